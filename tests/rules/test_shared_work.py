"""Reading and checking shared by two processes find what one alone finds, in the same order."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from vagar import alongside
from vagar.read import folder
from vagar.read.folder import read_folder
from vagar.rules import registry
from vagar.rules.registry import check_all
from vagar.shape.intake import shape

ROOT = Path(__file__).resolve().parents[2]
TODAY = date(2035, 1, 1)  # long after every review, so that there is something to find


def found() -> tuple:
    files, unread = read_folder(ROOT)
    draft, misshapen = shape(files)
    return [file.path for file in files], unread, misshapen, check_all(draft, TODAY)


@pytest.mark.parametrize("beside", [True, False], ids=["in two processes", "in turn"])
def test_shared_work_finds_the_same(monkeypatch: pytest.MonkeyPatch, beside: bool) -> None:
    alone = found()
    begun: list[object] = []
    whole: Callable = alongside.Alongside.__init__
    monkeypatch.setattr(alongside, "_can_fork", lambda: beside)
    monkeypatch.setattr(alongside.Alongside, "__init__", lambda self, work: (begun.append(work), whole(self, work))[1])
    for module in (folder, registry):
        monkeypatch.setattr(module, "WORTH_SHARING", 0)
    shared = found()
    assert len(begun) == 2
    assert len(alone[3]) > 100
    assert shared == alone
