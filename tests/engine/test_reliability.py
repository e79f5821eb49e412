"""Whatever happened to the last build, the next one is right."""

from __future__ import annotations

import multiprocessing
import os
import signal
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from engine.edits import load, make_project, save
from engine.test_edits import build, differing
from vagar.outlets import building
from vagar.outlets.filled_tree import FilledTree
from vagar.outlets.state import STATE

ENTRY = "projects/snigel.yml"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A project that has been built twice, so that there are two trees."""
    root = make_project(tmp_path / "project")
    build(root, "site")
    write(root, "En snigel bar hem varorna i sol.")
    build(root, "site")
    return root


def write(root: Path, summary: str) -> None:
    save(root / ENTRY, load(root / ENTRY) | {"summary": summary})


def is_right(root: Path) -> bool:
    problems = build(root, "site")
    return problems == build(root, "fresh", fresh=True) and not differing(root / "site", root / "fresh")


class KilledError(Exception):
    """Stands for a process that is no more."""


# What it was about to do. Where it is killed for real, its second process holds the lock until it has ended too.
MOMENTS: dict[str, tuple[object, str]] = {
    "the files are being made": (FilledTree, "keep"),
    "all is made": (FilledTree, "finish"),
    "the trees change places": (building, "swap"),
    "the state is written": (building, "save"),
}


@pytest.mark.parametrize("moment", MOMENTS.values(), ids=MOMENTS.keys())
def test_a_build_that_died_and_an_edit_that_was_taken_back(
    root: Path, monkeypatch: pytest.MonkeyPatch, moment: tuple[object, str]
) -> None:
    def stop(*arguments: object, **options: object) -> None:
        raise KilledError

    before = (root / ENTRY).read_bytes()
    # As long as what it was, so that sizes tell nothing.
    write(root, "En snigel bar hem varorna i snö.")
    with monkeypatch.context() as patched:
        patched.setattr(*moment, stop)
        with pytest.raises(KilledError):
            build(root, "site")
    (root / ENTRY).write_bytes(before)
    assert is_right(root)


@pytest.mark.parametrize("seconds", [0.05, 0.2, 0.4, 0.6])
def test_a_process_that_is_killed(root: Path, seconds: float) -> None:
    before = (root / ENTRY).read_bytes()
    write(root, "En snigel bar hem varorna i snö.")
    process = multiprocessing.get_context("fork").Process(target=build, args=(root, "site"))
    process.start()
    time.sleep(seconds)
    os.kill(process.pid or 0, signal.SIGKILL)
    process.join()
    (root / ENTRY).write_bytes(before)
    assert is_right(root)


def test_two_builds_at_once(root: Path) -> None:
    write(root, "En snigel bar hem varorna i regn.")
    system = multiprocessing.get_context("fork")
    both = [system.Process(target=build, args=(root, "site")) for _ in range(2)]
    for process in both:
        process.start()
    for process in both:
        process.join(120)
    assert [process.exitcode for process in both] == [0, 0]
    assert is_right(root)


STATES: dict[str, Callable[[Path], object]] = {
    "none": lambda state: state.unlink(),
    "half of one": lambda state: state.write_bytes(state.read_bytes()[: state.stat().st_size // 2]),
    "something else after the first line": lambda state: state.write_bytes(
        state.read_bytes().partition(b"\n")[0] + b"\ncos\nsystem\n"
    ),
    "another version's": lambda state: state.write_bytes(state.read_bytes().replace(b'{"key": "', b'{"key": "0', 1)),
}


@pytest.mark.parametrize("change", STATES.values(), ids=STATES.keys())
def test_a_state_that_is_of_no_use(root: Path, change: Callable[[Path], object]) -> None:
    change(root / "build/site" / STATE)
    write(root, "En snigel bar hem varorna i regn.")
    assert is_right(root)


def test_a_file_of_the_site_that_someone_took_away(root: Path) -> None:
    (root / "site/projekt/snigel/index.html").unlink()
    assert is_right(root)


def test_a_clock_that_goes_back(root: Path) -> None:
    write(root, "En snigel bar hem varorna i snö.")
    os.utime(root / ENTRY, (0, 0))
    assert is_right(root)
