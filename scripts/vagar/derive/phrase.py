"""The fixed phrases that name the speaker (evidence rules 3)."""

from __future__ import annotations

from vagar.derive.level import Level
from vagar.shape.claim import Claim
from vagar.shape.source import Source
from vagar.shape.terms import Collector, Relation

VERBS = ("planerar", "beskriver", "uppger", "redovisar")


def sender(claim: Claim, source: Source) -> str:
    """Who says it: the claim's own speaker, or the source's; with a capital letter."""
    name = claim.sender or source.sender
    return name[0].upper() + name[1:]


def phrase(claim: Claim, source: Source, level: Level, evaluator: str) -> str:
    """What stands before the claim's own text. `evaluator` is the publisher's name, used from U4."""
    if level.number < len(VERBS):
        return f"{sender(claim, source)} {VERBS[level.number]} att"
    if level.number == 4 and claim.collected_by is Collector.OWN_UNIT:
        return f"Enligt myndighetens egen utvärderingsenhet, {evaluator}:"
    if level.number == 4:
        return f"Enligt extern uppföljning av {evaluator}:"
    return f"Jämfört med en liknande grupp, enligt {evaluator}:"


def evaluator_note(claim: Claim, source: Source) -> str | None:
    """What must be printed beside an evaluation: that it was commissioned, or made by the authority itself."""
    if source.relation is Relation.COMMISSIONED:
        return f"på uppdrag av {source.commissioned_by or 'projektet eller dess finansiär'}"
    if claim.collected_by is Collector.OWN_UNIT:
        return "av myndighetens egen utvärderingsenhet"
    return None
