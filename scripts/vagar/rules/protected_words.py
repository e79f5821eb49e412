"""Our own texts do not promise more than we know.

«Effekt» and words built on it (effekter, effektutvärdering, effektiv) say that something caused
something, which only a comparison with a similar group can show. They may stand in a study with
such a comparison and nowhere else. A study «fann» something: that a way of working «ger»,
«fungerar» or «leder till» something is a promise. «Passar för» in a method is an error: say whom it has been
tried with. «Unik» is a warning. Titles, names and the sources' own words are left alone.

Good:
    project: {summary: Ett kafé med goda resultat.}
Bad:
    project: {summary: Ett kafé med god effekt.}
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from vagar.evidence.designs import COUNTING
from vagar.problem import Problem, Severity
from vagar.rules.rule import DOCUMENTS, Rule
from vagar.rules.tools.rest import Rest
from vagar.rules.tools.texts import own_texts
from vagar.shape.draft import Document, Shaped
from vagar.shape.fields import Shape
from vagar.shape.method import Method
from vagar.shape.research import Study
from vagar.shape.walk import Leaf

NAME = "protected-words"
WRITE = "Skriv {words}"


@dataclass(frozen=True)
class Protected:
    """A pattern of words, what to say about it and what could stand there instead."""

    pattern: re.Pattern[str]
    message: str
    instead: tuple[str, ...]
    severity: Severity = Severity.ERROR


EFFECTIVE = Protected(
    re.compile(r"\b\w*effektiv\w*", re.IGNORECASE),
    "«{word}» säger att något har effekt, och det vet vi bara av en jämförelse med en liknande grupp",
    ("smidig", "snabb", "ändamålsenlig"),
)
EFFECT = Protected(
    re.compile(r"\b\w*effekt(?!iv)\w*", re.IGNORECASE),
    "«{word}» får bara stå i en uppgift som är jämförd med en liknande grupp",
    ("utfall", "resultat", "följd"),
)
PROMISES = Protected(
    re.compile(r"\b(?:ger|fungerar|leder\s+till)\b", re.IGNORECASE),
    "«{word}» är ett löfte om nästa gång; en studie säger vad som hände en gång",
    ("fann", "gav", "ledde till"),
)
SUITS = Protected(
    re.compile(r"\bpassar\s+(?:\w+\s+){0,2}?för\b", re.IGNORECASE),
    "«{word}» är ett löfte; en metod är bara prövad med några",
    ("prövad med",),
)
UNIQUE = Protected(
    re.compile(r"\bunik(?:t|a|aste|are)?\b", re.IGNORECASE),
    "«{word}» kan ingen kontrollera",
    ("ovanlig", "egen"),
    Severity.WARNING,
)
# Few texts have any of them.
ANY = re.compile("effekt|passar|unik|ger|fungerar|leder", re.IGNORECASE)
ADDRESS = re.compile(r"https?://\S+")


def look(entry: Shaped[Document], rest: Rest) -> Iterator[Problem]:
    """One finding for each protected word in a text."""
    words = protected_in(type(entry.model), _compares(entry.model))
    for leaf in own_texts(entry):
        if not ANY.search(str(leaf.value)):
            continue
        for protected in words:
            yield from _found(entry, leaf, protected)


def _found(entry: Shaped[Shape], leaf: Leaf, protected: Protected) -> Iterator[Problem]:
    text = ADDRESS.sub(" ", str(leaf.value))
    for word in dict.fromkeys(match.group() for match in protected.pattern.finditer(text)):
        message = protected.message.format(word=word)
        yield entry.problem(
            NAME,
            leaf.path,
            message,
            protected.severity,
            value=word,
            action=WRITE.format(words=either(protected.instead)),
        )


def protected_in(kind: type[Shape], compares: bool = False) -> tuple[Protected, ...]:
    """What is protected in entries of a kind, and in a study that `compares` with a similar group."""
    if kind is Method:
        always: tuple[Protected, ...] = (SUITS, UNIQUE)
    else:
        always = (PROMISES, UNIQUE) if kind is Study else (UNIQUE,)
    return always if compares else (EFFECTIVE, EFFECT, *always)


def _compares(model: object) -> bool:
    return isinstance(model, Study) and model.design in COUNTING


def either(words: tuple[str, ...]) -> str:
    """«a», «b» eller «c»."""
    quoted = [f"«{word}»" for word in words]
    return " eller ".join((", ".join(quoted[:-1]), quoted[-1]) if len(quoted) > 1 else quoted)


RULE = Rule(NAME, __doc__, each=look, kinds=DOCUMENTS)
