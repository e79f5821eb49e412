"""«Hur gick det?» for a way of working: all its projects' figures on one family of outcomes (evidence rules 3c).

Nothing is added up and nothing is averaged: the figures stand side by side with whom they count and when, and the
lowest and highest of one measure are named with their projects.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from vagar.derive.level import FIGURE, FOLLOWED_UP
from vagar.derive.rated import RatedClaim
from vagar.shape.claim import EVERYONE
from vagar.shape.terms import BaseKind, ClaimKind, ClaimStatus, Family
from vagar.shape.vocabulary import Outcome, Term


@dataclass(frozen=True)
class Strip:
    """The figures of a family, those with a share first, lowest first. `projects` is how many projects there were,
    `outcomes` all outcomes in the order of the vocabulary, the weightiest first."""

    family: Family
    figures: tuple[RatedClaim, ...]
    projects: int
    outcomes: tuple[str, ...]

    @property
    def reporting(self) -> int:
        """How many of the projects have a figure."""
        return len({rated.project.entry.id for rated in self.figures})

    @property
    def measure(self) -> tuple[RatedClaim, ...]:
        """The figures of the outcome that most projects have as a share, lowest first; empty when there are none."""
        by_outcome: dict[str, list[RatedClaim]] = defaultdict(list)
        for rated in self.figures:
            if rated.share is not None and rated.claim.outcome:
                by_outcome[rated.claim.outcome].append(rated)
        if not by_outcome:
            return ()
        # Of two that as many have, the first of the vocabulary: never the one with the lowest or highest figure.
        weightiest = [by_outcome[outcome] for outcome in self.outcomes if outcome in by_outcome]
        return tuple(max(weightiest, key=lambda found: len({rated.project.entry.id for rated in found})))

    @property
    def followed_up(self) -> bool:
        """Whether an evaluator has followed up at least one of them."""
        return any(rated.level.number >= FOLLOWED_UP for rated in self.figures)

    @property
    def counted_alike(self) -> bool:
        """Whether all figures of the measure count the same people at the same time."""
        return len({(rated.claim.base.kind, rated.claim.time) for rated in self.measure}) <= 1


def strip(
    projects: Sequence[Iterable[RatedClaim]], family: Family | None, outcomes: Mapping[str, Term]
) -> Strip | None:
    """The strip of the projects' rated claims; None when there is no family to show."""
    if family is None:
        return None
    found = [rated for claims in projects for rated in _main(claims, family, outcomes)]
    found.sort(key=lambda rated: (rated.share is None, rated.share.low if rated.share else 0, rated.project.entry.id))
    return Strip(family, tuple(found), len(projects), tuple(outcomes))


def main_family(claims: Iterable[RatedClaim], found: Iterable[Family], outcomes: Mapping[str, Term]) -> Family | None:
    """What a method is about: the family its projects aim at, otherwise the commonest of their outcomes, otherwise the
    commonest that studies measured (`found`)."""
    claims = [rated for rated in claims if rated.claim.kind is ClaimKind.OUTCOME and rated.claim.outcome]
    aimed = [rated for rated in claims if rated.claim.status is ClaimStatus.TARGET]
    families = [family_of(rated, outcomes) for rated in aimed or claims] or list(found)
    counted = Counter(families)
    # Of two equally common ones, the first in the list of families.
    return max(Family, key=lambda family: counted[family]) if counted else None


def family_of(rated: RatedClaim, outcomes: Mapping[str, Term]) -> Family:
    """What a claim's outcome is about."""
    outcome = outcomes[rated.claim.outcome or ""]
    assert isinstance(outcome, Outcome)
    return outcome.family


def _main(claims: Iterable[RatedClaim], family: Family, outcomes: Mapping[str, Term]) -> list[RatedClaim]:
    """A project's figures of the family for everyone who took part: for each outcome the best known."""
    best: dict[str, RatedClaim] = {}
    for rated in claims:
        outcome = rated.claim.outcome
        if outcome is None or not _shown(rated) or family_of(rated, outcomes) is not family:
            continue
        if outcome not in best or rated.level.number > best[outcome].level.number:
            best[outcome] = rated
    return [best[outcome] for outcome in outcomes if outcome in best]


def _shown(rated: RatedClaim) -> bool:
    claim = rated.claim
    whole_group = claim.group == EVERYONE and claim.base.kind is not BaseKind.WHOLE
    return rated.is_outcome_figure and whole_group and rated.level.number >= FIGURE
