"""Every statement says where in its source it stands.

A heading, a paragraph, a page: enough for a reader to find it. «Okänd», a dash or a question mark
is no place. A source that has no parts can say «hela texten».

Good:
    project: {claims: [{place: s. 4}]}
Bad:
    project: {claims: [{place: okänt}]}
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from vagar.problem import Problem
from vagar.rules.rule import DOCUMENTS, Rule
from vagar.rules.tools.rest import Rest
from vagar.shape.draft import Document, Shaped

NAME = "source-places"
NOWHERE = "«{value}» säger inte var i källan det står"
ACTION = "Skriv rubrik, stycke eller sida. Gäller det hela texten, skriv «hela texten»"

SAYS_NOTHING = frozenset(
    {"okänd", "okänt", "oklar", "oklart", "saknas", "ej angivet", "ej angiven", "inte angivet", "vet ej", "vet inte"}
    | {"n/a", "na", "x", "xx", "xxx", "tbd", "todo"}
)


def look(entry: Shaped[Document], rest: Rest) -> Iterator[Problem]:
    """One finding for each `place` that leads nowhere."""
    for leaf in entry.leaves:
        if leaf.field == "place" and _says_nothing(str(leaf.value)):
            message = NOWHERE.format(value=leaf.value)
            yield entry.problem(NAME, leaf.path, message, value=str(leaf.value), action=ACTION)


def _says_nothing(place: str) -> bool:
    return place.strip(" .").lower() in SAYS_NOTHING or not re.search(r"\w", place)


RULE = Rule(NAME, __doc__, each=look, kinds=DOCUMENTS)
