"""People a source leaves unaccounted for: the whole less the parts it names."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from vagar.shape.claim import Claim
from vagar.shape.project import Project
from vagar.shape.value import Exact


@dataclass(frozen=True)
class Unaccounted:
    """How many of the whole's people no part covers. Our calculation, with the numbers it was made of."""

    whole: Claim
    parts: tuple[Claim, ...]
    n: int

    @property
    def formula(self) -> tuple[int, ...]:
        """The whole, then the parts that are taken away."""
        return tuple(claim.value.n for claim in (self.whole, *self.parts) if isinstance(claim.value, Exact))


def unaccounted(project: Project) -> list[Unaccounted]:
    """Every whole with exact parts that are not meant to make it up and do not."""
    claims = {claim.id: claim for claim in project.claims}
    parts: dict[str, list[Claim]] = defaultdict(list)
    for claim in project.claims:
        if claim.part_of and not claim.exhaustive:
            parts[claim.part_of].append(claim)
    found = []
    for whole_id, members in parts.items():
        whole = claims.get(whole_id)
        if whole is None or len(members) < 2:
            continue
        numbers = [claim.value.n for claim in (whole, *members) if isinstance(claim.value, Exact)]
        # A part in vague words leaves no certain number over.
        if len(numbers) > len(members) and numbers[0] > sum(numbers[1:]):
            found.append(Unaccounted(whole, tuple(members), numbers[0] - sum(numbers[1:])))
    return found
