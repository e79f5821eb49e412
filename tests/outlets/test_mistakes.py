"""Error texts are a product: what the check says of the thirty likeliest mistakes, word for word."""

from __future__ import annotations

import re
import shutil
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from vagar.outlets.docs_file import read_docs_file
from vagar.outlets.inspection import inspect
from vagar.outlets.steps import Steps
from vagar.report import as_text
from vagar.shape.mistakes import Mistake, Mistakes
from whole.workshop import ROOT

FILE = "projects/sprakcafe-i-exempelby.yml"
TODAY = date(2026, 11, 27)
PLACE = re.compile(rf"^{re.escape(FILE)}:(\d+):\d+: (.*) \[[a-z-]+\]$")


@cache
def table() -> Mistakes:
    found, problems = read_docs_file(Path(ROOT), "docs/mistakes.yml", Mistakes)
    assert problems == []
    return found.model


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("misstag") / "project"
    for name in ("methods", "vocabulary", "templates"):
        shutil.copytree(Path(ROOT, name), root / name)
    # What other projects and studies say is no mistake of this one, and takes its time to read.
    for name in ("projects", "research"):
        (root / name).mkdir()
    shutil.copy(Path(ROOT, "mkdocs.yml"), root)
    return root


def said(folder: Path, text: str) -> list[str]:
    (folder / FILE).write_text(text, "utf-8")
    problems = [problem for problem in inspect(folder, TODAY, Steps()).problems if problem.file == FILE]
    lines = as_text(problems).split("\n\n")[0].strip("\n").split("\n") if problems else []
    return [PLACE.sub(r"rad \1: \2", line).strip() for line in lines]


def test_the_project_is_flawless_before_the_mistake(folder: Path) -> None:
    assert said(folder, table().project) == []


def test_there_are_thirty() -> None:
    assert len({mistake.mistake for mistake in table().mistakes}) >= 30


@pytest.mark.parametrize("mistake", table().mistakes, ids=lambda mistake: mistake.mistake)
def test_the_message_is_the_one_on_the_page(folder: Path, mistake: Mistake) -> None:
    assert mistake.stood in table().project
    assert said(folder, table().project.replace(mistake.stood, mistake.wrote.replace("⇥", "\t"), 1)) == list(
        mistake.says
    )
