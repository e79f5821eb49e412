"""The data file of Vårt läge: the ways to choose among, and what is said of each."""

from __future__ import annotations

from vagar.outlets.entry_files import compact
from vagar.pages.context import Context
from vagar.pages.entry_data.plain import plain
from vagar.pages.situation import situation_data

SITUATION = "data/situation.json"


def situation_file(context: Context) -> dict[str, bytes]:
    """The bytes of the file by its address."""
    return {SITUATION: compact(plain(situation_data(context)))}
