"""Entries are read again now and then.

An entry that nobody has read against its sources for 24 months is a warning. A review dated only
by year or month counts from the last day it can mean.

Good:
    project: {reviewed: 2025-05-01}
Bad:
    project: {created: 2020, reviewed: 2021}
"""

from __future__ import annotations

from collections.abc import Iterator

from vagar.evidence.freshness import YEARS
from vagar.problem import Problem, Severity
from vagar.rules.rule import DOCUMENTS, Rule
from vagar.rules.tools.days import last_day, years_from
from vagar.rules.tools.rest import Rest
from vagar.shape.draft import Document, Shaped

NAME = "freshness"


def look(entry: Shaped[Document], rest: Rest) -> Iterator[Problem]:
    """Warnings at `reviewed`."""
    reviewed = entry.model.reviewed
    if rest.has_passed(years_from(last_day(reviewed), YEARS).isoformat()):
        message = f"Posten granskades senast {reviewed}, för mer än {YEARS * 12} månader sedan"
        action = "Läs den mot källorna och skriv dagens datum i reviewed"
        yield entry.problem(NAME, ("reviewed",), message, Severity.WARNING, value=reviewed, action=action)


RULE = Rule(NAME, __doc__, each=look, kinds=DOCUMENTS)
