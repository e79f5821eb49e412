"""What a claim's value states, before anything is worked out from it."""

from __future__ import annotations

from vagar.evidence.vague_words import APPROX, Bound
from vagar.shape.claim import Claim
from vagar.shape.draft import Shaped
from vagar.shape.project import Project
from vagar.shape.value import Approx, ApproxPercent, Exact, Percent, PercentRange, Range, Value

# Units whose members are people living here, so that there is an end to how many they can be.
PEOPLE = frozenset({"people", "participants", "members", "employees", "households"})


def numbers(value: Value) -> tuple[float, ...]:
    """Every number that stands in the value, in people or in percent."""
    if isinstance(value, Exact | Approx):
        return (value.n,)
    if isinstance(value, Percent | ApproxPercent):
        return (value.p,)
    return (value.low, value.high) if isinstance(value, Range | PercentRange) else ()


def is_percentage(value: Value) -> bool:
    """Whether the value's numbers are shares of a hundred."""
    return isinstance(value, Percent | ApproxPercent | PercentRange)


def bound(value: Value) -> Bound | None:
    """On which side of its number the value lies; None where it has no word, or one that is not on the list."""
    return APPROX.get(value.word) if isinstance(value, Approx | ApproxPercent) else None


def most(value: Value) -> int | None:
    """The highest count that the value names as possible: the end of a range, the number after «upp till»."""
    if isinstance(value, Range):
        return value.high
    if isinstance(value, Exact) or (isinstance(value, Approx) and bound(value) is Bound.AT_MOST):
        return value.n
    return None


def least(value: Value) -> int | None:
    """The lowest count that the value can be, where that needs no reckoning."""
    if isinstance(value, Range):
        return value.low
    if isinstance(value, Exact):
        return value.n
    if isinstance(value, Approx) and bound(value) in (Bound.AT_LEAST, Bound.MORE, Bound.ABOVE):
        return value.n
    return None


def on_record(entry: Shaped[Project], claim: Claim) -> bool:
    """Whether the project has a contradiction on record that concerns the claim: then both sides are shown."""
    return any(claim.id in record.claims for record in entry.model.contradictions)
