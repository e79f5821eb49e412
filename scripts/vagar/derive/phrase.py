"""The fixed phrases that name the speaker (evidence rules 3a)."""

from __future__ import annotations

from vagar.derive.level import FOLLOWED_UP, Level
from vagar.sentence import Sentence, sentence
from vagar.shape.claim import Claim
from vagar.shape.source import Source


def sender(claim: Claim, source: Source) -> str:
    """Who says it: the claim's own speaker, or the source's; with a capital letter."""
    name = claim.sender or source.sender
    return name[0].upper() + name[1:]


def phrase(claim: Claim, source: Source, level: Level, evaluator: str) -> Sentence:
    """What stands before the claim's own text. `evaluator` is the publisher's name, used when somebody followed up."""
    if level.number == FOLLOWED_UP:
        return sentence("phrase-evaluator", evaluator=evaluator)
    return sentence("phrase-sender", sender=sender(claim, source), level=str(level.number))
