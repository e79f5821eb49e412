"""Links between projects and methods hold from both sides.

A method that no project links to, and no study has looked at, is a warning: nobody is known to have tried it. A
statement in a method's file that names a project is an error when that project does not link to the method, since
the project's page would not show it.

Good:
    method: {steps: [{text: Öppna dörren., project: kafe-norr}]}
Bad:
    project: {methods: null}
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from vagar.problem import Problem, Severity
from vagar.rules.rule import Rule
from vagar.rules.tools.known import left_out
from vagar.shape.draft import Draft, Shaped
from vagar.shape.method import Method

NAME = "both-ways"


def check(draft: Draft, today: date) -> Iterator[Problem]:
    """Findings in the methods' files."""
    users: dict[str, set[str]] = {key: set() for key in draft.methods}
    for key, project in draft.projects.items():
        for link in project.model.methods:
            users.setdefault(link.method, set()).add(key)
    studied = {tie.method for study in draft.studies.values() for tie in study.model.methods}
    some_left_out = any(left_out(draft)[kind] for kind in ("project", "study"))
    for key in sorted(draft.methods):
        method = draft.methods[key]
        if not users[key] and key not in studied and not some_left_out:
            yield method.problem(
                NAME,
                ("id",),
                f"Inget projekt länkar till metoden «{key}»",
                severity=Severity.WARNING,
                value=key,
                action="Lägg till metoden under methods i ett projekt som använt eller planerat den",
            )
        yield from _one_sided(method, users[key], draft)


def _one_sided(method: Shaped[Method], users: set[str], draft: Draft) -> Iterator[Problem]:
    for leaf in method.leaves:
        names_project = leaf.ref is not None and leaf.ref.target == "project"
        # An unknown project is the rule references' finding.
        if names_project and leaf.value in draft.projects and leaf.value not in users:
            yield method.problem(
                NAME,
                leaf.path,
                f"Projektet «{leaf.value}» nämns här men länkar inte till metoden «{method.model.id}»",
                value=str(leaf.value),
                allowed=tuple(sorted(users)),
                action=f"Lägg till metoden under methods i projects/{leaf.value}.yml, eller ange ett annat projekt",
            )


RULE = Rule(NAME, __doc__, check)
