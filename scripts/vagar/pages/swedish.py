"""Swedish formats: numbers, money, percent, dates with the precision they have, lists, sorting."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from fractions import Fraction
from functools import lru_cache

from vagar.words.languages import words

NBSP = "\u00a0"
_BREAKING = re.compile(r"(?<=\d) (?=(?:\d{3}(?!\d)|%|kr\b))")
_AFTER_Z = {"å": "{a", "ä": "{b", "æ": "{b", "ö": "{c", "ø": "{c"}


@lru_cache(maxsize=1 << 16)
def sort_key(text: str) -> tuple[str, str]:
    """A key that puts å, ä, ö last and leaves other accents aside."""
    folded = []
    for char in text.casefold():
        folded.append(_AFTER_Z.get(char) or unicodedata.normalize("NFD", char)[0])
    return "".join(folded), text


def number(value: float | Fraction) -> str:
    """`1 339 994`, with no-break spaces and a decimal comma."""
    return words().formats.number(value)


def kronor(amount: int, word: str | None = None) -> str:
    """`1 339 994 kr`, or `drygt 8 700 000 kr` when the source has a word before it."""
    return words().formats.kronor(amount, word)


def percent(share: float | Fraction, decimals: int = 0) -> str:
    """A share of one as `43 %`."""
    return words().formats.share(share, decimals)


def points(value: float) -> str:
    """Percentage points: `8 procentenheter`."""
    return f"{number(value)}{NBSP}{'procentenhet' if abs(value) == 1 else 'procentenheter'}"


def date_text(value: str) -> str:
    """`2018`, `februari 2018` or `1 februari 2018`: never more precise than it is."""
    return words().formats.date(value)


def period_text(start: str | None, end: str | None) -> str:
    """From and to; one of them may be missing."""
    return words().formats.period(start, end)


def listed(items: Iterable[str]) -> str:
    """`a, b och c`."""
    return words().formats.listed(items)


def plural(count: int, one: str, many: str) -> str:
    """`1 projekt`, `3 metoder`: the count and the right form."""
    return f"{number(count)}{NBSP}{one if count == 1 else many}"


@lru_cache(maxsize=1 << 16)
def hard_spaces(text: str) -> str:
    """The text with no-break spaces in `3 625` and `40 %`, as people write them without."""
    return _BREAKING.sub(NBSP, text)


def plain_spaces(text: str) -> str:
    """The text as data has it: `3 625` and `40 %` with ordinary spaces."""
    return text.replace(NBSP, " ") if NBSP in text else text


def upper_first(text: str) -> str:
    """The text with a capital first letter, the rest untouched."""
    return text[:1].upper() + text[1:]
