"""A municipality lies in its county.

Where a place has both, each municipality belongs to one of the counties.

Good:
    project: {places: [{municipalities: ["0101"], counties: ["01", "02"]}]}
Bad:
    project: {places: [{municipalities: ["0101"], counties: ["02"]}]}
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from vagar.problem import Problem
from vagar.rules.rule import Rule
from vagar.shape.draft import Draft
from vagar.shape.vocabulary import Municipality, listed

NAME = "counties"


def check(draft: Draft, today: date) -> Iterator[Problem]:
    """Findings at the municipality."""
    known = listed(draft.vocabulary, "municipalities", Municipality)
    counties = draft.vocabulary.get("counties", {})
    for key in sorted(draft.projects):
        entry = draft.projects[key]
        for place, found in enumerate(entry.model.places):
            for index, code in enumerate(found.municipalities):
                term = known.get(code)
                if term is None or not found.counties or term.county in found.counties:
                    continue
                home = counties.get(term.county)
                message = (
                    f"{term.label} ({code}) ligger i {home.label if home else term.county}, inte i det län som står här"
                )
                path = ("places", place, "municipalities", index)
                action = f'Lägg till "{term.county}" under counties, eller rätta kommunens kod'
                yield entry.problem(NAME, path, message, value=code, suggestion=term.county, action=action)


RULE = Rule(NAME, __doc__, check)
