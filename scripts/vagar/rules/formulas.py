"""No text begins as a formula.

Whoever opens a table of ours in a spreadsheet must get words, whatever program it is. A program may run a text that
begins with `=` or `@`, with a tab, or with the wide form of one of these signs; no source needs it, so no text does.
A text may begin with `+` or `-`: «+8 procentenheter» is data.

Good:
    project: {names: [{name: +46 Malmö}]}
Bad:
    project: {names: [{name: '=1+1'}]}
Bad:
    project: {summary: "＠grannar träffas på ett kafé."}
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

NAME = "formulas"

BEGINS = re.compile(r"[=@\t\r＝＠＋－]")


def look(shaped: Shaped[Shape], rest: Rest) -> Iterator[Problem]:
    """One finding per text."""
    for leaf in all_texts(shaped):
        if found := BEGINS.match(str(leaf.value)):
            message = f"Texten börjar med {_shown(found[0])}, och ett kalkylprogram kan köra den som en formel"
            yield shaped.problem(NAME, leaf.path, message, value=found[0], action="Börja med ett ord")


def _shown(sign: str) -> str:
    return {"\t": "en tabb", "\r": "en radbrytning"}.get(sign, f"«{sign}»")


RULE = Rule(NAME, __doc__, each=look, kinds=ALL)
