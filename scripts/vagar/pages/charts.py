"""Where points and intervals stand on an axis. Jinja draws them; the table beside is the twin."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from vagar.derive.rated import RatedClaim
from vagar.shape.terms import BaseKind


@dataclass(frozen=True)
class Mark:
    """One row of a chart, in percent of the axis. `point` is set only for an exact figure; `words` is the
    logical interval of vague words; `chance` the span that chance gives. Never a midpoint."""

    rated: RatedClaim
    point: float | None
    words: tuple[float, float] | None
    chance: tuple[float, float] | None


def mark(rated: RatedClaim) -> Mark | None:
    """The marks of one claim; None when it cannot be placed on an axis from 0 to 100 percent."""
    share = rated.share
    if share is None or share.high is None:
        return None
    low, high = _percent(share.low), _percent(share.high)
    chance = (_percent(rated.span.low), _percent(rated.span.high)) if rated.span else None
    return Mark(rated, low if share.exact else None, None if share.exact else (low, high), chance)


def _percent(share: float | Fraction) -> float:
    return round(float(share) * 100, 2)


@dataclass(frozen=True)
class BaseChart:
    """The figures of one project that are counted among the same people at the same time."""

    marks: tuple[Mark, ...]

    @property
    def first(self) -> RatedClaim:
        """Any of them, for the caption: base, date and source are the same."""
        return self.marks[0].rated


def charts(claims: tuple[RatedClaim, ...]) -> list[BaseChart]:
    """A project's outcome figures, one axis per base; figures of different bases never share one."""
    together: dict[tuple[object, ...], list[Mark]] = {}
    for rated in claims:
        # A part of another claim is no share of the participants.
        own = rated.is_outcome_figure and rated.claim.base.kind is not BaseKind.WHOLE
        found = mark(rated) if own else None
        if found is not None:
            claim = rated.claim
            key = (claim.base, claim.as_of, claim.status, claim.time, claim.source, claim.group, claim.cohort)
            together.setdefault(key, []).append(found)
    return [BaseChart(tuple(marks)) for marks in together.values()]
