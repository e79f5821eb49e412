"""make check: looks through all entries without building anything."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from vagar.outlets.checked import checked
from vagar.outlets.today import today
from vagar.report import as_annotations, as_json, as_text


def options(parser: ArgumentParser) -> None:
    """What can be asked of it."""
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--github", dest="show", action="store_const", const=as_annotations, help="för GitHub")
    form.add_argument("--json", dest="show", action="store_const", const=as_json, help="för andra program")
    parser.add_argument("--fix", action="store_true", help="rätta det som bara kan betyda en sak")
    parser.add_argument("--fresh", action="store_true", help="granska allt, även det som är som det var")
    parser.set_defaults(show=as_text)


def work(root: Path, options: Namespace) -> int:
    """0 when nothing stands in the way of a build, otherwise 1; warnings stand in nobody's way."""
    if options.fix:
        from vagar.outlets.fixing import fix

        mended = fix(root, today())
        print("".join(f"rättat: {line}\n" for line in mended) or "Inget kunde rättas av sig självt.\n")
    inspection = checked(root, today(), fresh=options.fresh)
    print(options.show(inspection.problems), end="")
    return 1 if inspection.failed else 0
