"""A folder on its way to hold the whole site: what stands in it from before is used where it is right already."""

from __future__ import annotations

import os
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from vagar.outlets.tree import files_in, remove


class FilledTree:
    """Takes files for `folder`, whatever is there from before, and writes those that differ.

    A tree that was left by a build that died is as good as any other: nothing in it is trusted without being read.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = str(folder)
        self._held: set[str] = set()
        if folder.is_symlink() or not folder.is_dir():
            remove(folder)
        folder.mkdir(parents=True, exist_ok=True)

    def put(self, address: str, content: bytes) -> None:
        """The file at `address` is to say this."""
        self._held.add(address)
        path = os.path.join(self._folder, address)
        try:
            with open(path, "rb") as file:
                if file.read(len(content) + 1) == content:
                    return
        except OSError:
            self._make_room(address)
        else:
            # A new file, and not the old one with other content: someone may be reading that one, or have linked it.
            os.unlink(path)
        with open(path, "wb") as file:
            file.write(content)

    def take(self, folder: Path) -> None:
        """All files in `folder`, at the addresses that they have there."""
        start = len(str(folder)) + 1
        for file in files_in(folder):
            self.put(Path(file.path[start:]).as_posix(), Path(file).read_bytes())

    def holds(self, addresses: Iterable[str]) -> None:
        """These have been put here by another process."""
        self._held.update(addresses)

    def finish(self) -> None:
        """Takes away every file that nobody has put here this time, and folders that are left empty."""
        start, stray = len(self._folder) + 1, set()
        for file in files_in(self._folder, links=True):
            if file.path[start:].replace(os.sep, "/") not in self._held:
                os.unlink(file.path)
                stray.add(os.path.dirname(file.path))
        for folder in stray:
            while len(folder) > len(self._folder) and not os.listdir(folder):
                os.rmdir(folder)
                folder = os.path.dirname(folder)

    def _make_room(self, address: str) -> None:
        """The folders that the file lies in; what is there instead of one of them, or of the file, goes."""
        place = self._folder
        *folders, name = address.split("/")
        for folder in folders:
            place = os.path.join(place, folder)
            if os.path.islink(place) or not os.path.isdir(place):
                # Another process fills the same tree, and may have made the folder by now: that one stays.
                with suppress(OSError):
                    os.unlink(place)
                with suppress(FileExistsError):
                    os.mkdir(place)
        remove(Path(place, name))
