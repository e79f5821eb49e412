"""Sees when a file is saved in the rooms people work in."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from watchdog.events import (
    FileClosedEvent,
    FileCreatedEvent,
    FileDeletedEvent,
    FileModifiedEvent,
    FileMovedEvent,
    FileSystemEvent,
    FileSystemEventHandler,
)
from watchdog.observers import Observer
from watchdog.observers.api import BaseObserver
from watchdog.observers.polling import PollingObserver

from vagar.outlets.site_settings import FILE as SETTINGS
from vagar.read.folder import KINDS

FOLDERS = (*KINDS, "docs", "templates", "words")
# Reading a file is an event too; only these change anything.
CHANGES = [FileClosedEvent, FileCreatedEvent, FileDeletedEvent, FileModifiedEvent, FileMovedEvent]


class _Saved(FileSystemEventHandler):
    def __init__(self, changed: Callable[[], None], only: str | None = None) -> None:
        self._changed = changed
        self._only = only

    def on_any_event(self, event: FileSystemEvent) -> None:
        names = {Path(str(path)).name for path in (event.src_path, event.dest_path) if path}
        if any(_counts(name) and self._only in (None, name) for name in names):
            self._changed()


def _counts(name: str) -> bool:
    # What editors put beside the file while they save it.
    return not (name.startswith((".", "#")) or name.endswith(("~", ".swp", ".tmp")) or name == "4913")


def watch(root: Path, changed: Callable[[], None]) -> BaseObserver:
    """Calls `changed`, from another thread, whenever a file in `root` that pages are made of has changed.

    The observer is running; `stop()` and `join()` end it.
    """
    try:
        return _started(Observer(), root, changed)
    except OSError:
        # The system has no watches left to give; looking again and again works everywhere.
        return _started(PollingObserver(timeout=0.3), root, changed)


def _started(observer: BaseObserver, root: Path, changed: Callable[[], None]) -> BaseObserver:
    for folder in FOLDERS:
        if (root / folder).is_dir():
            observer.schedule(_Saved(changed), str(root / folder), recursive=True, event_filter=CHANGES)
    # An editor may save by putting a new file in place of the old one, so the folder is watched and not the file.
    observer.schedule(_Saved(changed, SETTINGS), str(root), recursive=False, event_filter=CHANGES)
    observer.start()
    return observer
