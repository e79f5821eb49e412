"""The words that sources put before an amount, in the language of the page."""

from __future__ import annotations

import unicodedata

from vagar.words.words import Words


def before(say: Words, word: str) -> str:
    """`drygt` in Swedish, `just over` in English. Raises KeyError for a word that the rules do not know."""
    return say(before_id(word))


def before_id(word: str) -> str:
    """The id of a word's message, which can only have the letters of English: `amount-before-mer-an`."""
    letters = unicodedata.normalize("NFD", word).encode("ascii", "ignore").decode()
    return f"amount-before-{letters.replace(' ', '-')}"
