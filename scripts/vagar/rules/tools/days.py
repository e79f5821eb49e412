"""Dates with the precision they have. 2018 is neither before nor after 2018-02."""

from __future__ import annotations

import calendar
from datetime import date, timedelta

from vagar.shape.draft import Draft


def first_day(text: str) -> date:
    """The first day that a date «2018», «2018-02» or «2018-02-01» can mean."""
    year, month, day = _parts(text)
    return date(year, month or 1, day or 1)


def last_day(text: str) -> date:
    """The last day that it can mean."""
    year, month, day = _parts(text)
    month = month or 12
    return date(year, month, day or calendar.monthrange(year, month)[1])


def surely_after(later: str, earlier: str) -> bool:
    """Whether every day of `later` comes after every day of `earlier`."""
    return first_day(later) > last_day(earlier)


def is_ahead(text: str, today: date) -> bool:
    """Whether a date lies in the future. Tomorrow does not: it may be tomorrow already where it was written."""
    return first_day(text) > today + timedelta(days=1)


def clock_is_behind(draft: Draft, today: date) -> bool:
    """Whether most entries were changed in the future, as this computer has it."""
    ahead = [is_ahead(entry.told.changed, today) for entry in draft.documents()]
    return sum(ahead) * 2 > len(ahead)


def years_from(day: date, years: int) -> date:
    """The same day another year; the last of February where the year has no 29th."""
    last = calendar.monthrange(day.year + years, day.month)[1]
    return date(day.year + years, day.month, min(day.day, last))


def _parts(text: str) -> tuple[int, int | None, int | None]:
    year, *rest = (int(part) for part in text.split("-"))
    month, day, *_ = (*rest, None, None)
    return year, month, day
