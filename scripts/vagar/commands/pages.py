"""make pages: every page as a file with finished HTML, for another generator."""

import shutil
from argparse import ArgumentParser, Namespace
from pathlib import Path

from vagar.outlets.inspection import inspect
from vagar.outlets.page_folder import FOLDER, write_page_folder
from vagar.outlets.pipeline import produce
from vagar.outlets.steps import Steps, count, on_terminal
from vagar.outlets.today import today
from vagar.outlets.tree import BUILD
from vagar.report import as_text


def options(parser: ArgumentParser) -> None:
    """Nothing can be asked of it."""


def work(root: Path, options: Namespace) -> int:
    """0 when the folder is there, 1 when the entries have errors."""
    steps = Steps(print, on_terminal())
    inspection = inspect(root, today(), steps)
    if inspection.failed:
        print(as_text(inspection.problems, again="make pages"))
        return 1
    folder = root / BUILD / FOLDER
    shutil.rmtree(folder, ignore_errors=True)
    with steps.step("Skrev sidor") as details:
        details.append(count(write_page_folder(produce(inspection, steps), folder), "sida", "sidor"))
    print(f"Sidorna ligger i {BUILD}/{FOLDER}/. Hur en annan generator bygger dem står i docs/drift.md.")
    return 0
