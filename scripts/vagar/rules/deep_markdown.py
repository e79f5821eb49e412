"""Markdown is shallow.

A list has at most three levels, a quotation none inside it, and no sign is repeated more than a line needs. Deeper
than that is a mistake or an attempt to make the page slow, and no reader can follow it.

Good:
    project: {about: "- Kaféet\\n  - fika\\n  - läxor\\n"}
Bad:
    project: {about: "- a\\n  - b\\n    - c\\n      - d\\n"}
Bad:
    project: {about: ">>>> fyra"}
Bad:
    project: {about: "[[[[[[[[[[[[ord]]]]]]]]]]]]"}
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from vagar.problem import Problem
from vagar.rules.rule import ENTRIES, Rule
from vagar.rules.tools.rest import Rest
from vagar.shape.draft import Shaped
from vagar.shape.shared import Entry

NAME = "deep-markdown"

RICH = "about"
LEVELS = 3
# Two spaces a level is the least that Markdown takes for one.
INDENT = 2
MARKERS = re.compile(r"(?:\s*(?:>|(?:[*+-]|\d{1,9}[.)])(?=\s|$)))+")
MARKER = re.compile(r"[>*+-]|\d{1,9}[.)]")
REPEATED = re.compile(r"([*_`~\[\](){}<>!#|\\&])\1{9,}")


def look(entry: Shaped[Entry], rest: Rest) -> Iterator[Problem]:
    """One finding for each text and kind."""
    text = getattr(entry.model, RICH, None) or ""
    deepest = max((_level(line) for line in text.splitlines()), default=0)
    if deepest > LEVELS:
        message = f"Listan eller citatet har {deepest} nivåer inuti varandra; högst {LEVELS} går"
        yield entry.problem(
            NAME, (RICH,), message, value=str(deepest), action="Skriv kortare listor, eller i löpande text"
        )
    if repeated := REPEATED.search(text):
        message = f"Tecknet «{repeated[1]}» står {len(repeated[0])} gånger i rad"
        yield entry.problem(NAME, (RICH,), message, value=repeated[1], action="Ta bort det som inte behövs")


def _level(line: str) -> int:
    """How deep a line lies: its markers, and what its indentation is worth."""
    markers = MARKERS.match(line)
    if not markers:
        return 0
    own = len(MARKER.findall(markers[0]))
    return own + (len(line) - len(line.lstrip())) // INDENT


RULE = Rule(NAME, __doc__, each=look, kinds=ENTRIES)
