"""A claim holds at a day that its source can know about.

What has happened is not dated in the future, nor later than the source that tells of it. A goal is for a day from the
year before the project to twenty years after it. Any other claim dated more than a year before its project began, or
more than ten years after it ended, is a warning.

Good:
    project: {claims: [{as_of: 2020-05}]}
Good:
    project: {claims: [{status: target, as_of: 2022}]}
Bad:
    project: {claims: [{as_of: 2020-07}]}
Bad:
    project: {claims: [{status: target, as_of: 2099}]}
"""

from __future__ import annotations

from collections.abc import Iterator

from vagar.problem import Path, Problem, Severity
from vagar.rules.rule import Rule
from vagar.rules.tools.days import first_day, last_day, surely_after, years_from
from vagar.rules.tools.rest import Rest
from vagar.shape.draft import Shaped
from vagar.shape.project import Project
from vagar.shape.terms import ClaimStatus

NAME = "claim-dates"

YEARS_BEFORE = 1
YEARS_AFTER = 10
# No project is planned for so long.
LONGEST = 60
# A goal for long after the project is somebody else's.
YEARS_AHEAD = 20


def look(entry: Shaped[Project], rest: Rest) -> Iterator[Problem]:
    """Findings at `as_of`."""
    if rest.clock_is_behind():
        return
    for index, claim in enumerate(entry.model.claims):
        path = ("claims", index, "as_of")
        if claim.as_of is None:
            continue
        if claim.status is ClaimStatus.TARGET:
            yield from _target(entry, path, claim.as_of, rest)
            continue
        error = _impossible(claim.as_of, claim.source, rest)
        warning = _unlikely(claim.as_of, entry)
        if error:
            yield entry.problem(NAME, path, error, value=claim.as_of)
        elif warning:
            yield entry.problem(NAME, path, warning, Severity.WARNING, value=claim.as_of)


def _target(entry: Shaped[Project], path: Path, day: str, rest: Rest) -> Iterator[Problem]:
    """A goal is for a day that the project can reach, or soon after it."""
    period = entry.model.period
    end = last_day(period.end) if period and period.end else rest.today()
    if period and period.start and last_day(day) < years_from(first_day(period.start), -YEARS_BEFORE):
        message = f"Målet gäller {day}, långt innan projektet började ({period.start})"
    elif last_day(day) < years_from(end, -LONGEST):
        message = f"Målet gäller {day}, mer än {LONGEST} år innan projektet slutade"
    elif first_day(day) > years_from(end, YEARS_AHEAD):
        message = f"Målet gäller {day}, mer än {YEARS_AHEAD} år efter {'slutet' if period and period.end else 'i dag'}"
    else:
        return
    action = "Kontrollera årtalet mot källan"
    yield entry.problem(NAME, path, message, value=day, action=action)


def _impossible(day: str, key: str, rest: Rest) -> str | None:
    if rest.is_ahead(day):
        return f"Uppgiften gäller {day}, som ligger i framtiden"
    source = rest.source(key)
    if source and source.date and surely_after(day, source.date):
        return f"Uppgiften gäller {day}, men källan «{source.id}» gavs ut redan {source.date}"
    return None


def _unlikely(day: str, entry: Shaped[Project]) -> str | None:
    period = entry.model.period
    if period and period.start and last_day(day) < years_from(first_day(period.start), -YEARS_BEFORE):
        return f"Uppgiften gäller {day}, långt innan projektet började ({period.start})"
    if period and period.end and first_day(day) > years_from(last_day(period.end), YEARS_AFTER):
        return f"Uppgiften gäller {day}, långt efter att projektet slutade ({period.end})"
    return None


RULE = Rule(NAME, __doc__, each=look, kinds=(Project,))
