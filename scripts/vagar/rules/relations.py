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
from datetime import date

from vagar.problem import Problem
from vagar.rules.rule import Rule
from vagar.shape.draft import Draft, Shaped
from vagar.shape.project import Project
from vagar.shape.shared import Entry
from vagar.shape.terms import ProjectRelation, Term

NAME = "relations"

ORDERED = (ProjectRelation.PREDECESSOR, ProjectRelation.SUCCESSOR)


def check(draft: Draft, today: date) -> Iterator[Problem]:
    """Findings at the relation."""
    said = {
        (key, related.project): related.relation
        for key, entry in draft.projects.items()
        for related in entry.model.related_projects
    }
    for key in sorted(draft.projects):
        yield from _project(draft.projects[key], said)
    for key in sorted(draft.methods):
        method = draft.methods[key]
        related = [(item.method, item.relation) for item in method.model.related]
        yield from _two(method, "related", related, "metoden")


def _project(entry: Shaped[Project], said: dict[tuple[str, str], ProjectRelation]) -> Iterator[Problem]:
    own = entry.model.related_projects
    yield from _two(entry, "related_projects", [(item.project, item.relation) for item in own], "projektet")
    for index, item in enumerate(own):
        back = said.get((item.project, entry.model.id))
        # Told once of the two: in the file whose id comes last.
        if item.relation in ORDERED and back is item.relation and entry.model.id > item.project:
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


RULE = Rule(NAME, __doc__, check)
