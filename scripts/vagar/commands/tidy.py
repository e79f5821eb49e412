"""make tidy: puts the keys of every entry in order. With --check it only tells which files are not."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from vagar.outlets.tidying import untidy


def options(parser: ArgumentParser) -> None:
    """What can be asked of it."""
    parser.add_argument("--check", action="store_true", help="säg bara till, ändra inget")


def work(root: Path, options: Namespace) -> int:
    """0 when everything is tidy, or has been made so; 1 with --check when something is not."""
    found = list(untidy(root))
    for path, after in found:
        said = "inte i ordning" if options.check else "ställd i ordning"
        print(f"{path.relative_to(root).as_posix()}: {said}: {'; '.join(after.done)}")
        if not options.check:
            path.write_bytes(after.text.encode())
    if not found:
        print("Allt är i ordning. Nästa steg: make check")
    elif options.check:
        print("Nästa steg: make tidy")
    return 1 if found and options.check else 0
