"""Swedish as pages need it: the right form after a number, no-break spaces, å ä ö last."""

from __future__ import annotations

import re
import unicodedata
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


def plural(count: int, one: str, many: str) -> str:
    """`1 projekt`, `3 metoder`: the count and the right form."""
    return f"{words().formats.number(count)}{NBSP}{one if count == 1 else many}"


def hard_spaces(text: str) -> str:
    """The text with no-break spaces in `3 625` and `40 %`, as people write them without."""
    return _BREAKING.sub(NBSP, text)


def plain_spaces(text: str) -> str:
    """The text as data has it: `3 625` and `40 %` with ordinary spaces."""
    return text.replace(NBSP, " ") if NBSP in text else text
