"""Texts as words, and words in the one form that index and query share: no accents, no endings.

`docs/assets/search/words.js` does the same.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from pathlib import Path

from vagar.search.stem import stem

_WORD = re.compile(r"[^\W_]+")
_PLAIN = re.compile(r"[a-z0-9]+")
_ACCENT = re.compile("[\u0300-\u036f]")
# Letters that are no letter with an accent, as they are written without.
_ALONE = str.maketrans({"æ": "a", "ø": "o", "ß": "ss", "đ": "d", "ł": "l"})
_HERE = Path(__file__).parent


def words(text: str) -> list[str]:
    """The words of a text in lower case, in order."""
    return _WORD.findall(unicodedata.normalize("NFC", text.lower()))


@cache
def fold(word: str) -> str:
    """A word without accents, `västerås` → `vasteras`; empty when it is not written with Latin letters."""
    folded = _ACCENT.sub("", unicodedata.normalize("NFD", word)).translate(_ALONE)
    return folded if _PLAIN.fullmatch(folded) else ""


@cache
def key(word: str) -> str:
    """The form in which a word is looked up; empty for a word that says nothing by itself."""
    folded = fold(word)
    return "" if folded in weak_words() else stem(folded)


def keys(text: str) -> list[str]:
    """The keys of the words in a text that say something, in order."""
    return [found for word in words(text) if (found := key(word))]


@cache
def weak_words() -> frozenset[str]:
    """Words that say nothing about what is looked for, folded."""
    return frozenset(fold(word) for line in listed("weak_words.txt") for word in words(line))


def listed(file: str) -> list[str]:
    """The lines of a list beside this module; what follows # is for whoever reads the list."""
    lines = (_HERE / file).read_text("utf-8").splitlines()
    return [stripped for line in lines if (stripped := line.partition("#")[0].strip())]
