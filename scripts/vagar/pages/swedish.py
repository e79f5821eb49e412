"""Swedish formats: numbers, money, percent, dates with the precision they have, lists, sorting."""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Iterable
from datetime import date
from fractions import Fraction
from functools import lru_cache

from babel.dates import format_date
from babel.numbers import format_decimal

LOCALE = "sv_SE"
NBSP = "\u00a0"
DASH = "–"
_BREAKING = re.compile(r"(?<=\d) (?=(?:\d{3}(?!\d)|%|kr\b))")
_AFTER_Z = {"å": "{a", "ä": "{b", "æ": "{b", "ö": "{c", "ø": "{c"}


@lru_cache(maxsize=1 << 16)
def sort_key(text: str) -> tuple[str, str]:
    """A key that puts å, ä, ö last and leaves other accents aside."""
    folded = []
    for char in text.casefold():
        folded.append(_AFTER_Z.get(char) or unicodedata.normalize("NFD", char)[0])
    return "".join(folded), text


@lru_cache(maxsize=1 << 14)
def number(value: float | Fraction) -> str:
    """`1 339 994`, with no-break spaces and a decimal comma."""
    whole = value if isinstance(value, int) else float(value)
    return format_decimal(whole, locale=LOCALE).replace(" ", NBSP)


def kronor(amount: int, word: str | None = None) -> str:
    """`1 339 994 kr`, or `drygt 8 700 000 kr` when the source has a word before it."""
    return f"{word} {kronor(amount)}" if word else f"{number(amount)}{NBSP}kr"


def percent(share: float | Fraction, decimals: int = 0) -> str:
    """A share of one as `43 %`."""
    return f"{number(hundredths(share, decimals))}{NBSP}%"


def hundredths(share: float | Fraction, decimals: int = 0) -> int | float:
    """A share of one in percent, halves rounded up as people do: 9 of 40 is 23, not 22."""
    scale = 10**decimals
    rounded = math.floor(Fraction(share) * 100 * scale + Fraction(1, 2))
    return rounded / scale if decimals else rounded


def points(value: float) -> str:
    """Percentage points: `8 procentenheter`."""
    return f"{number(value)}{NBSP}{'procentenhet' if abs(value) == 1 else 'procentenheter'}"


@lru_cache(maxsize=1 << 14)
def date_text(value: str) -> str:
    """`2018`, `februari 2018` or `1 februari 2018`: never more precise than it is."""
    parts = [int(part) for part in value.split("-")]
    if len(parts) == 1:
        return value
    if len(parts) == 2:
        return format_date(date(*parts, 1), "MMMM y", locale=LOCALE)
    return format_date(date(*parts), "d MMMM y", locale=LOCALE)


def period_text(start: str | None, end: str | None) -> str:
    """From and to; one of them may be missing."""
    if start and end:
        return date_text(start) if start == end else f"{date_text(start)}{NBSP}{DASH} {date_text(end)}"
    if start:
        return f"från {date_text(start)}"
    return f"till {date_text(end)}" if end else ""


def listed(items: Iterable[str]) -> str:
    """`a, b och c`."""
    items = list(items)
    if len(items) < 2:
        return "".join(items)
    return f"{', '.join(items[:-1])} och {items[-1]}"


def plural(count: int, one: str, many: str) -> str:
    """`1 projekt`, `3 metoder`: the count and the right form."""
    return f"{number(count)}{NBSP}{one if count == 1 else many}"


@lru_cache(maxsize=1 << 16)
def hard_spaces(text: str) -> str:
    """The text with no-break spaces in `3 625` and `40 %`, as people write them without."""
    return _BREAKING.sub(NBSP, text)


def upper_first(text: str) -> str:
    """The text with a capital first letter, the rest untouched."""
    return text[:1].upper() + text[1:]
