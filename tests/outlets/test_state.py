"""What is known of the last build: anything that changes a page makes it out of date, and so does a broken note."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from vagar.outlets import state
from vagar.outlets.state import STATE, inputs, save
from vagar.outlets.tree import BUILD, SITE

KEPT = {"unit": 1}


def up_to_date(root: Path, *options: object) -> bool:
    return state.up_to_date(root / SITE, root / BUILD, inputs(root, *options))


def loaded(root: Path, *options: object) -> object:
    found = state.load(root / SITE, root / BUILD, inputs(root, *options))
    return found and found[0]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A folder with a site that has just been built."""
    for name in ("projects/a.yml", "docs/om.md", "templates/pages/a.html", f"{SITE}/index.html"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("text")
    (tmp_path / "mkdocs.yml").write_text("site_name: Prov")
    (tmp_path / BUILD).mkdir()
    save(tmp_path / SITE, tmp_path / BUILD, inputs(tmp_path), KEPT)
    return tmp_path


def write(name: str, text: str) -> Callable[[Path], object]:
    def edit(root: Path) -> None:
        (root / name).parent.mkdir(exist_ok=True)
        (root / name).write_text(text)

    return edit


OUT_OF_DATE = {
    "an entry says something else": write("projects/a.yml", "Text"),
    "an entry is new": write("projects/b.yml", "text"),
    "an entry is gone": lambda root: (root / "projects/a.yml").unlink(),
    "an entry has another name": lambda root: (root / "projects/a.yml").rename(root / "projects/b.yml"),
    "a template": write("templates/pages/a.html", "Text"),
    "a setting": write("mkdocs.yml", "site_name: Annat"),
    "a page of the site is gone": lambda root: (root / SITE / "index.html").unlink(),
    "a page of the site is cut off": write(f"{SITE}/index.html", "te"),
    "no state": lambda root: (root / BUILD / STATE).unlink(),
    "half a state": lambda root: (root / BUILD / STATE).write_text('{"fingerpr'),
    "another state": write(f"{BUILD}/{STATE}", "[]"),
    "bytes for a state": lambda root: (root / BUILD / STATE).write_bytes(b"\xff\x00"),
}


def test_nothing_changed(root: Path) -> None:
    assert up_to_date(root)
    (root / "README.md").write_text("is no page")
    (root / "projects/.a.yml.swp").write_text("is an editor's own")
    assert up_to_date(root)


@pytest.mark.parametrize("change", OUT_OF_DATE.values(), ids=OUT_OF_DATE.keys())
def test_out_of_date(root: Path, change: Callable[[Path], object]) -> None:
    change(root)
    assert not up_to_date(root)


def test_another_day_or_another_date_of_building_is_another_site(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    assert not up_to_date(root)
    assert not up_to_date(root, "with an option")


def test_what_was_kept_is_there_for_the_next_build(root: Path) -> None:
    before = inputs(root).nodes
    (root / "projects/a.yml").write_text("an entry is a node and not in the key")
    assert loaded(root) == KEPT
    assert state.load(root / SITE, root / BUILD, inputs(root))[1] == before


OF_NO_USE = {
    "a hand-written page": write("docs/om.md", "Text"),
    "a template of the theme": write("templates/theme/main.html", "Text"),
    "a setting": write("mkdocs.yml", "site_name: Annat"),
    "a page of the site is cut off": write(f"{SITE}/index.html", "te"),
    "half a state": lambda root: (root / BUILD / STATE).write_bytes((root / BUILD / STATE).read_bytes()[:-3]),
    "no more than its first line": lambda root: cut(root / BUILD / STATE),
    "another's": lambda root: (root / BUILD / STATE).write_bytes(b"{}\n" + (root / BUILD / STATE).read_bytes()),
}


def cut(file: Path) -> None:
    file.write_bytes(file.read_bytes().partition(b"\n")[0])


@pytest.mark.parametrize("change", OF_NO_USE.values(), ids=OF_NO_USE.keys())
def test_what_does_not_fit_is_of_no_use(root: Path, change: Callable[[Path], object]) -> None:
    change(root)
    assert loaded(root) is None


def test_what_other_code_made_is_of_no_use(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(state, "_code", lambda: [("a.py", "other")])
    assert loaded(root) is None


def test_what_was_kept_on_another_day_is_of_no_use(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(state, "today", lambda: date(2030, 1, 1))
    assert loaded(root) is None
