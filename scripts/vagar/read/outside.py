"""Links in folders that are published: what they lead to would be copied into the site for everyone to read."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from vagar.problem import Problem

PUBLISHED = ("docs", "templates", "data")
ACTION = "Lägg själva filen i mappen, eller ta bort länken"


def links(root: Path) -> list[Problem]:
    """One finding for each link in a folder that pages or files are made of; also for the folder itself."""
    return [
        Problem(path, 1, 1, "file", "Filen är en länk till en annan plats", action=ACTION)
        for folder in PUBLISHED
        for path in sorted(_links(root, folder))
    ]


def _links(root: Path, folder: str) -> Iterator[str]:
    if (root / folder).is_symlink():
        yield folder
        return
    for at, folders, files in os.walk(root / folder):
        for name in (*folders, *files):
            path = Path(at, name)
            if path.is_symlink():
                yield path.relative_to(root).as_posix().encode("utf-8", "replace").decode()
