"""Words that explain themselves where they stand: the first time each one turns up on a page."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from vagar.shape.vocabulary import Term


def _forms(term: Term) -> tuple[str, ...]:
    return (term.label, *term.other_names)


class Glossary:
    """All words with an explanation, found as whole words; a longer word wins over a shorter one in it."""

    def __init__(self, terms: Iterable[Term]) -> None:
        self._terms = {form.casefold(): term for term in terms for form in _forms(term)}
        words = sorted(map(re.escape, self._terms), key=len, reverse=True)
        self._pattern = re.compile(rf"(?<![\w-])({'|'.join(words)})(?![\w-])", re.IGNORECASE) if words else None

    def reader(self) -> GlossaryReader:
        """A reader for one page, that explains each word once."""
        return GlossaryReader(self)

    def find(self, text: str) -> Iterator[tuple[str, Term | None]]:
        """The text in pieces, each with the term it is, or None."""
        if self._pattern is None:
            yield text, None
            return
        for index, piece in enumerate(self._pattern.split(text)):
            if piece:
                yield piece, self._terms[piece.casefold()] if index % 2 else None


@dataclass
class GlossaryReader:
    """Remembers which words a page has explained already."""

    glossary: Glossary
    explained: set[str] = field(default_factory=set)

    def split(self, text: str) -> Iterator[tuple[str, Term | None]]:
        """The text in pieces; only the first occurrence of a word on the page carries its term."""
        for piece, term in self.glossary.find(text):
            if term is None or term.id in self.explained:
                yield piece, None
            else:
                self.explained.add(term.id)
                yield piece, term
