"""What a thing to find says, as counted words: done once, and all that the index needs of its texts."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from vagar.search.findable import Findable
from vagar.search.words import key, words

# How much a word weighs by where it stands, in a text of ordinary length.
TITLE, NAME, SUMMARY, FACET, TEXT = 4.0, 3.0, 2.0, 1.5, 1.0


Told = tuple[str, ...]


@dataclass(frozen=True)
class Reading:
    """The words of a thing, `findable`, that say something.

    `strong` are its title, names, summary and labels, each text with its weight; `text` is all it says, in order, and
    `counts` how often it says each word.
    """

    findable: Findable
    strong: tuple[tuple[float, Told], ...]
    text: Told
    counts: Counter[str]

    @property
    def distinct(self) -> set[str]:
        """Every word, once."""
        return {*self.counts, *(word for _, told in self.strong for word in told)}


def read(findable: Findable) -> Reading:
    """The words of a thing."""
    strong = tuple(
        (weight, told)
        for weight, texts in (
            (TITLE, (findable.title,)),
            (NAME, findable.names),
            (SUMMARY, (findable.summary,)),
            (FACET, findable.facets),
        )
        for text in texts
        if (told := _told(text))
    )
    said = _told("\n".join(findable.text))
    return Reading(findable, strong, said, Counter(said))


def _told(text: str) -> Told:
    return tuple(word for word in words(text) if key(word))
