"""Files of the site on their way to disk."""

from __future__ import annotations

from pathlib import Path

from vagar.outlets.production import FileMaker


def write_file(path: Path, content: bytes) -> None:
    """Writes a file, and makes the folder it lies in when that is missing."""
    try:
        path.write_bytes(content)
    except FileNotFoundError:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)


def write_files(files: FileMaker, folder: Path) -> tuple[str, ...]:
    """Writes files to `folder` as they are made; returns their addresses."""
    addresses = []
    for address, content in files():
        write_file(folder / address, content)
        addresses.append(address)
    return tuple(addresses)
