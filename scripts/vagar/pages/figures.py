"""A claim's figure in words: what the source says, what that can mean, among whom, when, and what chance can do."""

from __future__ import annotations

from fractions import Fraction

from vagar.derive.money import Total
from vagar.derive.rated import RatedClaim
from vagar.derive.span import DECIMALS_FROM, FEW_PEOPLE_BELOW, ONLY_COUNTS_BELOW
from vagar.derive.when import when
from vagar.evidence.interval import Interval
from vagar.link.catalogue import Catalogue
from vagar.pages.swedish import DASH, NBSP, kronor, number, percent, points
from vagar.shape.claim import EVERYONE, Claim
from vagar.shape.terms import BaseKind, Direction
from vagar.shape.value import (
    Approx,
    ApproxPercent,
    Difference,
    Exact,
    Missing,
    Percent,
    PercentRange,
    Range,
    Share,
    Unquantified,
)
from vagar.words.formats import hundredths

CHANCE = "så mycket kan slumpen påverka"
CHANCE_IN_SMALL = f"{CHANCE} i en så liten grupp"
SMALL_GROUP_BELOW = 100
FEW = "få personer"
CHANCE_SAYS_NOT = "Spannet säger inget om mätfel, urval eller orsak."


def words(claim: Claim) -> str:
    """The figure as the source has it."""
    value = claim.value
    match value:
        case Exact():
            base = f" av {number(claim.base.n)}" if claim.base.n and claim.unit == "people" else ""
            return f"{number(value.n)}{base}"
        case Range():
            return f"{number(value.low)}{DASH}{number(value.high)}"
        case Approx():
            return f"{value.word} {number(value.n)}"
        case Percent():
            return f"{number(value.p)}{NBSP}%"
        case ApproxPercent():
            return f"{value.word} {number(value.p)}{NBSP}%"
        case PercentRange():
            return f"{number(value.low)}{DASH}{number(value.high)}{NBSP}%"
        case Share():
            return value.words
        case Unquantified():
            return f"{value.word}, utan siffra" if value.word else "utan siffra"
        case Missing():
            return value.reason.label
        case Difference():
            return _difference(value)


def _difference(value: Difference) -> str:
    if value.direction is Direction.NONE:
        return f"ingen skillnad mot {value.against}"
    size = f"{points(abs(value.points))} " if value.points is not None else ""
    interval = f" ({number(value.low)} till {number(value.high)})" if None not in (value.low, value.high) else ""
    if value.direction is Direction.UNCLEAR:
        return f"{size}oklar skillnad mot {value.against}{interval}"
    return f"{size}{value.direction.label} än {value.against}{interval}"


def meaning(rated: RatedClaim) -> str | None:
    """What vague words can mean, as an interval; None when the figure is exact or no number, or says so itself."""
    found = rated.interval
    if found is None or found.exact or isinstance(rated.claim.value, PercentRange):
        return None
    text = share_range(found) if found.share else people_range(found)
    if not found.share and rated.share is not None and rated.claim.base.n >= ONLY_COUNTS_BELOW:
        text = f"{text}, alltså {share_range(rated.share)}"
    return text


def people_range(found: Interval) -> str:
    """An interval of people in words: `151–199`, or `201 eller fler`."""
    if found.high is None:
        return f"{number(found.low)} eller fler"
    return f"{number(found.low)}{DASH}{number(found.high)}"


def share_range(found: Interval) -> str:
    """An interval of shares in words: `45–55 %`, `över 50 till 100 %`."""
    low, high = _whole(found.low), _whole(found.high if found.high is not None else Fraction(1))
    if found.exact:
        return f"{low}{NBSP}%"
    if not found.low_open and not found.high_open:
        return f"{low}{DASH}{high}{NBSP}%"
    return f"{'över ' if found.low_open else ''}{low} till {'under ' if found.high_open else ''}{high}{NBSP}%"


def _whole(share: Fraction) -> str:
    return number(hundredths(share))


def share_text(rated: RatedClaim) -> str | None:
    """What the rules for small numbers put beside the figure: an exact one as a percentage of its base, and
    that the people are few. None below ten, where the count says it all."""
    n, share = rated.claim.base.n, rated.share
    if not n or n < ONLY_COUNTS_BELOW or share is None:
        return None
    counted = share.exact and not isinstance(rated.claim.value, Percent)
    parts = [percent(share.low, 1 if n >= DECIMALS_FROM else 0)] if counted else []
    parts += [FEW] if n < FEW_PEOPLE_BELOW else []
    return ", ".join(parts) or None


def chance_text(rated: RatedClaim) -> str | None:
    """The interval of uncertainty in words; None when chance cannot be worked out."""
    if rated.span is None:
        return None
    return f"{hundredths(rated.span.low)}{DASH}{hundredths(rated.span.high)}{NBSP}%"


def chance_sentence(claim: Claim) -> str:
    """What the interval of uncertainty is, in words that fit the size of the group."""
    return CHANCE_IN_SMALL if (claim.base.n or 0) < SMALL_GROUP_BELOW else CHANCE


def total_text(total: Total) -> str:
    """Kronor in all, and what other sources print instead."""
    return " eller ".join((kronor(total.amount, total.word), *(kronor(other) for other in total.others)))


def total_note(total: Total) -> str:
    """Whose sum it is."""
    if total.ours:
        return "vår beräkning, ideellt arbete ej med"
    return "källorna anger olika" if total.others else "enligt källan"


def base_text(claim: Claim, catalogue: Catalogue) -> str:
    """Among whom the figure is counted, and how many they are."""
    base = claim.base
    if base.kind is BaseKind.WHOLE:
        return base.kind.label
    group = "" if claim.group == EVERYONE else f" ({catalogue.label('groups', claim.group)})"
    if base.kind is BaseKind.UNKNOWN and base.n is None:
        return f"framgår inte{group}"
    count = f"{number(base.n)} " if base.n is not None else ""
    unknown_size = "" if base.n is not None else ", antalet framgår inte"
    started = f"; {number(base.started_n)} började" if base.started_n is not None else ""
    return f"{count}{base.kind.label}{group}{unknown_size}{started}"


def time_text(claim: Claim) -> str:
    """When the outcome was measured."""
    return when(claim.time)
