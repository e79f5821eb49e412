"""A small data file for each column of Jämför, `data/columns/metoder/kvinnogrupper.json`."""

from __future__ import annotations

from vagar.outlets.entry_files import compact
from vagar.pages.context import Context
from vagar.pages.side_by_side import column_data

FOLDER = "data/columns/"


def column_files(context: Context) -> dict[str, bytes]:
    """The bytes of each file by its address."""
    return {f"{FOLDER}{name}.json": compact(column) for name, column in column_data(context)}
