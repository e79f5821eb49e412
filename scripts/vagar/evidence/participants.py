"""How many took part: the claims of a project that count everyone."""

from __future__ import annotations

from vagar.evidence.interval import is_number
from vagar.shape.claim import EVERYONE, Claim
from vagar.shape.project import Project
from vagar.shape.terms import ClaimStatus

PARTICIPANTS = "participants"


def participants(project: Project) -> list[Claim]:
    """The claims that count everyone who took part, the one that covers most of the project first."""
    counted = [
        claim
        for claim in project.claims
        if claim.unit == PARTICIPANTS
        and claim.group == EVERYONE
        and claim.part_of is None
        and claim.status is not ClaimStatus.TARGET
        and is_number(claim)
    ]
    latest_first = sorted(counted, key=lambda claim: claim.as_of or "", reverse=True)
    return sorted(latest_first, key=lambda claim: claim.status is not ClaimStatus.FINAL)
