"""What became of people, where the parts a source names add up: who began, who left, and to what they went.

Only exact numbers of people, of everyone and of the same day, are set together, and only where the entry says what is
a part of what. What no part covers is our calculation, and takes for granted that nobody is counted in two parts.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from vagar.derive.rated import RatedClaim
from vagar.shape.claim import EVERYONE
from vagar.shape.terms import BaseKind, ClaimKind, ClaimStatus
from vagar.shape.value import Exact

FEWEST_PARTS = 2
# Both are people; the second is what a source calls them.
PEOPLE = frozenset({"people", "participants"})
BEGAN = frozenset({BaseKind.STARTED, BaseKind.ASSIGNED})


@dataclass(frozen=True)
class Stage:
    """So many people. `rated` is the claim that says it; None where only the base of the next stage does (`began`)."""

    n: int
    rated: RatedClaim | None


@dataclass(frozen=True)
class Flow:
    """From the widest stage to the parts. `rest` is how many of the last stage no part covers."""

    stages: tuple[Stage, ...]
    parts: tuple[RatedClaim, ...]
    rest: int

    @property
    def members(self) -> tuple[RatedClaim, ...]:
        """The claims it is made of, in the order they are told."""
        return (*(stage.rated for stage in self.stages if stage.rated), *self.parts)

    @property
    def outcomes(self) -> tuple[str | None, ...]:
        """What its parts went to, each once, in the order of the parts; None where the source does not say."""
        return tuple(dict.fromkeys(part.claim.outcome for part in self.parts))

    @property
    def formula(self) -> tuple[int, ...]:
        """The last stage, then the parts that are taken away."""
        return (self.stages[-1].n, *(people(part) or 0 for part in self.parts))


def flows(claims: Iterable[RatedClaim], outcomes: Iterable[str]) -> tuple[Flow, ...]:
    """Every flow of a project, in the order of its file. A claim is in one of them at most. Parts stand in the order
    of `outcomes`, the vocabulary's."""
    weightiest = {outcome: place for place, outcome in enumerate(outcomes)}
    claims = tuple(claims)
    by_id = {rated.claim.id: rated for rated in claims}
    parts: dict[str, list[RatedClaim]] = defaultdict(list)
    for rated in claims:
        if rated.claim.part_of and _is_part(rated, by_id.get(rated.claim.part_of)):
            parts[rated.claim.part_of].append(rated)
    found: list[Flow] = []
    for whole, members in parts.items():
        members.sort(key=lambda part: weightiest.get(part.claim.outcome or "", len(weightiest)))
        made = _flow(by_id[whole], members, by_id)
        taken = {rated.claim.id for flow in found for rated in flow.members}
        if made and not taken.intersection(rated.claim.id for rated in made.members):
            found.append(made)
    return tuple(found)


def people(rated: RatedClaim) -> int | None:
    """The exact number of people a claim states of everyone; None for anything else."""
    claim = rated.claim
    counted = claim.unit in PEOPLE and claim.group == EVERYONE
    happened = claim.status is not ClaimStatus.TARGET and claim.kind in (ClaimKind.OUTCOME, ClaimKind.OUTPUT)
    return claim.value.n if counted and happened and isinstance(claim.value, Exact) else None


def _is_part(rated: RatedClaim, whole: RatedClaim | None) -> bool:
    """An outcome of the whole's own people, counted the same day."""
    return (
        whole is not None
        and rated.claim.kind is ClaimKind.OUTCOME
        and people(rated) is not None
        and people(whole) is not None
        and rated.claim.as_of == whole.claim.as_of
    )


def _flow(whole: RatedClaim, members: list[RatedClaim], by_id: Mapping[str, RatedClaim]) -> Flow | None:
    total = people(whole)
    assert total is not None
    rest = total - sum(people(part) or 0 for part in members)
    # Parts that overlap, or that another claim contradicts, do not add up.
    if len(members) < FEWEST_PARTS or rest < 0 or any(part.disputed for part in (whole, *members)):
        return None
    return Flow((*reversed(tuple(_above(whole, by_id))), Stage(total, whole)), tuple(members), rest)


def _above(whole: RatedClaim, by_id: Mapping[str, RatedClaim]) -> Iterator[Stage]:
    """The stages that the whole is a part of, nearest first; last those who began, where only a base says so."""
    below, seen = whole, {whole.claim.id}
    while (wider := by_id.get(below.claim.part_of or "")) is not None and wider.claim.id not in seen:
        n = people(wider)
        if n is None or n < (people(below) or 0) or wider.claim.as_of != below.claim.as_of:
            return
        yield Stage(n, wider)
        seen.add(wider.claim.id)
        below = wider
    base = below.claim.base
    if base.kind in BEGAN and base.n and base.n > (people(below) or 0):
        yield Stage(base.n, None)
