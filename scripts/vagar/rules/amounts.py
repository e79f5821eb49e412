"""Amounts of money can be true together.

No amount is nought, nor more than any programme has had. What one funder gave is at most the whole budget of the same
thing, and one source has one budget for it: an amount for a part says which, in `activity`. Where the label has an
amount in it, that is the amount.

Good:
    project: {money: [{kind: budget, label: "1,2 miljoner kronor", amount: 1200000, source: slutrapport, place: s. 4}]}
Bad:
    project: {money: [{kind: budget, label: "1,2 miljoner kronor", amount: 120000, source: slutrapport, place: s. 4}]}
Bad:
    project: {money: [{kind: spent, label: förbrukat, amount: 0, source: slutrapport, place: s. 4}]}
Bad:
    project:
      money:
        - {kind: budget, label: budget, amount: 100000, source: slutrapport, place: s. 4}
        - {kind: grant, label: stöd, amount: 200000, source: slutrapport, place: s. 4}
Bad:
    project:
      money:
        - {kind: budget, label: budget, amount: 100000, source: slutrapport, place: s. 4}
        - {kind: budget, label: total budget, amount: 200000, source: slutrapport, place: s. 9}
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from vagar.problem import Path, Problem
from vagar.rules.rule import ENTRIES, Rule
from vagar.rules.tools.numbers import amounts
from vagar.rules.tools.rest import Rest
from vagar.shape.draft import Shaped
from vagar.shape.project import Money, Project
from vagar.shape.shared import Entry
from vagar.shape.terms import Currency, MoneyKind

NAME = "amounts"

MOST = 100_000_000_000
# A printed «1,2 miljoner» may stand for any amount that is rounded to it.
ROUNDED = 0.05
BRACKETS = re.compile(r"\([^)]*\)")
FROM_THE_BUDGET = (MoneyKind.GRANT, MoneyKind.OTHER_PUBLIC, MoneyKind.OWN)


def look(entry: Shaped[Entry], rest: Rest) -> Iterator[Problem]:
    """Findings at the amount."""
    for path, amount, text in _stated(entry):
        yield from _alone(entry, path, amount, text)
    if isinstance(entry.model, Project):
        yield from _together(entry, entry.model)


def _stated(entry: Shaped[Entry]) -> Iterator[tuple[Path, int, str]]:
    """Every amount, where it stands, and the words beside it."""
    for index, money in enumerate(entry.model.money if isinstance(entry.model, Project) else ()):
        yield ("money", index, "amount"), money.amount, money.label
    for index, item in enumerate(entry.model.takes.cost_items):
        if item.amount is not None:
            yield ("takes", "cost_items", index, "amount"), item.amount, item.text


def _alone(entry: Shaped[Entry], path: Path, amount: int, text: str) -> Iterator[Problem]:
    if amount == 0:
        message = "Beloppet är 0 kronor, och det säger inget"
        yield entry.problem(NAME, path, message, value="0", action="Skriv beloppet, eller ta bort posten")
    if amount > MOST:
        message = f"{amount} kronor är mer än något integrationsprojekt har fått"
        yield entry.problem(NAME, path, message, value=str(amount), action="Jämför med källan; kanske är det öre")
    # What stands in brackets tells of another source.
    said = amounts(BRACKETS.sub(" ", text))
    if amount and said and not any(abs(number - amount) <= ROUNDED * amount for number in said):
        message = f"Beloppet är {amount} kronor, men orden bredvid säger {said[0]:.0f}"
        yield entry.problem(NAME, path, message, value=str(amount), action="Rätta det som är fel")


def _together(entry: Shaped[Entry], project: Project) -> Iterator[Problem]:
    money = tuple(enumerate(project.money))
    budgets = [(index, post) for index, post in money if post.kind is MoneyKind.BUDGET]
    for index, post in money:
        same = [budget.amount for _, budget in budgets if _what(budget) == _what(post)]
        if post.kind in FROM_THE_BUDGET and same and post.amount > max(same) and not post.word:
            message = f"{post.kind.label.capitalize()} ({post.amount}) är mer än hela budgeten ({max(same)})"
            yield _problem(entry, index, post, message, "Rätta beloppet, eller skriv vad det gäller i activity")
    for position, (index, post) in enumerate(budgets):
        for _, earlier in budgets[:position]:
            if earlier.source == post.source and _what(earlier) == _what(post):
                message = f"Samma källa har två budgetar för samma sak: {earlier.amount} och {post.amount}"
                yield _problem(entry, index, post, message, "Skriv vad den ena gäller i activity, eller ta bort den")
                break


def _what(post: Money) -> tuple[str | None, Currency]:
    """What an amount is for, and in what; only amounts that are alike in both can be compared."""
    return post.activity, post.currency


def _problem(entry: Shaped[Entry], index: int, post: Money, message: str, action: str) -> Problem:
    return entry.problem(NAME, ("money", index, "amount"), message, value=str(post.amount), action=action)


RULE = Rule(NAME, __doc__, each=look, kinds=ENTRIES)
