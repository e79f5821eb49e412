"""Every source supports something.

A source that no statement, claim or figure refers to is a warning: either it is not needed, or
something it says has been forgotten.

Good:
    project: {sources: [{id: slutrapport}]}
Bad:
    project: {sources: [{id: slutrapport}, {id: lagesrapport}]}
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from vagar.problem import Problem, Severity
from vagar.rules.rule import Rule
from vagar.rules.tools.known import complete
from vagar.shape.draft import Draft

NAME = "unused-sources"


def check(draft: Draft, today: date) -> Iterator[Problem]:
    """Warnings at the sources' ids."""
    # A file that could not be used may be the one that refers to the source.
    if not complete(draft):
        return
    used = {key for entry in draft.documents() for target, key in entry.told.refers_to if target == "source"}
    for entry in draft.describing():
        for index, source in enumerate(entry.told.sources):
            # A publication is what its study is made of, whether or not a sentence points at it.
            if source.id not in used and not source.publication:
                message = f"Källan «{source.id}» används inte av någon uppgift"
                yield entry.problem(NAME, ("sources", index, "id"), message, Severity.WARNING, value=source.id)


RULE = Rule(NAME, __doc__, check)
