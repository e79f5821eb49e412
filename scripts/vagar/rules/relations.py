"""What comes before does not also come after.

A project has one relation to another, and the two projects' files do not both call the other one the predecessor, or
both the successor. A method is not both combined with another and an alternative to it.

Good:
    project: {related_projects: null}
Bad:
    project:
      related_projects:
        - {project: kafe-ost, relation: predecessor, text: Det kom före., source: slutrapport, place: s. 4}
        - {project: kafe-ost, relation: successor, text: Det kom efter., source: slutrapport, place: s. 4}
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from vagar.problem import Problem
from vagar.rules.rule import ENTRIES, Rule
from vagar.rules.tools.rest import Rest
from vagar.shape.draft import Shaped
from vagar.shape.method import Method
from vagar.shape.project import Project
from vagar.shape.shared import Entry
from vagar.shape.terms import ProjectRelation, Term

NAME = "relations"

ORDERED = (ProjectRelation.PREDECESSOR, ProjectRelation.SUCCESSOR)


def look(entry: Shaped[Entry], rest: Rest) -> Iterator[Problem]:
    """Findings at the relation."""
    if isinstance(entry.model, Project):
        yield from _project(entry, entry.model, rest)
    if isinstance(entry.model, Method):
        related = [(item.method, item.relation) for item in entry.model.related]
        yield from _two(entry, "related", related, "metoden")


def _project(entry: Shaped[Entry], project: Project, rest: Rest) -> Iterator[Problem]:
    own = project.related_projects
    yield from _two(entry, "related_projects", [(item.project, item.relation) for item in own], "projektet")
    for index, item in enumerate(own):
        # Told once of the two: in the file whose id comes last.
        if item.relation not in ORDERED or project.id <= item.project:
            continue
        if rest.relation(item.project, project.id) is item.relation:
            message = f"«{item.project}» och «{entry.model.id}» kallar varandra {item.relation.label}"
            path = ("related_projects", index, "relation")
            action = f"Rätta den ena: här eller i projects/{item.project}.yml"
            yield entry.problem(NAME, path, message, value=item.relation.value, action=action)


def _two(entry: Shaped[Entry], field: str, related: Sequence[tuple[str, Term]], what: str) -> Iterator[Problem]:
    first = dict(reversed(related))
    for index, (other, relation) in enumerate(related):
        if relation != first[other]:
            message = f"Här är {what} «{other}» både {first[other].label} och {relation.label}"
            path = (field, index, "relation")
            yield entry.problem(NAME, path, message, value=relation.value, action="Behåll den relation som stämmer")


RULE = Rule(NAME, __doc__, each=look, kinds=ENTRIES)
