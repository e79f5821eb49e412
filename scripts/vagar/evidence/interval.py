"""Vague words become logical intervals (rule V2). Never a guess, never a midpoint."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

from vagar.evidence.vague_words import APPROX, Bound, ShareWords, parse_share
from vagar.shape.claim import Claim
from vagar.shape.value import Approx, ApproxPercent, Exact, Percent, PercentRange, Range, Share, Value

# How coarse a number with a word before it is: never more than a tenth of itself.
TENTH = Fraction(1, 10)

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


def _usual_steps(n: Number) -> Iterator[Fraction]:
    """1, 5, 10, 50, 100 … up to n; for a number with decimals the same a tenth, a hundredth … as large."""
    size = Fraction(1)
    while n % size:
        size /= 10
    while size <= n:
        yield from (size, size * 5)
        size *= 10


def width(n: Number) -> Fraction:
    """How far a vague word reaches from `n` (rule V2): the smaller of a tenth of it and the largest of 1, 5, 10, 50,
    100 … that divides it. 200 → 20, 30 → 3, 320 → 10, 18 000 → 1 000. Zero reaches nowhere."""
    if not n:
        return Fraction(0)
    return min(n * TENTH, max(step for step in _usual_steps(n) if n % step == 0))


def approx_people(n: int, bound: Bound, ceiling: int | None) -> Interval:
    """People: «närmare 200» → 180–199. Ends round inwards; `ceiling` is the base when it is known."""
    reach = max(Fraction(1), width(n))
    if bound is Bound.BELOW:
        return _capped(max(0, math.ceil(n - reach)), max(0, n - 1), ceiling)
    if bound is Bound.ABOVE:
        return _capped(n, math.floor(n + reach), ceiling)
    if bound is Bound.AROUND:
        return _capped(max(0, math.ceil(n - reach)), math.floor(n + reach), ceiling)
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
    value = Fraction(str(p))
    return _around(value / 100, width(value) / 100, bound)


def share_interval(words: ShareWords) -> Interval:
    """A share in words as a share of one, give or take a tenth of itself: «hälften» → 45–55 %, «nästan hälften» →
    45 up to 50 %, «nästan alla» → 90 up to 100 %."""
    fraction, bound = words.fraction, words.bound
    if fraction == 1 and bound is Bound.EXACT:
        return Interval(fraction, fraction, True)
    return _around(fraction, fraction * TENTH, Bound.AROUND if bound is Bound.EXACT else bound)


def _around(share: Number, reach: Number, bound: Bound) -> Interval:
    below, above = max(Fraction(0), share - reach), min(Fraction(1), share + reach)
    return {
        Bound.BELOW: Interval(below, share, True, high_open=True),
        Bound.ABOVE: Interval(share, above, True),
        Bound.AROUND: Interval(below, above, True),
        Bound.AT_LEAST: Interval(share, Fraction(1), True),
        Bound.MORE: Interval(share, Fraction(1), True, low_open=True),
        Bound.AT_MOST: Interval(Fraction(0), share, True),
        Bound.EXACT: Interval(share, share, True),
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

    None when the value is no number (unquantified, missing).
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
    share = as_share(claim)
    if share is None or share.high is None:
        return None
    return Fraction(share.high - share.low) * 100


def is_number(claim: Claim) -> bool:
    """Whether the claim states a number."""
    return interval(claim) is not None
