"""Texts as words, and words in the one form that index and query share: no accents but å, ä and ö, no endings.

`docs/assets/search/words.js` does the same.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from pathlib import Path

from vagar.search.forms import forms, key_of
from vagar.search.stem import stem

# A case number is one word however it is parted: 2017/00595, 2016-7451, 2009 3010067. Two years are a period.
_CASE = r"(?<!\d)(?:19|20)[0-9]{2}(?:[-/](?!(?:19|20)[0-9]{2}(?!\d))[0-9]{4,8}|[ ][0-9]{5,8})(?!\d)"
# So is a section of an act: § 37a, 37 §.
_SECTION = r"§\s*[0-9]+(?:\s?[a-z](?![^\W_]))?|(?<![^\W_])[0-9]+(?:\s?[a-z])?\s*§"
_WORD = re.compile(rf"{_CASE}|{_SECTION}|[^\W_]+")
_PART_OF_NUMBER = re.compile(r"[-/\s]")
_PLAIN = re.compile(r"§?[a-z0-9åäö]+")
_ASCII = re.compile(r"§?[a-z0-9]+")
_ACCENT = re.compile("[\u0300-\u036f]")
_OWN = re.compile("[åäö]")
# Letters that are no letter with an accent, as they are written without.
_ALONE = str.maketrans({"æ": "ä", "ø": "ö", "ß": "ss", "đ": "d", "ł": "l"})
_FOLDED = str.maketrans({"å": "a", "ä": "a", "ö": "o"})
# What turns the next word around: «utan arbete» and «inte i arbete» are things of their own.
WITHOUT, NOT = "utan", "inte"
NEGATIONS = {"utan": WITHOUT, "without": WITHOUT, "inte": NOT, "ej": NOT, "icke": NOT, "not": NOT}
_HERE = Path(__file__).parent


def words(text: str) -> list[str]:
    """The words of a text in lower case, in order."""
    return [_whole(word) for word in _WORD.findall(unicodedata.normalize("NFC", text.lower()))]


def _whole(word: str) -> str:
    joined = _PART_OF_NUMBER.sub("", word)
    return f"§{joined.replace('§', '')}" if "§" in joined else joined


@cache
def plain(word: str) -> str:
    """A word without accents but å, ä and ö, `idé` → `ide`; empty when it is not written with Latin letters."""
    found = "".join(
        letter if _OWN.fullmatch(letter) else _ACCENT.sub("", unicodedata.normalize("NFD", letter))
        for letter in unicodedata.normalize("NFC", word.lower())
    ).translate(_ALONE)
    return found if _PLAIN.fullmatch(found) else ""


@cache
def fold(word: str) -> str:
    """A word as it is written without å, ä and ö, `västerås` → `vasteras`; empty when it has no Latin letters."""
    folded = plain(word).translate(_FOLDED)
    return folded if _ASCII.fullmatch(folded) else ""


@cache
def root(word: str) -> str:
    """What all forms of a word have in common, weak words too; empty when it has no Latin letters."""
    found = plain(word)
    return key_of(found, forms()) or stem(found)


@cache
def key(word: str) -> str:
    """The form in which a word is looked up; empty for a word that says nothing by itself."""
    found = plain(word)
    if found in NEGATIONS:
        return NEGATIONS[found]
    return "" if found in weak_words() else root(word)


def keys(text: str) -> list[str]:
    """The keys of the words in a text that say something, in order."""
    return [found for word in words(text) if (found := key(word))]


@cache
def weak_words() -> frozenset[str]:
    """Words that say nothing about what is looked for."""
    return frozenset(plain(word) for line in listed("weak_words.txt") for word in words(line))


def listed(file: str) -> list[str]:
    """The lines of a list beside this module; what follows # is for whoever reads the list."""
    lines = (_HERE / file).read_text("utf-8").splitlines()
    return [stripped for line in lines if (stripped := line.partition("#")[0].strip())]
