"""The data files of Sök och jämför, its map, and Vårt läge."""

from __future__ import annotations

from vagar.outlets.entry_files import compact
from vagar.pages.context import Context
from vagar.pages.entry_data.plain import plain
from vagar.pages.explore.data import explore_data
from vagar.pages.places import places_data
from vagar.pages.situation import situation_data

INDEX = "data/explore/index.json"
CARDS = "data/explore/cards-{}.json"
PLACES = "data/places.json"
SITUATION = "data/situation.json"


def explore_files(context: Context) -> dict[str, bytes]:
    """The bytes of each file of Sök och jämför by its address; the cards are in shards."""
    index, shards = explore_data(context)
    return {
        INDEX: compact(index),
        **{CARDS.format(number): compact(plain(shard)) for number, shard in enumerate(shards)},
    }


def places_file(context: Context) -> dict[str, bytes]:
    """Those of the map, by its address."""
    return {PLACES: compact(places_data(context))}


def situation_file(context: Context) -> dict[str, bytes]:
    """Those of Vårt läge, by its address."""
    return {SITUATION: compact(plain(situation_data(context)))}
