"""The term someone meant who wrote something else: its label, another name, or a slip of the pen."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import Enum

from vagar.problem import closest
from vagar.shape.vocabulary import Term


def words_of_terms(terms: Mapping[str, Term]) -> dict[str, str]:
    """Every word that leads to a term: ids, labels, other names and English labels, in lower case."""
    words: dict[str, str] = {}
    for term in terms.values():
        for word in (term.english, *term.other_names, term.label):
            if word:
                words[word.lower()] = term.id
    return words | {key.lower(): key for key in terms}


def words_of_enum(options: Iterable[Enum]) -> dict[str, str]:
    """Every word that leads to a code of a closed list: labels and codes, in lower case."""
    listed = list(options)
    words = {str(getattr(option, "label", option.value)).lower(): str(option.value) for option in listed}
    return words | {str(option.value).lower(): str(option.value) for option in listed}


def search(value: object, words: Mapping[str, str]) -> str | None:
    """The id or code behind the word most like `value`, or None when nothing is near."""
    if not isinstance(value, str):
        return None
    found = closest(value, words)
    return words[found] if found else None
