"""A word of the vocabulary has each of its names once.

What stands as the label is not one of the other words too, however it is written in capitals, and no other word
stands twice. Search does not tell capitals apart, and SKOS lets no name be both preferred and hidden.

Good:
    vocabulary: {units: [{id: places, label: platser, other_names: [utbildningsplatser]}]}
Bad:
    vocabulary: {units: [{id: places, label: platser, other_names: [Platser]}]}
Bad:
    vocabulary: {units: [{id: places, label: platser, other_names: [rum, Rum]}]}
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from vagar.problem import Problem
from vagar.rules.rule import Rule
from vagar.shape.draft import Draft

NAME = "labels"


def check(draft: Draft, today: date) -> Iterator[Problem]:
    """Findings at the word that stands once too often."""
    for name in sorted(draft.vocabulary_marks):
        shaped = draft.vocabulary_marks[name]
        for index, term in enumerate(shaped.model.terms):
            seen = {term.label.casefold(): f"etiketten «{term.label}»"}
            for place, other in enumerate(term.other_names):
                folded = other.casefold()
                if folded in seen:
                    message = f"«{other}» är samma ord som {seen[folded]}; stora bokstäver skiljer dem inte åt"
                    path = ("terms", index, "other_names", place)
                    yield shaped.problem(NAME, path, message, value=other, action="Ta bort det ena")
                seen.setdefault(folded, f"«{other}»")


RULE = Rule(NAME, __doc__, check)
