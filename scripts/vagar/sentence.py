"""What is to be said, before anyone has put it in words: the id of a sentence, and what stands in it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache
from typing import Any

from vagar.shape.terms import Term

_CAPITAL = re.compile(r"(?<!^)(?=[A-Z])")


@dataclass(frozen=True)
class Named:
    """A name that has a form in each language: a term of the vocabulary, a place. What lacks one keeps the first."""

    names: tuple[tuple[str, str], ...]

    def text(self, language: str) -> str:
        """The name in a language, or in the first one."""
        return dict(self.names).get(language, self.names[0][1])


def named(swedish: str, english: str | None = None) -> Named:
    """A Swedish name, and the English one where there is one."""
    return Named((("sv", swedish), *((("en", english),) if english else ())))


@dataclass(frozen=True)
class Sentence:
    """One sentence of the catalogue in `words/`. `values` are numbers, names, dates, terms, other sentences, or
    tuples of any of them; a number gets its form where the sentence is said, in the language it is said in."""

    id: str
    values: tuple[tuple[str, Any], ...] = ()

    def as_dict(self) -> Mapping[str, Any]:
        """The id and the values, for data files."""
        return {"id": self.id, **{name: _plain(value) for name, value in self.values}}


def sentence(message: str, **values: Any) -> Sentence:
    """The sentence with this id, and what stands in it."""
    return Sentence(message, tuple(sorted(values.items())))


# Terms of two lists with the same code are equal; only their types tell them apart.
@lru_cache(maxsize=None, typed=True)
def label_id(term: Term) -> str:
    """The id of a term's label: `missing-reason-not-looked`."""
    return f"{_CAPITAL.sub('-', type(term).__name__).lower()}-{term.value.replace('_', '-')}"


def _plain(value: Any) -> Any:
    match value:
        case Sentence():
            return value.as_dict()
        case Named():
            return {"names": dict(value.names)}
        case Term():
            return {"id": label_id(value)}
        case tuple():
            return [_plain(item) for item in value]
        case Fraction():
            return float(value)
    return value
