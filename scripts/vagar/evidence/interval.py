"""Vague words become logical intervals (rule V1). Never a guess, never a midpoint."""

from __future__ import annotations

import math
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

from vagar.evidence.vague_words import APPROX, NEARLY_EVERYONE_FROM, SIMPLE_FRACTIONS, Bound, ShareWords, parse_share
from vagar.shape.claim import Claim
from vagar.shape.value import Approx, ApproxPercent, Difference, Exact, Percent, PercentRange, Range, Share, Value

USUAL_STEPS = (1, 5, 10, 25, 50)
STEP_MUST_DIVIDE = 4
SMALLEST_STEP = 2

Number = int | Fraction


@dataclass(frozen=True)
class Interval:
    """What a figure can mean. `low` and `high` are people, or shares of one when `share` is true;
    `high` is None where nothing sets a ceiling; an open end is not itself included."""

    low: Number
    high: Number | None
    share: bool = False
    low_open: bool = False
    high_open: bool = False

    @property
    def exact(self) -> bool:
        """Whether the interval is a single value."""
        return self.low == self.high

    def overlaps(self, other: Interval) -> bool:
        """Whether some value lies in both."""
        return _reaches(self, other) and _reaches(other, self)


def _reaches(left: Interval, right: Interval) -> bool:
    if left.high is None or left.high > right.low:
        return True
    return left.high == right.low and not (left.high_open or right.low_open)


def step(n: Number) -> Number:
    """How coarse a round number is: the largest usual step that divides it at least four times."""
    best = 1
    for factor in (10**power for power in range(10)):
        for usual in USUAL_STEPS:
            size = usual * factor
            if n % size == 0 and n / size >= STEP_MUST_DIVIDE:
                best = max(best, size)
    return best if best > 1 else max(SMALLEST_STEP, math.ceil(Fraction(n) / 10))


def approx_people(n: int, bound: Bound, ceiling: int | None) -> Interval:
    """People: «närmare 200» → 151–199. Steps round inwards; `ceiling` is the base when it is known."""
    size = step(n)
    if bound is Bound.BELOW:
        return _capped(max(0, n - size + 1), max(0, n - 1), ceiling)
    if bound is Bound.ABOVE:
        return _capped(n, n + size - 1, ceiling)
    if bound is Bound.AROUND:
        half = Fraction(size) / 2
        return _capped(max(0, math.ceil(n - half)), math.floor(n + half), ceiling)
    if bound is Bound.AT_LEAST:
        return Interval(n, None if ceiling is None else max(n, ceiling))
    if bound is Bound.MORE:
        return Interval(n + 1, None if ceiling is None else max(n + 1, ceiling))
    if bound is Bound.AT_MOST:
        return _capped(0, n, ceiling)
    return Interval(n, n)


def _capped(low: int, high: int, ceiling: int | None) -> Interval:
    return Interval(low, high if ceiling is None else max(low, min(high, ceiling)))


def approx_percent(p: float, bound: Bound) -> Interval:
    """Percent is continuous: «över 60 %» is more than 60, up to 100."""
    value = Fraction(str(p)) / 100
    size = Fraction(step(Fraction(str(p)))) / 100
    if bound is Bound.BELOW:
        return Interval(max(Fraction(0), value - size), value, True, True, True)
    if bound is Bound.ABOVE:
        return Interval(value, min(Fraction(1), value + size), True, False, value + size <= 1)
    if bound is Bound.AROUND:
        return Interval(max(Fraction(0), value - size / 2), min(Fraction(1), value + size / 2), True)
    if bound is Bound.AT_LEAST:
        return Interval(value, Fraction(1), True)
    if bound is Bound.MORE:
        return Interval(value, Fraction(1), True, low_open=True)
    if bound is Bound.AT_MOST:
        return Interval(Fraction(0), value, True)
    return Interval(value, value, True)


def _midpoints(fraction: Fraction) -> tuple[Fraction, Fraction]:
    """Halfway to the simple fractions on either side; 0 and 1 stand in at the ends."""
    line = (Fraction(0), *SIMPLE_FRACTIONS, Fraction(1))
    at = line.index(fraction)
    return (line[at - 1] + fraction) / 2, (fraction + line[at + 1]) / 2


def share_interval(words: ShareWords) -> Interval:
    """A share in words as a share of one: «hälften» → 45–55 %, «nästan hälften» → 45 up to 50 %."""
    fraction, bound = words.fraction, words.bound
    if fraction == 1:
        return (
            Interval(fraction, fraction, True)
            if bound is Bound.EXACT
            else Interval(NEARLY_EVERYONE_FROM, Fraction(1), True, high_open=True)
        )
    below, above = _midpoints(fraction)
    return {
        Bound.BELOW: Interval(below, fraction, True, high_open=True),
        Bound.ABOVE: Interval(fraction, above, True),
        Bound.AROUND: Interval(below, above, True),
        Bound.AT_LEAST: Interval(fraction, Fraction(1), True),
        Bound.MORE: Interval(fraction, Fraction(1), True, low_open=True),
        Bound.AT_MOST: Interval(Fraction(0), fraction, True),
    }[bound]


def people_of(share: Interval, n: int) -> Interval:
    """The whole numbers of people that a share of `n` can be, rounded inwards; the share itself if none fits."""
    low, high = share.low * n, (share.high if share.high is not None else Fraction(1)) * n
    first = math.floor(low) + 1 if share.low_open else math.ceil(low)
    last = math.ceil(high) - 1 if share.high_open else math.floor(high)
    # «Nästan hälften» of four is no whole number of people; the nearest one would be half.
    return Interval(first, last) if first <= last else share


def interval(claim: Claim) -> Interval | None:
    """What the claim's value can mean: people where a count or a base is known, otherwise a share.

    None when the value is no number (unquantified, missing) or a difference, which is its own kind.
    """
    return _meant(claim.value, claim.base.n)


# The same few values are asked about again and again: by level, span, topics, comparison and every outlet.
@lru_cache(maxsize=1 << 14)
def _meant(value: Value, n: int | None) -> Interval | None:
    if isinstance(value, Exact):
        return Interval(value.n, value.n)
    if isinstance(value, Range):
        return Interval(value.low, value.high)
    if isinstance(value, Approx):
        return approx_people(value.n, APPROX[value.word], n) if value.word in APPROX else None
    if isinstance(value, Percent):
        return Interval(Fraction(str(value.p)) / 100, Fraction(str(value.p)) / 100, True)
    if isinstance(value, ApproxPercent):
        return approx_percent(value.p, APPROX[value.word]) if value.word in APPROX else None
    if isinstance(value, PercentRange):
        return Interval(Fraction(str(value.low)) / 100, Fraction(str(value.high)) / 100, True)
    if isinstance(value, Share):
        words = parse_share(value.words)
        if words is None:
            return None
        share = share_interval(words)
        return share if n is None else people_of(share, n)
    return None


def as_share(claim: Claim) -> Interval | None:
    """The claim's interval as a share of its base; None when the base is not known."""
    found = interval(claim)
    if found is None or found.share:
        return found
    n = claim.base.n
    if not n:
        return None
    high = None if found.high is None else Fraction(found.high, n)
    return Interval(Fraction(found.low, n), high, True)


def width_in_points(claim: Claim) -> Fraction | None:
    """How many percentage points the share interval spans; None when it has no known end."""
    if isinstance(claim.value, Difference):
        return Fraction(0)
    share = as_share(claim)
    if share is None or share.high is None:
        return None
    return (share.high - share.low) * 100


def is_number(claim: Claim) -> bool:
    """Whether the claim states a number. A difference counts when it has points or its finding is «none»."""
    if isinstance(claim.value, Difference):
        return claim.value.points is not None or claim.value.direction.value == "none"
    return interval(claim) is not None
