"""A tree holds what was put in it and nothing else, whatever stood there before."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from outlets.small_project import content
from vagar.outlets.filled_tree import FilledTree

WANTED = {"index.html": b"start", "a/b/index.html": b"page", "data/all.json": b"{}"}


def put(name: str, text: str) -> Callable[[Path], object]:
    def write(folder: Path) -> None:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text)

    return write


def linked(folder: Path) -> None:
    elsewhere = folder.parent / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "index.html").write_text("someone else's")
    (folder / "index.html").unlink()
    (folder / "index.html").symlink_to(elsewhere / "index.html")
    (folder / "data/gone").symlink_to(elsewhere, target_is_directory=True)


BEFORE = {
    "nothing": lambda folder: None,
    "one that is longer": put("index.html", "start and more"),
    "one as long": put("index.html", "START"),
    "one too many": put("gone/deep/index.html", "old"),
    "several in and under the same folder": lambda folder: [
        put(f"gone/{name}", "old")(folder) for name in ("index.html", "deep/index.html", "deep/deeper/index.html", "x")
    ],
    "a file where a folder is": lambda folder: (
        (folder / "a/b/index.html").unlink(),
        (folder / "a/b").rmdir(),
        put("a/b", "x")(folder),
    ),
    "a folder where a file is": lambda folder: (
        (folder / "data/all.json").unlink(),
        put("data/all.json/x", "x")(folder),
    ),
    "links": linked,
}


@pytest.mark.parametrize("change", BEFORE.values(), ids=BEFORE.keys())
def test_whatever_stood_there(tmp_path: Path, change: Callable[[Path], object]) -> None:
    folder = tmp_path / "tree"
    fill(folder)
    change(folder)
    fill(folder)
    assert content(folder) == WANTED
    assert {path.name for path in folder.rglob("*") if path.is_dir()} == {"a", "b", "data"}
    assert not any(path.is_symlink() for path in folder.rglob("*"))
    if (tmp_path / "elsewhere").exists():
        assert (tmp_path / "elsewhere/index.html").read_text() == "someone else's"


def test_what_is_right_is_left_as_it_is(tmp_path: Path) -> None:
    fill(tmp_path)
    before = {name: (tmp_path / name).stat().st_mtime_ns for name in WANTED}
    fill(tmp_path)
    assert {name: (tmp_path / name).stat().st_mtime_ns for name in WANTED} == before


@pytest.mark.parametrize("moment", ["before", "after"])
def test_a_folder_that_another_process_makes_meanwhile_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, moment: str
) -> None:
    is_folder = os.path.isdir

    def late(path: str) -> bool:
        found = is_folder(path)
        if not found and path.endswith("/a"):
            put("a/theirs.html", "theirs")(tmp_path)
        return found

    def taken(path: str) -> None:
        put("a/theirs.html", "theirs")(tmp_path)
        raise FileNotFoundError(path)

    if moment == "before":
        monkeypatch.setattr("vagar.outlets.filled_tree.os.path.isdir", late)
    else:
        monkeypatch.setattr("vagar.outlets.filled_tree.os.unlink", taken)
    tree = FilledTree(tmp_path)
    tree.put("a/ours.html", b"ours")
    assert content(tmp_path) == {"a/ours.html": b"ours", "a/theirs.html": b"theirs"}


def fill(folder: Path) -> None:
    tree = FilledTree(folder)
    for address, text in WANTED.items():
        tree.put(address, text)
    tree.finish()
