"""Where money per participant stands on a logarithmic axis. Jinja draws it; the words beside are the twin."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

from vagar.derive.per_participant import PerParticipant
from vagar.link.catalogue import LinkedProject
from vagar.shape.terms import Currency

PerProject = tuple[LinkedProject, PerParticipant]


@dataclass(frozen=True)
class MoneyScale:
    """From one power of ten to another."""

    first: int
    last: int

    @property
    def ticks(self) -> tuple[tuple[int, float], ...]:
        """The kronor of each power of ten, with their place."""
        return tuple((10**power, self.place(10**power)) for power in range(self.first, self.last + 1))

    def place(self, amount: int) -> float:
        """Where an amount stands, in percent of the axis."""
        return round((math.log10(max(1, amount)) - self.first) / (self.last - self.first) * 100, 2)


@dataclass(frozen=True)
class MoneyMark:
    """One value of one project, in percent of the axis; `at` is None for euro, which has no place among kronor."""

    project: LinkedProject
    each: PerParticipant
    at: float | None


@dataclass(frozen=True)
class MoneyAxis:
    """The values, lowest first, and the scale they stand on; None when all of them are euro."""

    marks: tuple[MoneyMark, ...]
    scale: MoneyScale | None


def money_scale(found: Iterable[PerParticipant]) -> MoneyScale | None:
    """The scale that has room for some values; None when there are no kronor among them."""
    kronor = [each.marked for each in found if each.currency is Currency.KRONOR]
    if not kronor:
        return None
    first = math.floor(math.log10(max(1, min(kronor))))
    return MoneyScale(first, max(math.ceil(math.log10(max(10, *kronor))), first + 1))


def money_axis(found: Iterable[PerProject]) -> MoneyAxis | None:
    """The axis of some projects' values; None when there are none."""
    pairs = sorted(found, key=lambda pair: (pair[1].marked, pair[0].entry.id))
    scale = money_scale(each for _, each in pairs)
    return MoneyAxis(money_marks(pairs, scale), scale) if pairs else None


def money_marks(found: Iterable[PerProject], scale: MoneyScale | None) -> tuple[MoneyMark, ...]:
    """Each value with its place on a scale, in the order they come."""

    def place(each: PerParticipant) -> float | None:
        return scale.place(each.marked) if scale and each.currency is Currency.KRONOR else None

    return tuple(MoneyMark(project, each, place(each)) for project, each in found)
