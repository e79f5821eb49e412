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
from datetime import date

from vagar.problem import Problem, Severity
from vagar.rules.rule import Rule
from vagar.rules.tools.known_names import bare, capitalised, known_names
from vagar.shape.draft import Draft

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


def check(draft: Draft, today: date) -> Iterator[Problem]:
    """Warnings at the field."""
    known = known_names(draft)
    words, whole = capitalised(known), " | ".join(known).casefold()
    for entry in draft.documents():
        for leaf in entry.leaves:
            if leaf.field not in FIELDS:
                continue
            for found in TWO_WORDS.finditer(str(leaf.value)):
                pair = found.group()
                if pair.casefold() in whole or _no_person(pair.split(), words):
                    continue
                message = f"«{pair}» ser ut som namnet på en person"
                action = "Skriv rollen eller organisationen; är det en organisation, lägg den i vocabulary/"
                yield entry.problem(NAME, leaf.path, message, Severity.WARNING, value=pair, action=action)


def _no_person(words: list[str], known: frozenset[str]) -> bool:
    return words[0].lower() in NO_PERSON or all(bare(word) in known for word in words)


RULE = Rule(NAME, __doc__, check)
