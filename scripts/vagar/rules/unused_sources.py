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
from vagar.shape.project import Project
from vagar.shape.publication import Publication

NAME = "unused-sources"


def check(draft: Draft, today: date) -> Iterator[Problem]:
    """Warnings at the sources' ids."""
    # A file that could not be used may be the one that refers to the source.
    if not complete(draft):
        return
    used = _used(draft)
    for found in draft.sources():
        # A publication is what its study is made of, whether or not a sentence points at it.
        if found.source.id not in used and not isinstance(found.source, Publication):
            message = f"Källan «{found.source.id}» används inte av någon uppgift"
            path = (*found.path, "id")
            yield found.entry.problem(NAME, path, message, Severity.WARNING, value=found.source.id)


def _used(draft: Draft) -> set[str]:
    used: set[str] = set()
    for entry in draft.documents():
        used.update(str(leaf.value) for leaf in entry.leaves if leaf.ref and leaf.ref.target == "source")
        if isinstance(entry.model, Project):
            used.update(claim.copied_from for claim in entry.model.claims if claim.copied_from)
    return used


RULE = Rule(NAME, __doc__, check)
