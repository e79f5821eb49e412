"""Money by kind (evidence rules 8): granted is not spent, unpaid work is not money, totals say whose they are."""

from __future__ import annotations

from dataclasses import dataclass

from vagar.derive.interval import is_number
from vagar.shape.claim import EVERYONE, Claim
from vagar.shape.project import Project
from vagar.shape.terms import ClaimStatus, MoneyKind
from vagar.shape.value import Exact

PARTICIPANTS = "participants"
PUBLIC = (MoneyKind.GRANT, MoneyKind.OTHER_PUBLIC, MoneyKind.OWN)


@dataclass(frozen=True)
class Total:
    """Kronor in all; `ours` when the source prints no total, with the `formula` we used."""

    amount: int
    ours: bool
    formula: tuple[int, ...] = ()


@dataclass(frozen=True)
class PerParticipant:
    """Kronor per participant, or the `reason` why it cannot be worked out."""

    amount: int | None
    reason: str | None = None


def total(project: Project) -> Total | None:
    """The project's money without unpaid work; None when no amount is known."""
    printed = [money.amount for money in project.money if money.kind is MoneyKind.BUDGET and not money.activity]
    if printed:
        return Total(printed[0], ours=False)
    parts = tuple(money.amount for money in project.money if money.kind in PUBLIC and not money.activity)
    if not parts:
        return None
    return Total(sum(parts), ours=len(parts) > 1, formula=parts if len(parts) > 1 else ())


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


def per_participant(project: Project, disputed: frozenset[str]) -> PerParticipant:
    """Spent kronor per participant, only when money and people cover the same activity and period."""
    spent = [money.amount for money in project.money if money.kind is MoneyKind.SPENT and not money.activity]
    # Unpaid work is a value, not money.
    if all(money.kind is MoneyKind.UNPAID for money in project.money):
        return PerParticipant(None, "vi vet inte vad projektet kostade")
    if not spent:
        granted = any(money.kind in PUBLIC for money in project.money)
        known = "beviljades" if granted else "budgeterades"
        return PerParticipant(None, f"vi vet vad som {known}, inte vad som förbrukades")
    if len(spent) > 1:
        return PerParticipant(None, "det förbrukade står i flera poster utan en summa")
    counted = participants(project)
    if not counted:
        return PerParticipant(None, "vi vet inte hur många som deltog")
    final = [claim for claim in counted if claim.status is ClaimStatus.FINAL]
    if not final:
        return PerParticipant(None, "antalet deltagare gäller inte hela projekttiden")
    if len(final) > 1 or not isinstance(final[0].value, Exact) or final[0].id in disputed or not final[0].value.n:
        return PerParticipant(None, "antalet deltagare är inte säkert")
    return PerParticipant(round(spent[0] / final[0].value.n))
