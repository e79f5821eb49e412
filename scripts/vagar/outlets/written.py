"""Files of the site on their way to disk."""

from __future__ import annotations

from vagar.outlets.filled_tree import FilledTree
from vagar.outlets.production import FileMaker


def write_files(files: FileMaker, tree: FilledTree) -> tuple[str, ...]:
    """Puts files in `tree` as they are made; returns their addresses."""
    addresses = []
    for address, content in files():
        tree.put(address, content)
        addresses.append(address)
    return tuple(addresses)
