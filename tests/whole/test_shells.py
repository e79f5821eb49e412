"""Pages filled into a shell are the pages the theme would have made, byte for byte."""

from __future__ import annotations

from datetime import date
from filecmp import cmpfiles
from pathlib import Path

import pytest

from bench.synthetic import write_catalogue
from outlets.small_project import write_site
from vagar.outlets.inspection import inspect
from vagar.outlets.pipeline import produce
from vagar.outlets.shells import Shells
from vagar.outlets.steps import Steps

ROOT = Path(__file__).resolve().parents[2]
SYNTHETIC_ENTRIES = 100


@pytest.fixture(params=["the real entries", "a hundred made-up ones"])
def root(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    if request.param == "the real entries":
        return ROOT
    folder = tmp_path / "synthetic"
    folder.mkdir()
    write_catalogue(ROOT, folder, SYNTHETIC_ENTRIES)
    return folder


def test_both_ways_give_the_same_tree(root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    filled: list[str] = []
    fill = Shells.filled
    monkeypatch.setattr(Shells, "filled", lambda self, *words: (filled.append(words[0].address), fill(self, *words))[1])
    production = produce(inspect(root, date.today(), Steps()), Steps())
    fast, plain = tmp_path / "fast", tmp_path / "plain"
    assert write_site(production, fast) == []
    pages = len(list(production.every_page()))
    assert pages * 0.9 < len(filled) == len(set(filled))
    filled.clear()
    assert write_site(production, plain, plain=True) == []
    assert filled == []
    files = names(plain)
    assert len(files) > pages
    assert names(fast) == files
    _, differ, unread = cmpfiles(fast, plain, files, shallow=False)
    assert (differ, unread) == ([], [])


def names(folder: Path) -> list[str]:
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())
