"""A claim with everything that is worked out about it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from vagar.derive.comparability import Figure
from vagar.derive.level import FOLLOWED_UP, Level, level
from vagar.derive.span import Span, span
from vagar.evidence.contradictions import disputed_claims
from vagar.evidence.interval import Interval, as_share, interval, is_number
from vagar.link.catalogue import Catalogue, LinkedProject
from vagar.noted import remembered
from vagar.sentence import Sentence, sentence
from vagar.shape.claim import EVERYONE, Claim
from vagar.shape.source import Source
from vagar.shape.terms import BaseKind, ClaimKind, ClaimStatus
from vagar.shape.vocabulary import Outcome


@dataclass(frozen=True)
class RatedClaim:
    """One claim of one project, rated: its source, level, phrase, logical interval and span of chance."""

    claim: Claim
    project: LinkedProject
    source: Source
    outcome: Outcome | None
    level: Level
    phrase: Sentence
    disputed: bool
    definite: bool
    interval: Interval | None
    share: Interval | None
    span: Span | None

    @property
    def anchor(self) -> str:
        """The claim's anchor on its project's page."""
        return f"uppgift-{self.claim.id}"

    @property
    def whole(self) -> Claim | None:
        """The claim that this one is a part of."""
        return next((claim for claim in self.project.entry.claims if claim.id == self.claim.part_of), None)

    @remembered
    def is_outcome_figure(self) -> bool:
        """Whether it is an outcome in numbers that has happened: what comparison is about."""
        claim = self.claim
        return claim.kind is ClaimKind.OUTCOME and claim.status is not ClaimStatus.TARGET and is_number(claim)

    @remembered
    def figure(self) -> Figure:
        """The claim as comparison sees it."""
        return Figure(self.claim, self._year(), self.disputed, self.definite)

    def _year(self) -> int | None:
        period = self.project.entry.period
        date = self.claim.as_of or (period.end if period else None)
        return int(date[:4]) if date else None


def rate(project: LinkedProject, catalogue: Catalogue) -> tuple[RatedClaim, ...]:
    """All claims of a project, rated, in the order of its file."""
    disputed = disputed_claims(project.entry)
    return tuple(_rated(claim, project, catalogue, claim.id in disputed) for claim in project.entry.claims)


def _rated(claim: Claim, project: LinkedProject, catalogue: Catalogue, disputed: bool) -> RatedClaim:
    source = catalogue.sources[claim.source].source
    outcome = catalogue.vocabulary["outcomes"].get(claim.outcome) if claim.outcome else None
    assert outcome is None or isinstance(outcome, Outcome)
    definite = outcome is not None and outcome.definite
    quoting = catalogue.sources[source.via].source if source.via else None
    found = level(claim, source, definite=definite, disputed=disputed, quoting=quoting)
    return RatedClaim(
        claim=claim,
        project=project,
        source=source,
        outcome=outcome,
        level=found,
        phrase=phrase(claim, source, found, catalogue.label("organisations", source.publisher)),
        disputed=disputed,
        definite=definite,
        interval=interval(claim),
        share=as_share(claim),
        span=span(claim),
    )


def outcome_claims(claims: Iterable[RatedClaim]) -> list[RatedClaim]:
    """What happened for participants: no targets, and no breakdown of another claim's people."""
    return [
        rated
        for rated in claims
        if rated.claim.kind is ClaimKind.OUTCOME
        and rated.claim.status is not ClaimStatus.TARGET
        and rated.claim.base.kind is not BaseKind.WHOLE
    ]


def main_outcomes(claims: Iterable[RatedClaim]) -> list[RatedClaim]:
    """The outcomes to show first: a group's figure only where nothing is said of everyone, best known first."""
    outcomes = outcome_claims(claims)
    told = {_asked(rated) for rated in outcomes if rated.claim.group == EVERYONE}
    shown = [rated for rated in outcomes if rated.claim.group == EVERYONE or _asked(rated) not in told]
    return sorted(shown, key=lambda rated: -rated.level.number)


def _asked(rated: RatedClaim) -> tuple[str, str | None]:
    return rated.project.entry.id, rated.claim.outcome


def level_counts(claims: Iterable[RatedClaim]) -> tuple[int, tuple[tuple[int, int], ...]]:
    """How many outcome claims there are, and how many at each level by its number, highest first; never one grade."""
    outcomes = outcome_claims(claims)
    counted = Counter(rated.level.number for rated in outcomes)
    return len(outcomes), tuple((counted[number], number) for number in sorted(counted, reverse=True))


def sender(claim: Claim, source: Source) -> str:
    """Who says it: the claim's own speaker, or the source's; with a capital letter."""
    name = claim.sender or source.sender
    return name[0].upper() + name[1:]


def phrase(claim: Claim, source: Source, level: Level, evaluator: str) -> Sentence:
    """What stands before the claim's own text. `evaluator` is the publisher's name, used when somebody followed up."""
    if level.number == FOLLOWED_UP:
        return sentence("phrase-evaluator", evaluator=evaluator)
    return sentence("phrase-sender", sender=sender(claim, source), level=str(level.number))
