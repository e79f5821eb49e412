"""A span of percent holds at least one whole number of people.

«40–50 procent» of three is nobody: one is 33 and two are 67. As printed percentages are rounded, half a unit of the
last digit is let through at either end. A single percentage is looked at by the rule of contradictions, which takes a
record for an answer; so does this one.

Good:
    project: {claims: [{value: {type: percent-range, low: 40, high: 50}, base: {n: 30}}]}
Bad:
    project: {claims: [{value: {type: percent-range, low: 40, high: 50}, base: {n: 3}}]}
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from fractions import Fraction

from vagar.problem import Problem
from vagar.rules.rule import Rule
from vagar.rules.tools.rest import Rest
from vagar.rules.tools.values import on_record
from vagar.shape.draft import Shaped
from vagar.shape.project import Project
from vagar.shape.value import PercentRange

NAME = "whole-people"


def look(entry: Shaped[Project], rest: Rest) -> Iterator[Problem]:
    """Findings at the value."""
    for index, claim in enumerate(entry.model.claims):
        value, n = claim.value, claim.base.n
        if isinstance(value, PercentRange) and n and not fits(value, n) and not on_record(entry, claim):
            span = f"{value.low:g}–{value.high:g} procent"
            yield entry.problem(
                NAME,
                ("claims", index, "value", "low"),
                f"{span} av {n} blir inget helt antal personer",
                value=span,
                action="Jämför procenten och antalet med källan, eller anteckna det under contradictions",
            )


def fits(value: PercentRange, n: int) -> bool:
    """Whether some whole number of `n` people lies in the span."""
    low, high = (Fraction(str(end)) for end in (value.low, value.high))
    half = [Fraction(1, 2 * 10 ** len(str(end).rstrip("0").partition(".")[2])) for end in (value.low, value.high)]
    return math.ceil((low - half[0]) / 100 * n) <= math.floor((high + half[1]) / 100 * n)


RULE = Rule(NAME, __doc__, each=look, kinds=(Project,))
