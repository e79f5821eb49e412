"""The data files of Sök och jämför, and of its map."""

from __future__ import annotations

from vagar.outlets.entry_files import compact
from vagar.pages.context import Context
from vagar.pages.entry_data.plain import plain
from vagar.pages.explore.data import explore_data
from vagar.pages.places import places_data

INDEX = "data/explore/index.json"
PLACES = "data/places.json"


def explore_files(context: Context) -> dict[str, bytes]:
    """The bytes of the index, of each shard of cards and of the places, by their addresses."""
    index, shards = explore_data(context)
    cards = {f"data/explore/cards-{number}.json": compact(plain(shard)) for number, shard in enumerate(shards)}
    return {INDEX: compact(index), **cards, PLACES: compact(places_data(context))}
