"""Whole folders that take each other's place, and builds that wait for each other."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from vagar.outlets import tree
from vagar.outlets.tree import alone, rescue, size, swap


def folder(path: Path, text: str) -> Path:
    path.mkdir()
    (path / "page").write_text(text)
    return path


def test_the_new_folder_takes_the_place_of_the_old(tmp_path: Path) -> None:
    old, new = folder(tmp_path / "site", "old"), folder(tmp_path / "new", "new")
    swap(new, old, tmp_path / "aside")
    assert (old / "page").read_text() == "new"
    assert (new / "page").read_text() == "old"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["new", "site"]


def test_they_change_places_also_where_the_system_cannot_do_it_in_one_step(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tree, "_exchanged", lambda one, other: False)
    test_the_new_folder_takes_the_place_of_the_old(tmp_path)


def test_the_first_folder_needs_no_old_one(tmp_path: Path) -> None:
    swap(folder(tmp_path / "new", "new"), tmp_path / "site", tmp_path / "aside")
    assert (tmp_path / "site/page").read_text() == "new"


def test_a_link_is_replaced_by_a_folder_and_what_it_led_to_stays(tmp_path: Path) -> None:
    elsewhere = folder(tmp_path / "elsewhere", "mine")
    (tmp_path / "site").symlink_to(elsewhere)
    swap(folder(tmp_path / "new", "new"), tmp_path / "site", tmp_path / "aside")
    assert not (tmp_path / "site").is_symlink()
    assert (elsewhere / "page").read_text() == "mine"


def test_the_old_folder_is_back_when_the_new_one_cannot_move(tmp_path: Path) -> None:
    old = folder(tmp_path / "site", "old")
    with pytest.raises(FileNotFoundError):
        swap(tmp_path / "missing", old, tmp_path / "aside")
    assert (old / "page").read_text() == "old"


def test_an_interrupted_swap_is_undone(tmp_path: Path) -> None:
    folder(tmp_path / "aside", "old")
    rescue(tmp_path / "site", tmp_path / "aside")
    assert (tmp_path / "site/page").read_text() == "old"


def test_a_folder_in_place_is_not_undone(tmp_path: Path) -> None:
    folder(tmp_path / "aside", "old")
    folder(tmp_path / "site", "new")
    rescue(tmp_path / "site", tmp_path / "aside")
    assert (tmp_path / "site/page").read_text() == "new"


def test_the_second_waits_until_the_first_is_done(tmp_path: Path) -> None:
    order: list[str] = []
    waiting = threading.Event()

    def second() -> None:
        with alone(tmp_path / "lock", lambda: (order.append("waits"), waiting.set())):
            order.append("second")

    with alone(tmp_path / "lock", lambda: order.append("not alone")):
        other = threading.Thread(target=second)
        other.start()
        assert waiting.wait(10)
        order.append("first")
    other.join(10)
    assert order == ["waits", "first", "second"]


def test_the_lock_is_free_again_after_an_error(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="broken"), alone(tmp_path / "lock", lambda: None):
        raise ValueError("broken")
    with alone(tmp_path / "lock", lambda: pytest.fail("it is still locked")):
        pass


def test_size_counts_files_in_all_folders(tmp_path: Path) -> None:
    folder(tmp_path / "a", "123")
    folder(tmp_path / "a/b", "45")
    assert size(tmp_path) == (2, 5)
