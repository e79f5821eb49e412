"""The computer knows what day it is.

Where more than half of the entries were changed after today, it is the clock that is wrong and not the entries: that
is said once, and nothing else is called future.

Good:
    project: {changed: 2025-05-01}
Bad:
    project: {created: 2031, changed: 2031, reviewed: 2031}
    method: {created: 2031, changed: 2031, reviewed: 2031}
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from vagar.problem import Problem
from vagar.rules.rule import Rule
from vagar.rules.tools.days import clock_is_behind
from vagar.shape.draft import Draft

NAME = "clock"


def check(draft: Draft, today: date) -> Iterator[Problem]:
    """One finding, at the settings: no entry is to blame."""
    if clock_is_behind(draft, today):
        message = f"Datorns klocka verkar gå efter: den säger {today.isoformat()}, och de flesta poster är nyare"
        action = "Ställ in datum och tid på datorn och kör igen"
        yield Problem("mkdocs.yml", 1, 1, NAME, message, value=today.isoformat(), action=action)


RULE = Rule(NAME, __doc__, check)
