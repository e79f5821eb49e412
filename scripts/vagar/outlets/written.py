"""Files of the site on their way to disk."""

from __future__ import annotations

from pathlib import Path

from mkdocs.utils import write_file

from vagar.outlets.production import FileMaker


def write_files(files: FileMaker, folder: Path) -> tuple[str, ...]:
    """Writes files to `folder` as they are made; returns their addresses."""
    addresses = []
    for address, content in files():
        write_file(content, str(folder / address))
        addresses.append(address)
    return tuple(addresses)
