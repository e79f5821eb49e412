"""What chance can do in a small group: Wilson 95 % (evidence rules 5)."""

from __future__ import annotations

import math
from dataclasses import dataclass

from vagar.evidence.interval import interval
from vagar.shape.claim import Claim
from vagar.shape.terms import BaseKind

Z_95 = 1.959963984540054
ONLY_COUNTS_BELOW = 10
FEW_PEOPLE_BELOW = 30
DECIMALS_FROM = 1000
WITHHELD_BELOW = 5
# Above it selection outweighs chance, and no span is drawn.
NO_SPAN_ABOVE = 200


@dataclass(frozen=True)
class Span:
    """From and to, as shares of one."""

    low: float
    high: float


def wilson(k: float, n: int) -> Span:
    """The Wilson 95 % interval for `k` of `n`; n must be at least 1."""
    share, z2 = k / n, Z_95**2
    centre = (share + z2 / (2 * n)) / (1 + z2 / n)
    half = Z_95 * math.sqrt(share * (1 - share) / n + z2 / (4 * n * n)) / (1 + z2 / n)
    return Span(max(0.0, centre - half), min(1.0, centre + half))


def chance(claim: Claim) -> Span | None:
    """Chance for the claim: Wilson-low of its low end to Wilson-high of its high end.

    None when the base is not known or when the value is no number.
    """
    n, found = claim.base.n, interval(claim)
    if not n or found is None or claim.base.kind is BaseKind.UNKNOWN:
        return None
    low = float(found.low) * n if found.share else float(found.low)
    high = n if found.high is None else (float(found.high) * n if found.share else float(found.high))
    if not 0 <= low <= high <= n:
        return None
    return Span(wilson(low, n).low, wilson(high, n).high)


def span(claim: Claim) -> Span | None:
    """Chance as it is shown: neither when fewer than ten are counted nor when more than two hundred are."""
    n = claim.base.n
    return chance(claim) if n and ONLY_COUNTS_BELOW <= n <= NO_SPAN_ABOVE else None
