"""When a project began and ended, when someone measured, and what is known of it afterwards.

Nothing is more exact than its date: a year is a whole year, and never the middle of it.
"""

from __future__ import annotations

import calendar
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from vagar.derive.rated import RatedClaim, outcome_claims
from vagar.shape.project import Project, Remains
from vagar.shape.terms import Phase, Remaining

MONTHS = 12


@dataclass(frozen=True)
class Measured:
    """A date that figures are said to be of, and those figures."""

    date: str
    figures: tuple[RatedClaim, ...]


@dataclass(frozen=True)
class Timeline:
    """`start` and `end` as dates, None where they are not known; `running` when it is said to go on. `measured` in
    order of time; `after` is what is known of the time after, in order too."""

    start: str | None
    end: str | None
    running: bool
    measured: tuple[Measured, ...]
    after: tuple[Remains, ...]

    @property
    def dates(self) -> tuple[str, ...]:
        """Every date there is."""
        ends = tuple(date for date in (self.start, self.end) if date)
        return (*ends, *(each.date for each in self.measured), *(item.date for item in self.after if item.date))

    @property
    def year_alone(self) -> bool:
        """Whether no more than the year is known of when it began, or of when it ended."""
        return any(date is not None and "-" not in date for date in (self.start, self.end))


def timeline(entry: Project, claims: Iterable[RatedClaim]) -> Timeline | None:
    """A project's time; None when no source says when it began or ended."""
    period = entry.period
    if period is None or not (period.start or period.end):
        return None
    by_date: dict[str, list[RatedClaim]] = defaultdict(list)
    for rated in outcome_claims(claims):
        if rated.claim.as_of and rated.interval is not None:
            by_date[rated.claim.as_of].append(rated)
    measured = (Measured(date, tuple(found)) for date, found in by_date.items())
    # What only concerns somebody around the project says nothing of the project itself.
    after = (item for item in entry.remains if item.date and item.what is not Remaining.UNKNOWN)
    running = entry.status is not None and entry.status.code is Phase.RUNNING
    return Timeline(
        period.start,
        period.end,
        running and not period.end,
        tuple(sorted(measured, key=lambda each: reach(each.date))),
        tuple(sorted(after, key=lambda item: reach(item.date or ""))),
    )


def reach(date: str) -> tuple[float, float]:
    """The first and the last moment that a date can be, in years: `2018` is 2018 to 2019, a day is that day."""
    year, *rest = (int(part) for part in date.split("-"))
    if not rest:
        return float(year), year + 1.0
    month = rest[0] - 1
    if len(rest) == 1:
        return year + month / MONTHS, year + (month + 1) / MONTHS
    days = calendar.monthrange(year, rest[0])[1]
    return year + (month + (rest[1] - 1) / days) / MONTHS, year + (month + rest[1] / days) / MONTHS
