"""A claim's figure in English. Vague words are the source's own and stay in Swedish; what they can mean is given."""

from __future__ import annotations

from dataclasses import dataclass

from vagar.derive.rated import RatedClaim
from vagar.pages import figures
from vagar.pages.context import Context
from vagar.pages.english import words
from vagar.shape.claim import EVERYONE
from vagar.shape.value import Difference, Exact, Missing, Percent, PercentRange, Range
from vagar.words.formats import hundredths


@dataclass(frozen=True)
class EnglishFigure:
    """One outcome figure. `swedish` is whether `value` is the source's own words; `meaning` what they can mean."""

    rated: RatedClaim
    outcome: str
    value: str
    swedish: bool
    meaning: str | None
    base: str
    time: str
    level: str
    status: str


def english_figure(context: Context, rated: RatedClaim) -> EnglishFigure:
    """The figure of an outcome claim."""
    claim, vocabulary = rated.claim, context.catalogue.vocabulary
    value = _value(rated)
    outcome = vocabulary["outcomes"].get(claim.outcome) if claim.outcome else None
    group = None if claim.group == EVERYONE else vocabulary["groups"][claim.group].english
    return EnglishFigure(
        rated=rated,
        outcome=(outcome.english or outcome.label) if outcome else "Not stated what is counted",
        value=value or figures.words(claim),
        swedish=value is None,
        meaning=_meaning(rated),
        base=words.base_text(claim, group),
        time=words.time_text(claim.time),
        level=words.LEVELS[rated.level.number],
        status=words.STATUSES[claim.status],
    )


def _value(rated: RatedClaim) -> str | None:
    claim = rated.claim
    match claim.value:
        case Exact(n=n):
            return f"{n:,} of {claim.base.n:,}" if claim.base.n and claim.unit == "people" else f"{n:,}"
        case Range(low=low, high=high):
            return f"{low:,}–{high:,}"
        case Percent(p=p):
            return f"{p:g}%"
        case PercentRange(low=low, high=high):
            return f"{low:g}–{high:g}%"
        case Missing(reason=reason):
            return words.REASONS[reason]
        case Difference(points=points, direction=direction):
            size = f"{abs(points):g} percentage points, " if points is not None else ""
            return f"{size}{words.DIRECTIONS[direction]}"
    return None


def _meaning(rated: RatedClaim) -> str | None:
    found = rated.interval
    if found is None or found.exact or isinstance(rated.claim.value, PercentRange):
        return None
    if not found.share:
        return f"{found.low:,} or more" if found.high is None else f"{found.low:,}–{found.high:,}"
    low, high = hundredths(found.low), hundredths(found.high if found.high is not None else 1)
    return f"{'over ' if found.low_open else ''}{low} to {'under ' if found.high_open else ''}{high}%"
