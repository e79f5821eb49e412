"""Each text is in its own language.

What stands under `english` is English and what stands elsewhere is Swedish, by the small words that every sentence in
the language has.

Good:
    project: {english: {summary: A café in Malmö where newcomers and neighbours meet.}}
Bad:
    project: {english: {summary: Ett kafé där nyanlända och grannar träffas.}}
Bad:
    method: {english_name: Open café for språkträning}
Bad:
    method: {english_name: Öppet kafé}
Bad:
    project: {summary: A café where newcomers and their neighbours meet.}
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from vagar.problem import Path, Problem
from vagar.rules.rule import DOCUMENTS, Rule
from vagar.rules.tools.rest import Rest
from vagar.shape.draft import Document, Shaped
from vagar.shape.fields import Shape

NAME = "languages"

# Words that stand in nearly every sentence, and mean nothing in the other language.
SWEDISH = frozenset(
    {
        *("och", "att", "som", "för", "är", "på", "med", "till", "av", "de", "det", "den", "ett", "en", "där"),
        *("hade", "inte", "om", "från", "eller", "sig", "ut", "efter", "vid", "kan", "ska", "har", "när"),
        *("mot", "fick", "nya"),
    }
)
ENGLISH = frozenset(
    {
        *("the", "and", "of", "to", "a", "an", "with", "that", "is", "was", "were", "by", "from", "where"),
        *("who", "their", "at", "as", "are", "it", "they", "which", "people", "this", "had", "not", "but"),
    }
)
WORD = re.compile(r"[^\W\d_]+")
LEAST = 2
# A small word, or one with å, ä or ö that is no name of a place or of people.
SWEDISH_IN_A_NAME = re.compile(r"\b(?:och|för|med|på|som|att|av|är)\b|\b[a-z]*[åäö][a-zåäö]*\b")
AAO = re.compile("[åäö]", re.IGNORECASE)


def look(entry: Shaped[Document], rest: Rest) -> Iterator[Problem]:
    """Findings at the text."""
    english = getattr(entry.model, "english", None)
    if english is not None:
        yield from _text(entry, ("english", "summary"), english.summary, ENGLISH, SWEDISH, "svenska", "engelska")
    name = getattr(entry.model, "english_name", None)
    if name and (
        SWEDISH_IN_A_NAME.search(name) or (name.casefold() == entry.model.name.casefold() and AAO.search(name))
    ):
        message = f"«{name}» är svenska"
        yield entry.problem(NAME, ("english_name",), message, value=name, action="Skriv namnet på engelska")
    yield from _text(entry, ("summary",), entry.model.summary, SWEDISH, ENGLISH, "engelska", "svenska")


def _text(
    entry: Shaped[Shape], path: Path, text: str, own: frozenset[str], other: frozenset[str], found: str, wanted: str
) -> Iterator[Problem]:
    words = [word.lower() for word in WORD.findall(text)]
    wrong, right = sum(word in other for word in words), sum(word in own for word in words)
    if wrong >= LEAST and wrong > right:
        message = f"Texten ser ut att vara på {found}"
        action = f"Skriv den på {wanted}"
        yield entry.problem(NAME, path, message, value=text[:40], action=action)


RULE = Rule(NAME, __doc__, each=look, kinds=DOCUMENTS)
