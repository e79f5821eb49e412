"""A small data file for each column of Jämför, `data/columns/metoder/kvinnogrupper.json`."""

from __future__ import annotations

from vagar.link.catalogue import Linked, LinkedStudy
from vagar.outlets.entry_files import compact
from vagar.pages.context import Context
from vagar.pages.side_by_side import column_data

FOLDER = "data/columns/"


def column_file(context: Context, name: str, linked: Linked) -> dict[str, bytes]:
    """The bytes of the file by its address; studies stand in no column."""
    return {} if isinstance(linked, LinkedStudy) else {f"{FOLDER}{name}.json": compact(column_data(context, linked))}
