"""Every word in the vocabulary is used.

A term that no entry uses is a warning: a filter with nothing behind it. Municipalities, counties and areas
are complete lists and may have unused terms; the glossary's words stand in texts, not in fields, and
everyday words are for search alone.

Good:
    vocabulary: {counties: [{id: "02", label: Södra län}]}
Bad:
    vocabulary: {settings: [{id: harbour, label: hamn}]}
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from vagar.problem import Problem, Severity
from vagar.rules.rule import Rule
from vagar.rules.tools.known import complete
from vagar.shape.draft import Draft

NAME = "unused-terms"

COMPLETE_LISTS = frozenset({"municipalities", "counties", "areas", "glossary", "everyday_words"})


def check(draft: Draft, today: date) -> Iterator[Problem]:
    """Warnings at the terms' ids."""
    # A file that could not be used may be the one that uses the term.
    if not complete(draft):
        return
    used = {found for entry in draft.documents() for found in entry.told.refers_to}
    for name in sorted(set(draft.vocabulary_marks) - COMPLETE_LISTS):
        shaped = draft.vocabulary_marks[name]
        for index, term in enumerate(shaped.model.terms):
            if (name, term.id) not in used:
                message = f"Ordet «{term.id}» används inte av någon post"
                path = ("terms", index, "id")
                yield shaped.problem(NAME, path, message, Severity.WARNING, value=term.id)


RULE = Rule(NAME, __doc__, check)
