"""Vague words are those that the rules can read.

«Närmare 200» and «över hälften» become intervals by fixed rules (evidence rules 2), so a word that
is not on the list would be a figure nobody has defined.

Good:
    project: {claims: [{value: {type: approx, n: 30, word: drygt}}]}
Bad:
    project: {claims: [{value: {type: approx, n: 30, word: typ}}]}
"""

from __future__ import annotations

from collections.abc import Iterator

from vagar.evidence.vague_words import (
    APPROX,
    EVERYONE,
    FRACTIONS,
    MORE_THAN_HALF,
    NEARLY_EVERYONE,
    UNQUANTIFIED,
    is_approx_word,
    is_share,
    is_unquantified,
)
from vagar.problem import Problem, closest
from vagar.rules.rule import Rule
from vagar.rules.tools.rest import Rest
from vagar.shape.draft import Shaped
from vagar.shape.project import Project
from vagar.shape.value import Approx, ApproxPercent, Share, Unquantified, Value

NAME = "vague-words"

BEFORE_NUMBER = "«{word}» är inget ord som får stå före ett tal"
NO_SHARE = "«{word}» är ingen andel som reglerna kan läsa"
NO_VAGUE_WORD = "«{word}» är inget av orden för det som saknar tal"
OF_A_CLAIM = "Välj ett ord på listan och skriv källans egna ord i wording"
OF_MONEY = "Välj ett ord på listan; källans egna ord står i label"
SHARES = (*FRACTIONS, *MORE_THAN_HALF, *EVERYONE, *NEARLY_EVERYONE)


def look(entry: Shaped[Project], rest: Rest) -> Iterator[Problem]:
    """Findings at the word."""
    for index, claim in enumerate(entry.model.claims):
        unread = _unread(claim.value)
        if unread is not None:
            field, word, allowed, message = unread
            yield entry.problem(
                NAME,
                ("claims", index, "value", field),
                message.format(word=word),
                value=word,
                allowed=tuple(allowed),
                suggestion=closest(word, allowed),
                action=OF_A_CLAIM,
            )
    for index, money in enumerate(entry.model.money):
        if money.word is not None and not is_approx_word(money.word):
            yield entry.problem(
                NAME,
                ("money", index, "word"),
                BEFORE_NUMBER.format(word=money.word),
                value=money.word,
                allowed=tuple(APPROX),
                suggestion=closest(money.word, tuple(APPROX)),
                action=OF_MONEY,
            )


def _unread(value: Value) -> tuple[str, str, tuple[str, ...], str] | None:
    """Field, word, what is allowed and the message, where the word is not on its list."""
    if isinstance(value, Approx | ApproxPercent) and not is_approx_word(value.word):
        return "word", value.word, tuple(APPROX), BEFORE_NUMBER
    if isinstance(value, Share) and not is_share(value.words):
        return "words", value.words, SHARES, NO_SHARE
    if isinstance(value, Unquantified) and value.word is not None and not is_unquantified(value.word):
        return "word", value.word, UNQUANTIFIED, NO_VAGUE_WORD
    return None


RULE = Rule(NAME, __doc__, each=look, kinds=(Project,))
