"""Texts are words, not code.

No field holds HTML or script, however it is written, or an address that runs something
(`javascript:`). HTML is made by the templates alone.

Good:
    project: {summary: Antalet var < 10 och > 5 i varje grupp.}
Bad:
    project: {summary: Ett <b>kafé</b> där grannar träffas.}
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

from vagar.problem import Problem
from vagar.rules.rule import ALL, Rule
from vagar.rules.tools.rest import Rest
from vagar.rules.tools.texts import all_texts
from vagar.shape.draft import Shaped
from vagar.shape.fields import Shape

NAME = "html"

TAG = re.compile(r"<[a-zA-Z/!?][^\s>]{0,30}>?")
RUNS = re.compile(r"\b(?:java|vb|live)script\s*:|\bdata:\s*(?:text|image|application)/\w+", re.IGNORECASE)
# Without one of these there is neither a tag, an entity nor an address.
NEEDED = re.compile("[<&:]")
BREAKS = re.compile(r"[\t\r\n]")


def look(shaped: Shaped[Shape], rest: Rest) -> Iterator[Problem]:
    """One finding per text and kind."""
    for leaf in all_texts(shaped):
        # Read as a browser would: entities are characters, and a line break in an address is nothing.
        written = str(leaf.value)
        if not NEEDED.search(written):
            continue
        text = html.unescape(written)
        if tag := TAG.search(text):
            message = f"Texten innehåller HTML: «{tag.group()}»"
            yield shaped.problem(NAME, leaf.path, message, value=tag.group(), action="Skriv utan HTML")
        if runs := RUNS.search(BREAKS.sub("", text)):
            message = f"Texten innehåller kod som kan köras: «{runs.group()}»"
            yield shaped.problem(NAME, leaf.path, message, value=runs.group(), action="Ta bort den")


RULE = Rule(NAME, __doc__, each=look, kinds=ALL)
