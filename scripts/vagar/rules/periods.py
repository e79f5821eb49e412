"""A project's period is one, and its status fits it.

A period has a beginning, an end or the source's words, and lasts as long as a project can. What is finished has begun
and come to its end; what is planned or goes on did not end more than a year before someone last read the entry.

Good:
    project: {status: {code: finished, source: slutrapport, place: s. 4}}
Good:
    project: {period: {end: 2025-12}, status: {code: running, source: slutrapport, place: s. 4}}
Bad:
    project: {status: {code: running, source: slutrapport, place: s. 4}}
Bad:
    project: {period: {start: 2026, end: null}, status: {code: finished, source: slutrapport, place: s. 4}}
Bad:
    project: {period: {start: null, end: null}}
Bad:
    project: {period: {start: 1910, end: 2020}}
"""

from __future__ import annotations

from collections.abc import Iterator

from vagar.problem import Problem
from vagar.rules.rule import Rule
from vagar.rules.tools.days import first_day, last_day, years_from
from vagar.rules.tools.rest import Rest
from vagar.shape.draft import Shaped
from vagar.shape.project import Period, Project
from vagar.shape.terms import Phase, ProjectKind

NAME = "periods"

# A project has an end in sight; an operation that goes on may be older than those who run it.
LONGEST = {ProjectKind.OPERATION: 100, ProjectKind.PROGRAMME: 60}
LONGEST_PROJECT = 25
YEARS_UNNOTICED = 1


def look(entry: Shaped[Project], rest: Rest) -> Iterator[Problem]:
    """Findings at the period and at the status."""
    if entry.model.period:
        yield from _length(entry, entry.model.period, rest)
        yield from _status(entry, entry.model.period, rest)


def _length(entry: Shaped[Project], period: Period, rest: Rest) -> Iterator[Problem]:
    if not (period.start or period.end or period.written):
        message = "Perioden har varken början, slut eller källans ord"
        yield entry.problem(NAME, ("period",), message, action="Skriv det som är känt, eller ta bort period")
    if not period.start:
        return
    longest = LONGEST.get(entry.model.kind, LONGEST_PROJECT)
    latest = years_from(last_day(period.start), longest)
    if last_day(period.end) > latest if period.end else rest.has_passed(latest.isoformat()):
        message = f"Från {period.start} till {period.end or 'i dag'} är mer än {longest} år"
        action = f"Kontrollera årtalen; ett {entry.model.kind.label} kan inte pågå så länge"
        yield entry.problem(NAME, ("period", "start"), message, value=period.start, action=action)


def _status(entry: Shaped[Project], period: Period, rest: Rest) -> Iterator[Problem]:
    status = entry.model.status
    if status is None:
        return
    path = ("status", "code")
    if status.code is Phase.FINISHED:
        ahead = next(
            (day for day in (period.start, period.end) if day and rest.is_later(first_day(day).isoformat())), None
        )
        if ahead:
            message = f"Projektet är avslutat, men {ahead} ligger i framtiden"
            yield entry.problem(NAME, path, message, value=status.code.value, action="Rätta perioden eller status")
    elif period.end and years_from(last_day(period.end), YEARS_UNNOTICED) < first_day(entry.model.reviewed):
        message = f"Projektet {status.code.label if status.code is Phase.RUNNING else 'är planerat'}"
        message += f", men det slutade {period.end} och posten är läst {entry.model.reviewed}"
        action = "Skriv code: finished och ours: true, eller rätta slutet"
        yield entry.problem(NAME, path, message, value=status.code.value, suggestion="finished", action=action)


RULE = Rule(NAME, __doc__, each=look, kinds=(Project,))
