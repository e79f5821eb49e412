"""What studies found: each estimate with its study, its outcome's family, its horizon and whether it counts."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from vagar.evidence.designs import COUNTING
from vagar.evidence.estimates import (
    Horizon,
    Uncounted,
    design_of,
    end,
    excludes_null,
    horizon,
    is_precise_null,
    read_in_part,
    significant,
    uncounted,
)
from vagar.link.catalogue import Catalogue, LinkedStudy
from vagar.sentence import Named, Sentence, sentence
from vagar.shape.claim import EVERYONE
from vagar.shape.estimate import Estimate
from vagar.shape.publication import Publication
from vagar.shape.terms import Design, Direction, Family, Ground, TimeFrom
from vagar.shape.vocabulary import Outcome


@dataclass(frozen=True)
class Finding:
    """One estimate, read by the rules. `rank` is its outcome's place in the vocabulary, the weightiest first."""

    estimate: Estimate
    study: LinkedStudy
    outcome: Outcome
    rank: int
    against: Named
    group: Named
    horizon: Horizon
    uncounted: Uncounted | None

    @property
    def counts(self) -> bool:
        """Whether it votes for a method that was all that differed between the groups."""
        return self.uncounted is None

    @property
    def family(self) -> Family:
        """What its outcome is about."""
        return self.outcome.family

    @property
    def design(self) -> Design:
        """How it was compared."""
        return design_of(self.estimate, self.study.entry)

    @property
    def direction(self) -> Direction:
        """Which way it goes, as far as its ground carries: without the ground it names, it is unclear."""
        return read_direction(self.estimate)

    @property
    def months(self) -> float:
        """The end of the measured period, for «the latest»; one that is not known is the earliest."""
        last = end(self.estimate.time)
        return -1 if last is None else last

    @property
    def period(self) -> Sentence:
        """When it was measured, to be read: the horizon, that the support still went on, or how long after something
        that the source does not name."""
        time = self.estimate.time
        if time.since is TimeFrom.DURING:
            return sentence("horizon-during")
        if time.since is TimeFrom.UNKNOWN and self.months > 0:
            return sentence("horizon-after-something", months=self.months)
        return sentence(f"horizon-{self.horizon.value}")

    @property
    def publication(self) -> Publication | None:
        """The study's own publication that it stands in, when it is one of them."""
        return next((found for found in self.study.entry.publications if found.id == self.estimate.source), None)

    @property
    def read_in_part(self) -> bool:
        """Whether we have read something, but not the whole publication."""
        return read_in_part(self.estimate, self.study.entry)

    @property
    def anchor(self) -> str:
        """The estimate's anchor on its study's page."""
        return f"skattning-{self.estimate.id}"

    @property
    def for_everyone(self) -> bool:
        """Whether it is of all participants, and not of a part of them."""
        return self.estimate.group == EVERYONE


def weightiest(found: Iterable[Finding], family: Family | None) -> Finding | None:
    """The finding to tell a study by: of the family, for everyone, of the weightiest outcome, the earliest. None where
    there is nothing."""

    def weight(finding: Finding) -> tuple[bool, bool, int, float]:
        return finding.family is not family, not finding.for_everyone, finding.rank, finding.months

    return min(found, key=weight, default=None)


def read_direction(estimate: Estimate) -> Direction:
    """Which way an estimate goes, as far as its ground carries: without the ground it names, it is unclear."""
    if estimate.ground is Ground.INTERVAL:
        sure = is_precise_null(estimate) if estimate.direction is Direction.NONE else excludes_null(estimate)
    elif estimate.ground is Ground.P:
        sure = estimate.p is not None and significant(estimate.p) is True and estimate.direction is not Direction.NONE
    else:
        sure = estimate.ground is Ground.SOURCE
    return estimate.direction if sure else Direction.UNCLEAR


def findings(study: LinkedStudy, catalogue: Catalogue) -> tuple[Finding, ...]:
    """A study's estimates, in the order of its file."""
    outcomes = catalogue.vocabulary["outcomes"]
    ranks = {key: rank for rank, key in enumerate(outcomes)}
    found = []
    for estimate in study.entry.estimates:
        outcome = outcomes[estimate.outcome]
        assert isinstance(outcome, Outcome)
        found.append(
            Finding(
                estimate,
                study,
                outcome,
                ranks[outcome.id],
                catalogue.named("comparators", estimate.against),
                catalogue.named("groups", estimate.group),
                horizon(estimate.time),
                uncounted(estimate, study.entry, outcome.wanted),
            )
        )
    return tuple(found)


def compares_with_similar(found: tuple[Finding, ...]) -> bool:
    """Whether any of a study's estimates is against a similar group."""
    return any(finding.design in COUNTING for finding in found)
