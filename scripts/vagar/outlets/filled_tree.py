"""A folder on its way to hold the whole site: what stands in it from before is used where it is right already."""

from __future__ import annotations

import os
import shutil
from collections.abc import Collection, Mapping
from contextlib import suppress
from pathlib import Path

from vagar.outlets.tree import files_in, remove


class FilledTree:
    """Takes files for `folder`, whatever is there from before, and writes those that differ.

    Files that are to be as they are in `site` need not be made again: `late` are the addresses where what is in
    `folder` may be something else; without it, that is everywhere. `put_now` has the size of each file that has been
    put, by its address.
    """

    def __init__(self, folder: Path, site: Path | None = None, late: Collection[str] | None = None) -> None:
        self.put_now: dict[str, int] = {}
        self._folder, self._site, self._late = str(folder), str(site or folder), late
        self._held: set[str] = set()
        if folder.is_symlink() or not folder.is_dir():
            remove(folder)
        folder.mkdir(parents=True, exist_ok=True)

    def put(self, address: str, content: bytes) -> None:
        """The file at `address` is to say this."""
        self.put_now[address] = len(content)
        path = os.path.join(self._folder, address)
        try:
            with open(path, "rb") as file:
                if file.read(len(content) + 1) == content:
                    return
        except OSError:
            self._make_room(address)
        else:
            # A new file, and not the old one with other content: the site's own may be the same file.
            os.unlink(path)
        with open(path, "wb") as file:
            file.write(content)

    def take(self, folder: Path) -> dict[str, int]:
        """All files in `folder`, at the addresses that they have there; returns their sizes."""
        taken = {}
        for file in files_in(folder):
            address = _address(file, str(folder))
            self.put(address, Path(file).read_bytes())
            taken[address] = self.put_now[address]
        return taken

    def hold(self, files: Mapping[str, int]) -> None:
        """These have been put here by another process."""
        self.put_now.update(files)

    def keep(self, files: Mapping[str, int]) -> None:
        """These are to be here, by address and size; those that have not been put are as they are in the site."""
        self._held.update(files)
        there = {_address(file, self._folder): file.stat().st_size for file in files_in(self._folder)}
        for address, size in files.items():
            surely = self._late is not None and address not in self._late and there.get(address) == size
            if address not in self.put_now and not surely:
                self._bring(address)

    def finish(self) -> None:
        """Takes away every file that is not to be here, and folders that are left empty."""
        wanted, stray = {*self._held, *self.put_now}, set()
        for file in files_in(self._folder, links=True):
            if _address(file, self._folder) not in wanted:
                os.unlink(file.path)
                stray.add(os.path.dirname(file.path))
        for folder in stray:
            # The system takes away no folder that something is left in.
            with suppress(OSError):
                while len(folder) > len(self._folder):
                    os.rmdir(folder)
                    folder = os.path.dirname(folder)

    def _bring(self, address: str) -> None:
        """The site's file, here too: the same file in two places where the disk can do that."""
        self._make_room(address)
        source, path = os.path.join(self._site, address), os.path.join(self._folder, address)
        try:
            os.link(source, path)
        except OSError:
            shutil.copyfile(source, path)

    def _make_room(self, address: str) -> None:
        """The folders that the file lies in; what is there instead of one of them, or as the file, goes."""
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


def _address(file: os.DirEntry[str], folder: str) -> str:
    """Where a file in the folder is on the site."""
    return file.path[len(folder) + 1 :].replace(os.sep, "/")
