"""Saving a file is seen; reading one is not."""

from __future__ import annotations

import contextlib
import os
import queue
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from vagar.outlets.watching import watch

SOON, NEVER = 10, 0.3


@pytest.fixture
def seen(fresh: Path) -> Iterator[queue.Queue[None]]:
    changes: queue.Queue[None] = queue.Queue()
    observer = watch(fresh, lambda: changes.put(None))
    yield changes
    observer.stop()
    observer.join()


@pytest.mark.parametrize(
    "file", ["projects/a.yml", "docs/assets/ny.css", "templates/outlets/notice.html", "mkdocs.yml", "research/b.yml"]
)
def test_a_saved_file_is_seen(fresh: Path, seen: queue.Queue[None], file: str) -> None:
    (fresh / file).parent.mkdir(exist_ok=True)
    (fresh / file).write_text("nytt")
    seen.get(timeout=SOON)


def test_a_file_put_in_place_of_another_is_seen(fresh: Path, seen: queue.Queue[None]) -> None:
    (fresh / ".mkdocs.tmp").write_text("nytt")
    os.replace(fresh / ".mkdocs.tmp", fresh / "mkdocs.yml")
    seen.get(timeout=SOON)


def test_a_file_that_goes_is_seen(fresh: Path, seen: queue.Queue[None]) -> None:
    (fresh / "docs/bidra.md").unlink()
    seen.get(timeout=SOON)


def test_reading_building_and_editors_own_files_are_not_seen(fresh: Path, seen: queue.Queue[None]) -> None:
    (fresh / "docs/bidra.md").read_text()
    (fresh / "build").mkdir()
    (fresh / "build/page.html").write_text("x")
    (fresh / "site.html").write_text("x")
    for name in (".a.yml.swp", "a.yml~", "#a.yml#", "4913"):
        (fresh / "projects" / name).write_text("x")
    with pytest.raises(queue.Empty):
        seen.get(timeout=NEVER)


def quiet(seen: queue.Queue[None]) -> None:
    """Waits until nothing more is told."""
    with contextlib.suppress(queue.Empty):
        while True:
            seen.get(timeout=NEVER)


def test_a_folder_that_goes_and_comes_back_is_watched_again(fresh: Path, seen: queue.Queue[None]) -> None:
    shutil.move(fresh / "projects", fresh / "undan")
    seen.get(timeout=SOON)
    shutil.move(fresh / "undan", fresh / "projects")
    seen.get(timeout=SOON)
    shutil.rmtree(fresh / "projects")
    (fresh / "projects").mkdir()
    quiet(seen)
    (fresh / "projects/ny.yml").write_text("nytt")
    seen.get(timeout=SOON)


def test_a_folder_that_was_not_there_is_watched_when_it_comes(fresh: Path, seen: queue.Queue[None]) -> None:
    shutil.rmtree(fresh / "research", ignore_errors=True)
    quiet(seen)
    (fresh / "research").mkdir()
    quiet(seen)
    (fresh / "research/ny.yml").write_text("nytt")
    seen.get(timeout=SOON)
