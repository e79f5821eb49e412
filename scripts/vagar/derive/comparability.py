"""When two figures may stand side by side: classes A–D (evidence rules 4)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction

from vagar.derive.level import time_known
from vagar.derive.span import chance
from vagar.evidence.interval import Interval, as_share, is_number
from vagar.sentence import Sentence, sentence
from vagar.shape.claim import Claim
from vagar.shape.terms import BaseKind, ClaimStatus
from vagar.shape.value import Missing

MOST_YEARS_APART = 3
SMALLEST_BASE = 30

SAME = sentence("comparability-same")
APART = sentence("comparability-differ")


@dataclass(frozen=True)
class Figure:
    """A claim as comparison sees it: with its year, and whether an open contradiction touches it."""

    claim: Claim
    year: int | None
    disputed: bool
    definite: bool = True


@dataclass(frozen=True)
class Verdict:
    """How two figures relate: the class A–D, and the reasons (C, D) or caveats (B)."""

    grade: str
    reasons: tuple[Sentence, ...] = ()

    @property
    def one_axis(self) -> bool:
        """Whether the two may share an axis."""
        return self.grade in ("A", "B")


def why_alone(figure: Figure) -> tuple[Sentence, ...]:
    """Why a figure can share an axis with no other: what hard key it lacks. Empty when it can."""
    claim, reasons = figure.claim, []
    if claim.status is ClaimStatus.TARGET:
        reasons.append(sentence("comparability-target"))
    if claim.outcome is None or not figure.definite:
        reasons.append(sentence("comparability-outcome-unknown"))
    if claim.base.kind is BaseKind.WHOLE:
        reasons.append(sentence("comparability-part"))
    if claim.base.kind is BaseKind.UNKNOWN:
        reasons.append(sentence("comparability-base-unknown"))
    if not time_known(claim):
        reasons.append(sentence("comparability-time-unknown"))
    if is_number(claim) and as_share(claim) is None:
        reasons.append(sentence("comparability-size-unknown"))
    return tuple(reasons)


def _moment(claim: Claim) -> str:
    """When it was measured, as one value that data files can hold too."""
    time = claim.time
    months = (time.months, time.from_months, time.to_months)
    return "/".join((time.since.value, *("" if month is None else f"{month:g}" for month in months)))


# What must be equal for one axis, and what is said when it is not.
HARD: tuple[tuple[Callable[[Claim], str | None], Sentence], ...] = (
    (lambda claim: claim.outcome, sentence("comparability-other-outcome")),
    (lambda claim: claim.base.kind, sentence("comparability-other-base")),
    (_moment, sentence("comparability-other-time")),
    (lambda claim: claim.unit, sentence("comparability-other-unit")),
)


def hard_key(claim: Claim) -> tuple[str | None, ...]:
    """Outcome, base kind, time and unit of a claim."""
    return tuple(part(claim) for part, _ in HARD)


def compare(left: Figure, right: Figure) -> Verdict:
    """The class of a pair, with every reason that holds."""
    gaps = dict.fromkeys(gap(figure.claim) for figure in (left, right) if not is_number(figure.claim))
    if gaps:
        return Verdict("D", tuple(gaps))
    alone = dict.fromkeys((*why_alone(left), *why_alone(right)))
    alone.update(dict.fromkeys(reason for part, reason in HARD if part(left.claim) != part(right.claim)))
    if alone:
        return Verdict("C", tuple(alone))
    caveats = _caveats(left, right)
    return Verdict("B", caveats) if caveats else Verdict("A")


def gap(claim: Claim) -> Sentence:
    """Why there is no figure."""
    if isinstance(claim.value, Missing):
        return sentence("comparability-missing", reason=claim.value.reason)
    return sentence("comparability-no-figure")


def _caveats(left: Figure, right: Figure) -> tuple[Sentence, ...]:
    """The soft things that differ or are not known."""
    both = (left, right)
    found = []
    if any(not figure.claim.base.n for figure in both):
        found.append(sentence("comparability-one-size-unknown"))
    if any(figure.claim.base.n and figure.claim.base.n < SMALLEST_BASE for figure in both):
        found.append(sentence("comparability-one-small", n=SMALLEST_BASE))
    if any(figure.claim.status is not ClaimStatus.FINAL for figure in both):
        found.append(sentence("comparability-one-not-final"))
    if left.claim.group != right.claim.group:
        found.append(sentence("comparability-other-group"))
    if left.year is None or right.year is None:
        found.append(sentence("comparability-one-year-unknown"))
    elif abs(left.year - right.year) > MOST_YEARS_APART:
        found.append(sentence("comparability-years-apart", n=MOST_YEARS_APART))
    if any(figure.disputed for figure in both):
        found.append(sentence("comparability-one-disputed"))
    return tuple(found)


def soft_key(figure: Figure) -> tuple[object, ...]:
    """All that caveats depend on: figures with the same soft key have the same caveats with any other figure."""
    claim = figure.claim
    size = claim.base.n or None
    return (
        size is not None,
        size is not None and size < SMALLEST_BASE,
        claim.status is ClaimStatus.FINAL,
        claim.group,
        figure.year,
        figure.disputed,
    )


def compared(claim: Claim) -> Interval | None:
    """The interval that is compared: chance where the base is known, however small, otherwise the words' limits."""
    span = chance(claim)
    if span is not None:
        return Interval(Fraction(span.low), Fraction(span.high), True)
    return as_share(claim)


def conclusion(left: Figure, right: Figure) -> Sentence | None:
    """The fixed sentence for a pair of class A or B; None for the others."""
    ours, theirs = compared(left.claim), compared(right.claim)
    if not compare(left, right).one_axis or ours is None or theirs is None:
        return None
    return SAME if ours.overlaps(theirs) else APART
