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
from datetime import date

from vagar.evidence.freshness import YEARS
from vagar.problem import Problem, Severity
from vagar.rules.rule import Rule
from vagar.rules.tools.days import last_day, years_from
from vagar.shape.draft import Draft

NAME = "freshness"


def check(draft: Draft, today: date) -> Iterator[Problem]:
    """Warnings at `reviewed`."""
    for entry in draft.documents():
        reviewed = entry.model.reviewed
        if years_from(last_day(reviewed), YEARS) < today:
            message = f"Posten granskades senast {reviewed}, för mer än {YEARS * 12} månader sedan"
            action = "Läs den mot källorna och skriv dagens datum i reviewed"
            yield entry.problem(NAME, ("reviewed",), message, Severity.WARNING, value=reviewed, action=action)


RULE = Rule(NAME, __doc__, check)
