"""The texts of a file: all of them, or only those that are our own words."""

from __future__ import annotations

from collections.abc import Iterator

from vagar.shape.draft import Shaped
from vagar.shape.fields import Shape
from vagar.shape.walk import Leaf

OWN_FIELDS = frozenset(
    {
        "text",
        "advice",
        "summary",
        "about",
        "note",
        "role",
        "activity",
        "studied",
        "whom",
        "where",
        "reading",
        "limits",
        "reason",
    }
)
# A record quotes what stands in the sources, and a reply is the project's own.
OTHERS_WORDS = frozenset({"values", "reply"})


def all_texts(shaped: Shaped[Shape]) -> Iterator[Leaf]:
    """Every text in a document or a list, whoever wrote it. An id of something else is looked at where that is."""
    for leaf in shaped.leaves:
        if leaf.ref is None and isinstance(leaf.value, str):
            yield leaf


def own_texts(entry: Shaped[Shape]) -> Iterator[Leaf]:
    """The texts in an entry that we wrote ourselves: no titles, no names, no words of a source."""
    for leaf in entry.leaves:
        if leaf.field in OWN_FIELDS and not OTHERS_WORDS.intersection(leaf.path):
            yield leaf
