"""What is drawn in a method's row: its figures as dots from 0 to 100 per cent, and money on a scale."""

from __future__ import annotations

from dataclasses import dataclass

from vagar.derive.knowledge import Known
from vagar.derive.overview import OverviewRow
from vagar.pages.charts import Mark, mark
from vagar.pages.money_axis import MoneyMark, MoneyScale, money_marks
from vagar.shape.terms import BaseKind


@dataclass(frozen=True)
class Dot:
    """A figure on the strip of a row: `started` when it counts everyone who started, `whole` when it is of a project
    that did much more than this."""

    mark: Mark
    started: bool
    whole: bool


@dataclass(frozen=True)
class Shown:
    """A row and what is drawn in it: `money` is each mark, and whether it is of a project that did much more than
    this; `order` is its place when the best known comes first."""

    row: OverviewRow
    dots: tuple[Dot, ...]
    money: tuple[tuple[MoneyMark, bool], ...]
    order: int


def drawn(row: OverviewRow, scale: MoneyScale | None = None) -> Shown:
    """The row with its dots. A figure that has no place on an axis is in the words alone."""
    found = row.strip.figures if row.strip else ()
    dots = tuple(
        Dot(placed, rated.claim.base.kind is BaseKind.STARTED, rated.project.entry.id in row.whole)
        for rated in found
        if (placed := mark(rated)) is not None
    )
    money = tuple((placed, placed.project.entry.id in row.whole) for placed in money_marks(row.money, scale))
    return Shown(row, dots, money, list(Known).index(row.known))
