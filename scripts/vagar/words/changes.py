"""What differs between two states of the base, in words."""

from __future__ import annotations

from vagar.derive.changes import Side
from vagar.derive.level import Level
from vagar.derive.rated import RatedClaim
from vagar.words.figures import Figures
from vagar.words.words import Words


def side_text(side: Side, say: Words, figures: Figures) -> str:
    """One side of a difference; empty where there was nothing."""
    match side:
        case None:
            return ""
        case Level():
            return f"{side.code} {side.name}"
        case RatedClaim():
            given = {"text": side.claim.text, "figure": figures.words(side.claim)}
            meaning = figures.meaning(side)
            if meaning is None:
                return say("changes-figure", **given)
            return say("changes-figure-meaning", **given, meaning=meaning)
    return side
