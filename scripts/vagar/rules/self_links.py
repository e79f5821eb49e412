"""Nothing links to itself.

A project is not its own predecessor, a method is no alternative to itself, a source is not read
through itself, and claims are not parts or copies of each other in a ring. In a project's own
file `project` is left out of lessons and of what it takes: it could only be this one.

Good:
    project: {claims: [{via: null}]}
Bad:
    project: {claims: [{via: slutrapport}]}
"""

from __future__ import annotations

from collections.abc import Iterator

from vagar.problem import Problem
from vagar.rules.rule import ENTRIES, Rule
from vagar.rules.tools.rest import Rest
from vagar.shape.draft import Shaped
from vagar.shape.project import Project
from vagar.shape.shared import Entry

NAME = "self-links"


def look(entry: Shaped[Entry], rest: Rest) -> Iterator[Problem]:
    """One finding for each link that comes back to where it starts."""
    yield from _own_id(entry)
    if isinstance(entry.model, Project):
        yield from _same_source(entry, entry.model)
        for field in ("part_of", "copied_from"):
            yield from _rings(entry, entry.model, field)


def _own_id(entry: Shaped[Entry]) -> Iterator[Problem]:
    kind = "project" if isinstance(entry.model, Project) else "method"
    for leaf in entry.leaves:
        if leaf.ref and leaf.ref.target == kind and leaf.value == entry.model.id:
            message = f"«{leaf.value}» hänvisar till sig själv"
            action = f"Ange en annan post, eller ta bort raden {leaf.field}"
            yield entry.problem(NAME, leaf.path, message, value=str(leaf.value), action=action)


def _same_source(entry: Shaped[Entry], project: Project) -> Iterator[Problem]:
    for index, claim in enumerate(project.claims):
        if claim.via is not None and claim.via == claim.source:
            message = f"Uppgiften «{claim.id}» är läst via samma källa som den kommer från"
            action = "Ta bort via, eller ange originalet som source"
            yield entry.problem(NAME, ("claims", index, "via"), message, value=claim.via, action=action)


def _rings(entry: Shaped[Entry], project: Project, field: str) -> Iterator[Problem]:
    following = {claim.id: getattr(claim, field) for claim in project.claims}
    for index, claim in enumerate(project.claims):
        ring = _ring(claim.id, following)
        # One finding per ring, at its first id.
        if ring and claim.id == min(ring):
            message = f"«{field}» går i ring: {' → '.join((*ring, ring[0]))}"
            yield entry.problem(NAME, ("claims", index, field), message, value=getattr(claim, field))


def _ring(start: str, following: dict[str, str | None]) -> tuple[str, ...]:
    """The ids from `start` back to `start`, or nothing."""
    seen = [start]
    while (current := following.get(seen[-1])) is not None and current not in seen:
        seen.append(current)
    return tuple(seen) if current == start else ()


RULE = Rule(NAME, __doc__, each=look, kinds=ENTRIES)
