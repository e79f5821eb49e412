"""A reason for not knowing disappears when we know.

A topic under `missing` that the entry does answer is a warning, and so is a topic that does not
concern this kind of entry.

Good:
    project: {missing: {comparison: not-measured}}
Bad:
    project: {missing: {owner: not-in-source}}
"""

from __future__ import annotations

from collections.abc import Iterator

from vagar.evidence.topics import answered, relevant
from vagar.problem import Problem, Severity
from vagar.rules.rule import ENTRIES, Rule
from vagar.rules.tools.rest import Rest
from vagar.shape.draft import Shaped
from vagar.shape.shared import Entry

NAME = "missing-topics"


def look(entry: Shaped[Entry], rest: Rest) -> Iterator[Problem]:
    """Warnings at the reasons that are no longer needed."""
    known, concerned = answered(entry.model, studied=rest.is_compared(entry.model.id)), relevant(entry.model)
    for topic, reason in entry.model.missing.items():
        if topic in known:
            message = f"Posten svarar på «{topic.label}» men anger också ett skäl till att det saknas ({reason.label})"
        elif topic not in concerned:
            message = f"«{topic.label}» hör inte till det som en metod ska svara på"
        else:
            continue
        path = ("missing", topic.value)
        action = "Ta bort raden under missing"
        yield entry.problem(NAME, path, message, Severity.WARNING, value=topic.value, action=action)


RULE = Rule(NAME, __doc__, each=look, kinds=ENTRIES)
