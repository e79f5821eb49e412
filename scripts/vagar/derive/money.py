"""Money by kind (evidence rules 8): granted is not spent, unpaid work is not money, totals say whose they are."""

from __future__ import annotations

from dataclasses import dataclass

from vagar.evidence.participants import participants
from vagar.sentence import Sentence, sentence
from vagar.shape.project import Money, Project
from vagar.shape.terms import ClaimStatus, MoneyKind
from vagar.shape.value import Exact

PUBLIC = (MoneyKind.GRANT, MoneyKind.OTHER_PUBLIC, MoneyKind.OWN)


# Before a sum of amounts that are not exact in the same way.
ROUGHLY = "cirka"


@dataclass(frozen=True)
class Total:
    """Kronor in all, with the `word` before them when they are not exact.

    `ours` when the source prints no total, with the `formula` we used; `others` are the totals that other sources
    print.
    """

    amount: int
    ours: bool
    formula: tuple[int, ...] = ()
    word: str | None = None
    others: tuple[int, ...] = ()


@dataclass(frozen=True)
class PerParticipant:
    """Kronor per participant, or the `reason` why it cannot be worked out."""

    amount: int | None
    reason: Sentence | None = None


def total(project: Project) -> Total | None:
    """The project's money without unpaid work; None when no amount is known."""
    printed = [money for money in project.money if money.kind is MoneyKind.BUDGET and not money.activity]
    if printed:
        first = printed[0]
        others = dict.fromkeys(money.amount for money in printed if money.amount != first.amount)
        return Total(first.amount, ours=False, word=first.word, others=tuple(others))
    parts = [money for money in project.money if money.kind in PUBLIC and not money.activity]
    if not parts:
        return None
    amounts = tuple(money.amount for money in parts)
    return Total(sum(amounts), len(parts) > 1, amounts if len(parts) > 1 else (), _word_before(parts))


def _word_before(parts: list[Money]) -> str | None:
    words = {money.word for money in parts}
    return words.pop() if len(words) == 1 else ROUGHLY


def per_participant(project: Project, disputed: frozenset[str]) -> PerParticipant:
    """Spent kronor per participant, only when money and people cover the same activity and period."""
    spent = [money for money in project.money if money.kind is MoneyKind.SPENT and not money.activity]
    # Unpaid work is a value, not money.
    if all(money.kind is MoneyKind.UNPAID for money in project.money):
        return PerParticipant(None, sentence("money-cost-unknown"))
    if not spent:
        granted = any(money.kind in PUBLIC for money in project.money)
        return PerParticipant(None, sentence("money-not-spent", known="granted" if granted else "budgeted"))
    if len(spent) > 1:
        return PerParticipant(None, sentence("money-several-posts"))
    if spent[0].word:
        return PerParticipant(None, sentence("money-not-exact"))
    counted = participants(project)
    if not counted:
        return PerParticipant(None, sentence("money-people-unknown"))
    final = [claim for claim in counted if claim.status is ClaimStatus.FINAL]
    if not final:
        return PerParticipant(None, sentence("money-people-not-final"))
    if len(final) > 1 or not isinstance(final[0].value, Exact) or final[0].id in disputed or not final[0].value.n:
        return PerParticipant(None, sentence("money-people-uncertain"))
    return PerParticipant(round(spent[0].amount / final[0].value.n))
