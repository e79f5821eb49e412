"""A municipality lies in its county.

Where a place has both, each municipality belongs to one of the counties.

Good:
    project: {places: [{municipalities: ["0101"], counties: ["01", "02"]}]}
Bad:
    project: {places: [{municipalities: ["0101"], counties: ["02"]}]}
"""

from __future__ import annotations

from collections.abc import Iterator

from vagar.problem import Problem
from vagar.rules.rule import Rule
from vagar.rules.tools.rest import Rest
from vagar.shape.draft import Shaped
from vagar.shape.project import Project
from vagar.shape.vocabulary import Municipality

NAME = "counties"


def look(entry: Shaped[Project], rest: Rest) -> Iterator[Problem]:
    """Findings at the municipality."""
    for place, found in enumerate(entry.model.places):
        for index, code in enumerate(found.municipalities):
            term = rest.term("municipalities", code)
            if not isinstance(term, Municipality) or not found.counties or term.county in found.counties:
                continue
            home = rest.term("counties", term.county)
            message = (
                f"{term.label} ({code}) ligger i {home.label if home else term.county}, inte i det län som står här"
            )
            path = ("places", place, "municipalities", index)
            action = f'Lägg till "{term.county}" under counties, eller rätta kommunens kod'
            yield entry.problem(NAME, path, message, value=code, suggestion=term.county, action=action)


RULE = Rule(NAME, __doc__, each=look, kinds=(Project,))
