"""Where a project's time stands on a strip, in per cent of its width. Jinja draws it; the list below is its twin."""

from __future__ import annotations

import math
from dataclasses import dataclass

from vagar.derive.timeline import Timeline, reach

# More years than this do not fit beside each other on a phone.
MOST_TICKS = 7
# A day would not be seen.
THINNEST = 0.8


@dataclass(frozen=True)
class Stretch:
    """From and to, in per cent."""

    low: float
    high: float

    @property
    def width(self) -> float:
        """How wide it is."""
        return round(max(self.high - self.low, THINNEST), 2)


@dataclass(frozen=True)
class DrawnTimeline:
    """`sure` is when the project surely went on; `begins` and `ends` are where the date leaves that open, `unknown`
    where it has no date at all. `ticks` are years with their places."""

    time: Timeline
    ticks: tuple[tuple[int, float], ...]
    sure: Stretch | None
    begins: Stretch | None
    ends: Stretch | None
    unknown: Stretch | None
    measured: tuple[Stretch, ...]
    after: tuple[Stretch, ...]


def drawn_timeline(time: Timeline) -> DrawnTimeline:
    """The strip from the first year to the last that something is known of."""
    spans = [reach(date) for date in time.dates]
    first, last = math.floor(min(low for low, _ in spans)), math.ceil(max(high for _, high in spans))
    if not time.start:
        first -= 1
    if not time.end:
        last += 1

    def place(year: float) -> float:
        return round((year - first) / (last - first) * 100, 2)

    def stretch(low: float, high: float) -> Stretch | None:
        return Stretch(place(low), place(high)) if high > low else None

    def of_date(date: str) -> Stretch:
        low, high = reach(date)
        return Stretch(place(low), place(high))

    begins = reach(time.start) if time.start else None
    ends = reach(time.end) if time.end else None
    step = math.ceil((last - first) / MOST_TICKS)
    return DrawnTimeline(
        time,
        tuple((year, place(year)) for year in range(first, last, step)),
        sure=stretch(begins[1], ends[0]) if begins and ends else None,
        begins=stretch(*begins) if begins else None,
        ends=stretch(*ends) if ends else None,
        unknown=stretch(begins[1] if begins else first, ends[0] if ends else last) if not (begins and ends) else None,
        measured=tuple(of_date(each.date) for each in time.measured),
        after=tuple(of_date(item.date) for item in time.after if item.date),
    )
