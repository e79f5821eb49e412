"""The vague words the rules know (evidence rules 2). A word that is not here is a finding."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from fractions import Fraction


class Bound(Enum):
    """On which side of the stated number the true one lies."""

    BELOW = "below"
    ABOVE = "above"
    AROUND = "around"
    AT_LEAST = "at-least"
    MORE = "more"
    AT_MOST = "at-most"
    EXACT = "exact"


APPROX: dict[str, Bound] = {
    "nästan": Bound.BELOW,
    "närmare": Bound.BELOW,
    "knappt": Bound.BELOW,
    "drygt": Bound.ABOVE,
    "cirka": Bound.AROUND,
    "ungefär": Bound.AROUND,
    "runt": Bound.AROUND,
    "omkring": Bound.AROUND,
    "minst": Bound.AT_LEAST,
    "över": Bound.MORE,
    "mer än": Bound.MORE,
    "högst": Bound.AT_MOST,
    "upp till": Bound.AT_MOST,
    "bara": Bound.EXACT,
}

FRACTIONS: dict[str, Fraction] = {
    "en tiondel": Fraction(1, 10),
    "var tionde": Fraction(1, 10),
    "en femtedel": Fraction(1, 5),
    "var femte": Fraction(1, 5),
    "en fjärdedel": Fraction(1, 4),
    "var fjärde": Fraction(1, 4),
    "en tredjedel": Fraction(1, 3),
    "var tredje": Fraction(1, 3),
    "två femtedelar": Fraction(2, 5),
    "hälften": Fraction(1, 2),
    "varannan": Fraction(1, 2),
    "tre femtedelar": Fraction(3, 5),
    "två tredjedelar": Fraction(2, 3),
    "tre fjärdedelar": Fraction(3, 4),
    "fyra femtedelar": Fraction(4, 5),
    "nio tiondelar": Fraction(9, 10),
}

MORE_THAN_HALF = ("majoriteten", "de flesta")
EVERYONE = ("alla", "samtliga")
NEARLY_EVERYONE = ("nästan alla", "nästan samtliga")

UNQUANTIFIED = (
    *("många", "flera", "ett antal", "några", "några enstaka", "fler", "andra"),
    *("vissa", "en del", "ofta", "ganska", "ökat"),
)


@dataclass(frozen=True)
class ShareWords:
    """A share in words, taken apart: how it is bounded and by which fraction."""

    bound: Bound
    fraction: Fraction


def is_approx_word(word: str) -> bool:
    """Whether `word` may stand before a number."""
    return word in APPROX


def is_unquantified(word: str) -> bool:
    """Whether `word` is a known way of not giving a number."""
    return word in UNQUANTIFIED


def is_share(words: str) -> bool:
    """Whether `words` are a share that the rules can read."""
    return parse_share(words) is not None


def parse_share(words: str) -> ShareWords | None:
    """Take a share in words apart; None when a word is not on the list."""
    words = " ".join(words.lower().split())
    if words in EVERYONE:
        return ShareWords(Bound.EXACT, Fraction(1))
    if words in NEARLY_EVERYONE:
        return ShareWords(Bound.BELOW, Fraction(1))
    if words in MORE_THAN_HALF:
        return ShareWords(Bound.MORE, Fraction(1, 2))
    if words in FRACTIONS:
        return ShareWords(Bound.AROUND, FRACTIONS[words])
    for modifier in sorted(APPROX, key=len, reverse=True):
        rest = words.removeprefix(modifier + " ")
        if rest != words and rest in FRACTIONS:
            bound = APPROX[modifier]
            # «bara hälften» says no more about the size than «hälften».
            return ShareWords(Bound.AROUND if bound is Bound.EXACT else bound, FRACTIONS[rest])
    return None
