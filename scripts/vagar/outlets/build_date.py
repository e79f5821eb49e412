"""The time a build stands for: the same for two builds of the same files, whenever they are made.

Only what is printed depends on it. Checks count from the day it is.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, date, datetime

from vagar.outlets.crash import StopError
from vagar.shape.draft import Draft

VARIABLE = "SOURCE_DATE_EPOCH"
BEFORE_ANYTHING = date(1980, 1, 1)
# What the packed files of the site can say: ZIP counts from 1980 to 2107.
LAST = date(2107, 12, 31)
MOST_DIGITS = 11


def build_time(draft: Draft, environment: Mapping[str, str] = os.environ) -> datetime:
    """The moment in `SOURCE_DATE_EPOCH`, otherwise the beginning of the latest day on which an entry changed; UTC.

    Raises `StopError` when the variable holds something else than seconds.
    Git is not asked: a downloaded archive of a commit must build as its clone does.
    """
    stated = _stated(environment)
    if stated:
        return stated
    latest = max((_day(entry.model.changed) for entry in draft.documents()), default=BEFORE_ANYTHING)
    return datetime(latest.year, latest.month, latest.day, tzinfo=UTC)


@contextmanager
def told_to_mkdocs(day: date) -> Iterator[None]:
    """MkDocs takes dates in the sitemap from the environment."""
    before = os.environ.get(VARIABLE)
    os.environ[VARIABLE] = str(int(datetime(day.year, day.month, day.day, tzinfo=UTC).timestamp()))
    try:
        yield
    finally:
        os.environ.pop(VARIABLE)
        if before is not None:
            os.environ[VARIABLE] = before


def _stated(environment: Mapping[str, str]) -> datetime | None:
    value = environment.get(VARIABLE, "").strip()
    if not value:
        return None
    if not value.isdecimal() or len(value) > MOST_DIGITS:
        raise StopError(f"{VARIABLE} ska vara ett antal sekunder sedan 1970, men är «{value}»")
    moment = datetime.fromtimestamp(int(value), UTC)
    if moment.date() > LAST:
        raise StopError(
            f"{VARIABLE} är {value} sekunder, alltså {moment.date()}, och får vara högst {LAST.year}. "
            "Ta bort variabeln, så gäller den dag då en post senast ändrades"
        )
    return moment


def _day(written: str) -> date:
    year, month, day = (*(int(part) for part in written.split("-")), 1, 1)[:3]
    return date(year, month, day)
