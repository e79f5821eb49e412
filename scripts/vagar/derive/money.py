"""Money by kind (evidence rules 8): granted is not spent, unpaid work is not money, totals say whose they are."""

from __future__ import annotations

from dataclasses import dataclass

from vagar.shape.project import Money, Project
from vagar.shape.terms import Currency, MoneyKind

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


def total(project: Project) -> Total | None:
    """The project's kronor without unpaid work; None when no amount is known. Euro stays euro, and is not added."""
    kronor = [money for money in project.money if money.currency is Currency.KRONOR and not money.activity]
    printed = [money for money in kronor if money.kind is MoneyKind.BUDGET]
    if printed:
        first = printed[0]
        others = dict.fromkeys(money.amount for money in printed if money.amount != first.amount)
        return Total(first.amount, ours=False, word=first.word, others=tuple(others))
    parts = [money for money in kronor if money.kind in PUBLIC]
    if not parts:
        return None
    amounts = tuple(money.amount for money in parts)
    return Total(sum(amounts), len(parts) > 1, amounts if len(parts) > 1 else (), _word_before(parts))


def _word_before(parts: list[Money]) -> str | None:
    words = {money.word for money in parts}
    return words.pop() if len(words) == 1 else ROUGHLY
