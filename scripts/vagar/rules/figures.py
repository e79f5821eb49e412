"""A figure can be true.

It is not larger than the group it is counted among, «nästan» has something below it, «över» something above it, a
range has two ends, and there are not more people than live in Sweden. Where the source does say such a thing, a
record under `contradictions` makes it pass.

Good:
    project: {claims: [{value: {type: range, low: 20, high: 30}}]}
Bad:
    project: {claims: [{value: {type: range, low: 20, high: 130}}]}
Bad:
    project: {claims: [{value: {type: approx, n: 130, word: upp till}}]}
Bad:
    project: {claims: [{value: {type: approx-percent, p: 0, word: nästan}}]}
Bad:
    project: {claims: [{value: {type: exact, n: 1000000000}, base: {n: null}}]}
"""

from __future__ import annotations

from collections.abc import Iterator

from vagar.evidence.vague_words import Bound
from vagar.problem import Path, Problem
from vagar.rules.rule import Rule
from vagar.rules.tools.rest import Rest
from vagar.rules.tools.values import PEOPLE, bound, is_percentage, least, most, numbers, on_record
from vagar.shape.claim import Base, Claim
from vagar.shape.draft import Shaped
from vagar.shape.project import Project
from vagar.shape.value import Range, Value

NAME = "figures"

LIVE_IN_SWEDEN = 11_000_000
# Of anything else than people: kronor and hours are the most that a national programme counts.
MOST = 100_000_000_000
ACTION = "Jämför talet med källan. Säger källan emot sig själv, anteckna det under contradictions"


def look(entry: Shaped[Project], rest: Rest) -> Iterator[Problem]:
    """Findings at the number."""
    for index, claim in enumerate(entry.model.claims):
        if on_record(entry, claim):
            continue
        for path, value, message in _faults(claim):
            yield entry.problem(NAME, ("claims", index, *path), message, value=f"{value:g}", action=ACTION)


def _faults(claim: Claim) -> Iterator[tuple[Path, float, str]]:
    yield from at_the_edge(claim.value)
    yield from _above_base(claim.value, claim.base)
    people = claim.unit in PEOPLE
    counts = [] if is_percentage(claim.value) else [(("value",), number) for number in numbers(claim.value)]
    among = [(("base", name), getattr(claim.base, name)) for name in ("n", "started_n")]
    for path, number in (*counts, *among):
        if number is not None and number > (LIVE_IN_SWEDEN if people else MOST):
            words = "fler än som bor i Sverige" if people else "fler än något projekt kan räkna"
            yield path, number, f"{number:.0f} är {words}"


def at_the_edge(value: Value) -> Iterator[tuple[Path, float, str]]:
    """A word that has nowhere to point: nothing lies below nought, and no share above the whole."""
    side, number, word = bound(value), (*numbers(value), None)[0], getattr(value, "word", None)
    if number is None or side is None:
        return
    if number == 0 and side in (Bound.BELOW, Bound.AT_LEAST, Bound.ABOVE, Bound.AROUND):
        yield ("value",), number, f"«{word} 0» säger inget: det finns inget antal under noll"
    if is_percentage(value) and number == 100 and side in (Bound.MORE, Bound.ABOVE, Bound.AT_LEAST):
        yield ("value",), number, f"«{word} 100 procent» går inte: ingen andel är större än allt"


def _above_base(value: Value, base: Base) -> Iterator[tuple[Path, float, str]]:
    highest, lowest = most(value), least(value)
    # The rule of contradictions tells of what is wholly above the base.
    if not base.n or highest is None or highest <= base.n or (lowest is not None and lowest > base.n):
        return
    path = ("value", "high") if isinstance(value, Range) else ("value", "n")
    yield path, highest, f"Upp till {highest} kan det inte vara: gruppen det räknas bland är {base.n}"


RULE = Rule(NAME, __doc__, each=look, kinds=(Project,))
