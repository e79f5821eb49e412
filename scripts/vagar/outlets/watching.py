"""Sees when a file is saved in the rooms people work in."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from watchdog.events import (
    DirCreatedEvent,
    DirDeletedEvent,
    DirMovedEvent,
    FileClosedEvent,
    FileCreatedEvent,
    FileDeletedEvent,
    FileModifiedEvent,
    FileMovedEvent,
    FileSystemEvent,
    FileSystemEventHandler,
)
from watchdog.observers import Observer
from watchdog.observers.api import BaseObserver, ObservedWatch
from watchdog.observers.polling import PollingObserver

from vagar.outlets.site_settings import FILE as SETTINGS
from vagar.read.folder import KINDS
from vagar.read.passing import is_passing

FOLDERS = (*KINDS, "docs", "templates", "words")
# Reading a file is an event too; only these change anything.
CHANGES = [FileClosedEvent, FileCreatedEvent, FileDeletedEvent, FileModifiedEvent, FileMovedEvent]


# A folder that goes and comes back, as when another branch is checked out, needs a new watch.
FOLDER_CHANGES = [DirCreatedEvent, DirDeletedEvent, DirMovedEvent]


class _Saved(FileSystemEventHandler):
    def __init__(self, changed: Callable[[], None], only: str | None = None) -> None:
        self._changed = changed
        self._only = only

    def on_any_event(self, event: FileSystemEvent) -> None:
        if any(not is_passing(name) and self._only in (None, name) for name in _names(event)):
            self._changed()


class _Folders(FileSystemEventHandler):
    """Watches the folders in `root`, also those that come later."""

    def __init__(self, observer: BaseObserver, root: Path, changed: Callable[[], None]) -> None:
        self._observer, self._root, self._changed = observer, root, changed
        self._watches: dict[str, ObservedWatch] = {}

    def begin(self) -> None:
        for folder in FOLDERS:
            self._watch(folder)

    def on_any_event(self, event: FileSystemEvent) -> None:
        found = _names(event).intersection(FOLDERS)
        for folder in found:
            self._watch(folder)
        if found:
            self._changed()

    def _watch(self, folder: str) -> None:
        known = self._watches.pop(folder, None)
        if known is not None:
            # The folder it watched may be gone already.
            with suppress(KeyError, OSError):
                self._observer.unschedule(known)
        if (self._root / folder).is_dir():
            with suppress(FileNotFoundError):
                self._watches[folder] = self._observer.schedule(
                    _Saved(self._changed), str(self._root / folder), recursive=True, event_filter=CHANGES
                )


def _names(event: FileSystemEvent) -> set[str]:
    return {Path(str(path)).name for path in (event.src_path, event.dest_path) if path}


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
    folders = _Folders(observer, root, changed)
    folders.begin()
    # An editor may save by putting a new file in place of the old one, so the folder is watched and not the file.
    watched = observer.schedule(_Saved(changed, SETTINGS), str(root), event_filter=[*CHANGES, *FOLDER_CHANGES])
    observer.add_handler_for_watch(folders, watched)
    observer.start()
    return observer
