"""Nothing of what `make new` writes to start from is left.

A starting file has sentences that say what to write, a heading that is none, and an address that leads nowhere. They
are for the one who fills it in, never for a reader.

Good:
    project: {sources: [{title: Slutrapport}]}
Bad:
    project: {sources: [{title: Dokumentets rubrik}]}
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

NAME = "left-texts"

# As they stand in templates/outlets/new/.
LEFT = re.compile(r"^(?:Skriv en mening om .*|Dokumentets rubrik|In English|https?://(?:www\.)?exempel\.se(?:/.*)?)$")


def look(shaped: Shaped[Shape], rest: Rest) -> Iterator[Problem]:
    """One finding for each text that nobody has replaced."""
    for leaf in all_texts(shaped):
        if LEFT.match(str(leaf.value)):
            yield shaped.problem(
                NAME,
                leaf.path,
                "Här står fortfarande den text som filen började med",
                value=str(leaf.value),
                action="Skriv det som gäller i stället, eller ta bort raden om den inte behövs",
            )


RULE = Rule(NAME, __doc__, each=look, kinds=ALL)
