"""make schemas: makes the schemas in schemas/ anew, after a change of the models, the methods or the vocabulary."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from vagar.outlets.inspection import inspect
from vagar.outlets.schema_files import schema_files, write
from vagar.outlets.steps import Steps
from vagar.outlets.today import today
from vagar.problem import errors
from vagar.report import as_text


def options(parser: ArgumentParser) -> None:
    """Nothing can be asked of it."""


def work(root: Path, options: Namespace) -> int:
    """0 when the schemas are as they should be; 1 when entries must be mended first."""
    inspection = inspect(root, today(), Steps())
    if found := errors(inspection.problems):
        print(as_text(found), end="")
        return 1
    changed = write(root, schema_files(inspection.draft))
    print("".join(f"{path}\n" for path in changed), end="")
    print(f"{len(changed)} scheman ändrade." if changed else "Alla scheman stämmer redan.")
    return 0
