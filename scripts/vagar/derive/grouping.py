"""Outcome figures sorted into groups that may share an axis, and the rest with the reason they stand apart."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations, combinations_with_replacement, islice
from math import comb

from vagar.derive.comparability import compare, conclusion, hard_key, soft_key, why_alone
from vagar.derive.rated import RatedClaim
from vagar.sentence import Sentence, sentence


@dataclass(frozen=True)
class Pair:
    """Two figures on one axis and the fixed sentence about them."""

    left: RatedClaim
    right: RatedClaim
    conclusion: Sentence | None


@dataclass(frozen=True)
class AxisGroup:
    """Figures with the same hard keys. `caveats` are the soft things that differ; none makes it class A."""

    claims: tuple[RatedClaim, ...]
    caveats: tuple[Sentence, ...]

    @property
    def pair_count(self) -> int:
        """How many pairs there are of figures of different projects."""
        of_one_project = Counter(rated.project.entry.id for rated in self.claims).values()
        return comb(len(self.claims), 2) - sum(comb(count, 2) for count in of_one_project)

    def pairs(self, most: int | None = None) -> Iterator[Pair]:
        """The pairs, with what can be said of each; at most so many: a thousand figures have half a million."""
        different = (pair for pair in combinations(self.claims, 2) if pair[0].project is not pair[1].project)
        for left, right in islice(different, most):
            yield Pair(left, right, conclusion(left.figure, right.figure))

    @property
    def grade(self) -> str:
        """A or B."""
        return "B" if self.caveats else "A"


@dataclass(frozen=True)
class Apart:
    """A figure that shares an axis with no other, and why."""

    rated: RatedClaim
    reasons: tuple[Sentence, ...]


ALONE = sentence("comparability-alone")


def group_figures(claims: Iterable[RatedClaim]) -> tuple[list[AxisGroup], list[Apart]]:
    """Figures of different projects that may share an axis, and all the others with their reasons."""
    alike: dict[tuple[object, ...], list[RatedClaim]] = defaultdict(list)
    apart: list[Apart] = []
    for rated in claims:
        reasons = why_alone(rated.figure)
        if reasons:
            apart.append(Apart(rated, reasons))
        else:
            alike[hard_key(rated.claim)].append(rated)
    groups = []
    for members in alike.values():
        if len({rated.project.entry.id for rated in members}) > 1:
            groups.append(_axis(members))
        else:
            apart.extend(Apart(rated, (ALONE,)) for rated in members)
    return groups, apart


def _axis(members: list[RatedClaim]) -> AxisGroup:
    # Figures that are alike in what caveats look at have the same ones with every other.
    alike = {soft_key(rated.figure): rated.figure for rated in members}
    caveats: dict[Sentence, None] = {}
    for left, right in combinations_with_replacement(alike.values(), 2):
        caveats.update(dict.fromkeys(compare(left, right).reasons))
    ordered = sorted(members, key=lambda rated: rated.project.entry.name.lower())
    return AxisGroup(tuple(ordered), tuple(caveats))
