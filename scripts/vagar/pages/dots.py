"""What is drawn in a method's row: its figures as dots from 0 to 100 per cent."""

from __future__ import annotations

from dataclasses import dataclass

from vagar.derive.knowledge import Known
from vagar.derive.overview import OverviewRow
from vagar.pages.charts import Mark, mark
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
    """A row and what is drawn in it; `order` is its place when the best known comes first."""

    row: OverviewRow
    dots: tuple[Dot, ...]
    order: int


def drawn(row: OverviewRow) -> Shown:
    """The row with its dots. A figure that has no place on the axis is in the words alone."""
    found = row.strip.figures if row.strip else ()
    dots = tuple(
        Dot(placed, rated.claim.base.kind is BaseKind.STARTED, rated.project.entry.id in row.whole)
        for rated in found
        if (placed := mark(rated)) is not None
    )
    return Shown(row, dots, list(Known).index(row.known))
