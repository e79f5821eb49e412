"""Where in a source something stands, in words."""

from __future__ import annotations

from vagar.shape.source import PLACE_NOT_GIVEN
from vagar.words.words import Words


def place_text(place: str, say: Words) -> str:
    """The place as it is written, or that none is given."""
    return say("place-not-given") if place == PLACE_NOT_GIVEN else place
