"""make release: keeps a small record of the data as it is now, in data/versions/, for links that last."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from vagar.outlets.releasing import keep_version
from vagar.outlets.today import today
from vagar.problem import errors
from vagar.report import as_text


def options(parser: ArgumentParser) -> None:
    """Nothing can be asked of it."""


def work(root: Path, options: Namespace) -> int:
    """0 when the version is kept, 1 when the entries have errors."""
    file, problems = keep_version(root, today())
    if errors(problems):
        print(as_text(problems, again="make release"))
        return 1
    print(f"Versionen ligger i {file}. Nästa steg: lägg till den i git.")
    return 0
