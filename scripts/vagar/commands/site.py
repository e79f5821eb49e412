"""make site: builds the whole site into site/."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from vagar.outlets.state import inputs, up_to_date
from vagar.outlets.steps import Steps, on_terminal
from vagar.outlets.tree import BUILD, SITE
from vagar.problem import errors
from vagar.report import as_text

UNTOUCHED = f"Inget nytt är byggt; {SITE}/ är som den var."
NOTHING_NEW = f"""Inget har ändrats sedan förra bygget. Med ARGS=--fresh byggs allt ändå.
Öppna {SITE}/index.html"""
MORE = "make check visar varningarna, make serve visar webbplatsen medan du skriver."


def options(parser: ArgumentParser) -> None:
    """What can be asked of it."""
    parser.add_argument("--publish", action="store_true", help="vägra så länge inställningar saknas i mkdocs.yml")
    parser.add_argument("--fresh", action="store_true", help="bygg allt, även om inget har ändrats")
    parser.add_argument("--plain", action="store_true", help="låt temat göra varje sida för sig, för jämförelse")


def work(root: Path, options: Namespace) -> int:
    """0 when there is a new site, otherwise 1 and all that is in the way."""
    site, work = root / SITE, root / BUILD
    if not options.fresh and up_to_date(site, work, inputs(root, options.publish, options.plain, None)):
        print(NOTHING_NEW)
        return 0
    # To load everything that builds takes longer than to see that there is nothing to build.
    from vagar.outlets.building import Place, build_site

    steps = Steps(print, on_terminal())
    told = {"publish": options.publish, "plain": options.plain, "fresh": options.fresh}
    _, problems = build_site(root, Place(site, work), steps, print, **told)
    if errors(problems):
        print("\n" + as_text(problems, again="make site") + UNTOUCHED)
        return 1
    print(f"Klart på {steps.total()}. {MORE}\nÖppna {SITE}/index.html")
    return 0
