"""What the script of Sök och jämför reads: the facets of every entry in columns, and the cards in shards.

Columns because ten thousand entries must fit in a first view; cards apart because only those in sight are needed.
"""

from __future__ import annotations

from typing import Any

from vagar.derive.facets import UNKNOWN, documented, facets
from vagar.link.catalogue import LinkedMethod
from vagar.pages.context import Context
from vagar.pages.explore.entries import Listed, listed_entries
from vagar.pages.explore.facet_list import FacetWords, facet_list

CARDS_IN_SHARD = 60
# A facet that so large a share has no answer to sorts out nothing; addresses that name it work all the same.
MOST_UNKNOWN = 0.9


def explore_data(context: Context) -> tuple[dict[str, Any], list[list[Any]]]:
    """The index, and the shards of cards.

    The index has `n` entries in the order of their names; `facets` with the options that some entry has and, entry by
    entry, their numbers; the `names` of the entries, and the columns that lists are sorted by. A card is a name, title,
    kind, summary, facts and how its figures are known.
    """
    listed = listed_entries(context)
    found = [facets(item.linked, context.derived) for item in listed]
    index = {
        "n": len(listed),
        "cards": CARDS_IN_SHARD,
        "names": [item.name for item in listed],
        "facets": [_column(words, [entry.get(words.id, ()) for entry in found]) for words in facet_list(context)],
        "changed": [item.linked.entry.changed for item in listed],
        "projects": [_projects(item) for item in listed],
        "documented": [round(100 * documented(item.linked)) for item in listed],
    }
    cards = [[item.name, item.title, item.kind, item.summary, item.facts, item.known] for item in listed]
    shards = [cards[start : start + CARDS_IN_SHARD] for start in range(0, len(cards), CARDS_IN_SHARD)]
    return index, shards


def _column(words: FacetWords, values: list[tuple[str, ...]]) -> dict[str, Any]:
    used = {code for codes in values for code in codes}
    options = [(code, label) for code, label in words.options.items() if code in used]
    number = {code: index for index, (code, _) in enumerate(options)}
    return {
        "id": words.id,
        "word": words.word,
        "heading": words.heading,
        "hidden": words.hidden or _mostly_unknown(values),
        "codes": [code for code, _ in options],
        "labels": [label for _, label in options],
        # Most entries have one value or none: a number says that in fewer bytes than a list.
        "values": [_short([number[code] for code in codes]) for codes in values],
    }


def _mostly_unknown(values: list[tuple[str, ...]]) -> bool:
    """Whether nearly all that could have an answer are unknown."""
    asked = [codes for codes in values if codes]
    return bool(asked) and sum(codes == (UNKNOWN,) for codes in asked) >= MOST_UNKNOWN * len(asked)


def _short(numbers: list[int]) -> int | list[int]:
    if not numbers:
        return -1
    return numbers[0] if len(numbers) == 1 else sorted(numbers)


def _projects(item: Listed) -> int:
    if not isinstance(item.linked, LinkedMethod):
        return 0
    return len(item.linked.carried_out)
