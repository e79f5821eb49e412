"""Kronor per deltagare: an amount and a number that cover the same activity and period, called what it is (evidence
rules 8). Granted is not spent, and neither is a cost per result."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from vagar.evidence.interval import Interval, approx_people, interval
from vagar.evidence.vague_words import APPROX
from vagar.sentence import Sentence, sentence
from vagar.shape.claim import Claim
from vagar.shape.project import Money, Project
from vagar.shape.terms import BaseKind, ClaimStatus, Currency, MoneyKind

# What is paid out before what was planned, and a total before its parts.
FUNDED = (MoneyKind.GRANT, MoneyKind.OTHER_PUBLIC, MoneyKind.OWN)


@dataclass(frozen=True)
class PerParticipant:
    """Money per participant: from `low` (0 where nothing sets it) to `high`, which is None where nothing sets an end.

    `basis` is what the amount is (spent, budget, parts, grant), `people` what the number counts (reached, started,
    completed).
    """

    low: int
    high: int | None
    basis: str
    people: str
    currency: Currency
    money: tuple[Money, ...]
    claim: Claim

    @property
    def spent(self) -> bool:
        """Whether the money is known to be used, which a picture shows filled."""
        return self.basis == "spent"

    @property
    def marked(self) -> int:
        """What marks it on an axis: its low end, or its high end where that is all that is known."""
        return self.low or self.high or 0

    @property
    def amount(self) -> Sentence:
        """How much, or from and to."""
        unit = self.currency.value
        if self.high is None:
            return sentence("money-each-from", low=self.low, currency=unit)
        if not self.low:
            return sentence("money-each-up-to", high=self.high, currency=unit)
        if self.low == self.high:
            return sentence("money-each", low=self.low, currency=unit)
        return sentence("money-each-span", low=self.low, high=self.high, currency=unit)

    @property
    def called(self) -> Sentence:
        """What it is, and what it is not."""
        return sentence("money-each-is", basis=self.basis, people=self.people)


def per_participant(project: Project, disputed: frozenset[str]) -> tuple[PerParticipant, ...]:
    """Every value that can be given, for the strongest kind of amount: totals that differ are all shown.

    `disputed` are the ids of claims that an open contradiction touches: nothing is divided by those.
    """
    claims = {claim.id: claim for claim in project.claims}
    by_claim: dict[str, list[Money]] = defaultdict(list)
    for money in project.money:
        if money.covers in claims:
            by_claim[str(money.covers)].append(money)
    found = [
        value
        for key, posts in by_claim.items()
        if refused(claims[key], posts, key in disputed) is None
        for value in _values(claims[key], posts)
    ]
    return tuple(found)


def why_not(project: Project, disputed: frozenset[str]) -> Sentence | None:
    """Why no value is given though there is money; None when there is a value, or no money to speak of."""
    # Unpaid work is a value, not money.
    if all(money.kind is MoneyKind.UNPAID for money in project.money) or per_participant(project, disputed):
        return None
    claims = {claim.id: claim for claim in project.claims}
    for money in project.money:
        if money.covers in claims:
            return refused(claims[money.covers], [money], money.covers in disputed)
    return sentence("money-no-pair")


def refused(claim: Claim, posts: Sequence[Money], disputed: bool) -> Sentence | None:
    """Why the claim's number is not divided by."""
    people = interval(claim)
    if claim.status is ClaimStatus.TARGET:
        return sentence("money-people-target")
    if claim.status is ClaimStatus.INTERIM and not all(money.activity for money in posts):
        return sentence("money-people-not-final")
    return sentence("money-people-uncertain") if disputed or people is None or people.share or not people.low else None


def _values(claim: Claim, posts: Sequence[Money]) -> Iterator[PerParticipant]:
    basis, chosen = _basis(posts)
    for group in [[money] for money in chosen] if basis != "parts" else [chosen]:
        amounts = [_amount(money) for money in group]
        people = interval(claim)
        assert people is not None
        high = None if any(found.high is None for found in amounts) else sum(found.high or 0 for found in amounts)
        yield PerParticipant(
            # «Minst 40» can be any number more, and then the amount for each any less.
            low=0 if people.high is None else round(Fraction(sum(found.low for found in amounts)) / people.high),
            high=None if high is None else round(Fraction(high) / Fraction(people.low)),
            basis=basis,
            people=_counted(claim),
            currency=group[0].currency,
            money=tuple(group),
            claim=claim,
        )


def _basis(posts: Sequence[Money]) -> tuple[str, list[Money]]:
    for kind, basis in ((MoneyKind.SPENT, "spent"), (MoneyKind.BUDGET, "budget")):
        chosen = [money for money in posts if money.kind is kind]
        if chosen:
            return basis, chosen
    chosen = [money for money in posts if money.kind in FUNDED]
    same = len({money.currency for money in chosen}) == 1
    return ("parts", chosen) if len(chosen) > 1 and same else ("grant", chosen)


def _amount(money: Money) -> Interval:
    """What an amount with a word before it can be."""
    if money.word in APPROX:
        return approx_people(money.amount, APPROX[money.word], None)
    return Interval(money.amount, money.amount)


def _counted(claim: Claim) -> str:
    if claim.base.kind is BaseKind.COMPLETED:
        return "completed"
    return "started" if claim.base.kind is BaseKind.STARTED else "reached"
