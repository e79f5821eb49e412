"""Whole folders: made beside the one in use, put in its place when they are finished."""

from __future__ import annotations

import ctypes
import fcntl
import os
import shutil
from collections.abc import Callable, Iterator, Set
from contextlib import contextmanager, suppress
from pathlib import Path

# From linux/fcntl.h and linux/fs.h: paths as they stand, and both change places.
_HERE, _EXCHANGE = -100, 2
SITE = "site"
BUILD = "build"
LOCK = "lock"


@contextmanager
def alone(lock: Path, waiting: Callable[[], None]) -> Iterator[None]:
    """One at a time: waits for whoever holds `lock`, after calling `waiting` once.

    The lock is let go when the block ends; if its holder is killed, when the last of its processes has ended.
    """
    lock.parent.mkdir(parents=True, exist_ok=True)
    with lock.open("w") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            waiting()
            fcntl.flock(file, fcntl.LOCK_EX)
        try:
            yield
        finally:
            # A process that was started meanwhile has the file open too.
            fcntl.flock(file, fcntl.LOCK_UN)


def swap(new: Path, target: Path, aside: Path) -> None:
    """Puts `new` where `target` is, and what was there where `new` was; in one step where the system can.

    Otherwise what was there goes `aside` first, and comes back if that fails.
    """
    rescue(target, aside)
    remove(aside)
    if target.is_dir() and not target.is_symlink() and _exchanged(new, target):
        return
    if target.exists() or target.is_symlink():
        target.rename(aside)
    try:
        new.rename(target)
    except OSError:
        rescue(target, aside)
        raise
    if aside.is_symlink():
        aside.unlink()
    elif aside.exists():
        aside.rename(new)


def _exchanged(one: Path, other: Path) -> bool:
    """Whether the two folders have changed places: Linux can do it so that nobody ever sees neither."""
    try:
        renameat2 = ctypes.CDLL(None, use_errno=True).renameat2
    except (OSError, AttributeError):
        return False
    return bool(renameat2(_HERE, os.fsencode(one), _HERE, os.fsencode(other), _EXCHANGE) == 0)


def rescue(target: Path, aside: Path) -> None:
    """Brings `target` back from `aside` if someone stopped halfway through a swap."""
    if not target.exists() and not target.is_symlink() and aside.exists():
        aside.rename(target)


def remove(path: Path) -> None:
    """`path` and what is in it, a link without what it points to."""
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path, onerror=_once_more)
    else:
        with suppress(FileNotFoundError):
            path.unlink()


def _once_more(remove_it: Callable[[str], object], path: str, _error: object) -> None:
    """What lies in a folder that can only be read goes once the folder can be written."""
    for place in (os.path.dirname(path), path):
        with suppress(OSError):
            os.chmod(place, 0o700)
    remove_it(path)


def size(folder: Path, leave_out: Set[str] = frozenset()) -> tuple[int, int]:
    """How many files there are in `folder`, and how many bytes they take together; not those that end so."""
    sizes = [file.stat().st_size for file in files_in(folder) if os.path.splitext(file.name)[1] not in leave_out]
    return len(sizes), sum(sizes)


def files_in(folder: str | Path, *, links: bool = False) -> Iterator[os.DirEntry[str]]:
    """Every file in `folder` and in the folders in it, in no special order; none when it is not there. With `links`,
    also every link, wherever it leads.

    Asks the disk no more than it has to.
    """
    with suppress(FileNotFoundError), os.scandir(folder) as found:
        for entry in found:
            if entry.is_dir(follow_symlinks=False):
                yield from files_in(entry.path, links=links)
            elif entry.is_file() or links:
                yield entry
