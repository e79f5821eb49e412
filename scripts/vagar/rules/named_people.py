"""A role is a role, and a sender an organisation.

Two words with capital letters in `role` or `sender` that are no organisation, place or project of the vocabulary are
probably a person's name. It may be an organisation that nobody has added yet, so this is a warning.

Good:
    project: {sources: [{sender: Norra kommun}]}
Bad:
    project: {sources: [{sender: Påhittad Exempelsson}]}
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from vagar.problem import Problem, Severity
from vagar.rules.rule import DOCUMENTS, Rule
from vagar.rules.tools.known_names import bare
from vagar.rules.tools.rest import Rest
from vagar.shape.draft import Document, Shaped

NAME = "named-people"

FIELDS = frozenset({"role", "sender"})
_WORD = r"[A-ZÅÄÖÉ][a-zåäöéü]+(?:-[A-ZÅÄÖÉ]?[a-zåäöéü]+)?"
TWO_WORDS = re.compile(rf"\b{_WORD}\s+(?:(?:von|van|de|af|al|el|bin)\s+)?{_WORD}\b")
# Words that begin the name of an organisation, a text or an office, and of no person.
NO_PERSON = frozenset(
    [
        "projektet",
        "jobbtorg",
        "tidningen",
        "stiftelsen",
        "föreningen",
        "region",
        "vårt",
        "vår",
        "våra",
        "nya",
        "svenska",
    ]
)


def look(entry: Shaped[Document], rest: Rest) -> Iterator[Problem]:
    """Warnings at the field."""
    for leaf in entry.leaves:
        if leaf.field not in FIELDS:
            continue
        for found in TWO_WORDS.finditer(str(leaf.value)):
            pair = found.group()
            if rest.is_named(pair.casefold()) or _no_person(pair.split(), rest):
                continue
            message = f"«{pair}» ser ut som namnet på en person"
            action = "Skriv rollen eller organisationen; är det en organisation, lägg den i vocabulary/"
            yield entry.problem(NAME, leaf.path, message, Severity.WARNING, value=pair, action=action)


def _no_person(words: list[str], rest: Rest) -> bool:
    return words[0].lower() in NO_PERSON or all(rest.is_in_a_name(bare(word)) for word in words)


RULE = Rule(NAME, __doc__, each=look, kinds=DOCUMENTS)
