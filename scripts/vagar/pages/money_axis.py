"""Where money per participant stands on a logarithmic axis. Jinja draws it; the list beside is the twin."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

from vagar.derive.per_participant import PerParticipant
from vagar.link.catalogue import LinkedProject
from vagar.shape.terms import Currency


@dataclass(frozen=True)
class MoneyMark:
    """One value of one project, in percent of the axis; `at` is None for euro, which has no place among kronor."""

    project: LinkedProject
    each: PerParticipant
    at: float | None


@dataclass(frozen=True)
class MoneyAxis:
    """The values, lowest first; and the kronor of each power of ten on the axis, with their place."""

    marks: tuple[MoneyMark, ...]
    ticks: tuple[tuple[int, float], ...]


def money_axis(found: Iterable[tuple[LinkedProject, PerParticipant]]) -> MoneyAxis | None:
    """The axis of some projects' values; None when there are none. A value that is a span is marked by its low end,
    or by its high end where that is all that is known."""
    pairs = sorted(found, key=lambda pair: (_marked(pair[1]), pair[0].entry.id))
    kronor = [_marked(each) for _, each in pairs if each.currency is Currency.KRONOR]
    if not pairs:
        return None
    if not kronor:
        return MoneyAxis(tuple(MoneyMark(project, each, None) for project, each in pairs), ())
    first, last = math.floor(math.log10(max(1, min(kronor)))), math.ceil(math.log10(max(10, *kronor)))
    last = max(last, first + 1)

    def place(amount: int) -> float:
        return round((math.log10(max(1, amount)) - first) / (last - first) * 100, 2)

    marks = (
        MoneyMark(project, each, place(_marked(each)) if each.currency is Currency.KRONOR else None)
        for project, each in pairs
    )
    return MoneyAxis(tuple(marks), tuple((10**power, place(10**power)) for power in range(first, last + 1)))


def _marked(each: PerParticipant) -> int:
    return each.low or each.high or 0
