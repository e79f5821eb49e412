"""Markdown stands in `about` and nowhere else.

The other fields are shown letter by letter, so a link or bold text in Markdown would be seen as
brackets and asterisks. In `about` a link goes to http or https, and pictures are not allowed.

Good:
    project: {about: "Se [rapporten](https://norra.example/rapport)."}
Bad:
    project: {summary: Ett **öppet** kafé där grannar träffas.}
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from vagar.problem import Problem
from vagar.rules.rule import ALL, Rule
from vagar.rules.tools.rest import Rest
from vagar.rules.tools.texts import all_texts
from vagar.shape.draft import Shaped
from vagar.shape.fields import Shape
from vagar.shape.walk import Leaf

NAME = "markdown"

RICH = "about"
# In addresses and formulas the same characters mean something else.
NOT_TEXT = frozenset({"url", "page", "ours"})
MARKUP = re.compile(r"\]\(|\*\*|__|`|^\s{0,3}(?:#{1,6}|[*-])\s", re.MULTILINE)
PICTURE = re.compile(r"!\[")
TARGETS = re.compile(r"\]\(\s*<?([^)\s>]*)|^\s{0,3}\[[^\]]+\]:\s*<?(\S*?)>?\s*$", re.MULTILINE)


def look(shaped: Shaped[Shape], rest: Rest) -> Iterator[Problem]:
    """Findings in texts outside `about`, and at links and pictures inside it."""
    for leaf in all_texts(shaped):
        if leaf.path == (RICH,):
            yield from _about(shaped, leaf)
        elif leaf.field not in NOT_TEXT and (found := MARKUP.search(str(leaf.value))):
            mark = found.group().strip()
            message = f"«{mark}» är Markdown, och det går bara att använda i fältet about"
            yield shaped.problem(NAME, leaf.path, message, value=mark, action="Skriv som vanlig text")


def _about(shaped: Shaped[Shape], leaf: Leaf) -> Iterator[Problem]:
    text = str(leaf.value)
    if PICTURE.search(text):
        yield shaped.problem(NAME, leaf.path, "Bilder går inte att lägga i about", action="Ta bort bilden")
    for match in TARGETS.finditer(text):
        target = match.group(1) or match.group(2) or ""
        if not target.lower().startswith(("https://", "http://")):
            message = f"Länken till «{target}» börjar inte med https:// eller http://"
            yield shaped.problem(NAME, leaf.path, message, value=target)


RULE = Rule(NAME, __doc__, each=look, kinds=ALL)
