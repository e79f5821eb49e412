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

from vagar.problem import Problem, Severity
from vagar.rules.rule import Rule
from vagar.rules.tools.rest import Rest
from vagar.shape.draft import Shaped
from vagar.shape.method import Method

NAME = "both-ways"


def look(method: Shaped[Method], rest: Rest) -> Iterator[Problem]:
    """Findings in a method's file."""
    key = method.model.id
    users = rest.users(key)
    # A file that could not be used may be the one that links to it.
    if not users and not rest.is_looked_at(key) and not rest.lacks("project") and not rest.lacks("study"):
        yield method.problem(
            NAME,
            ("id",),
            f"Inget projekt länkar till metoden «{key}»",
            severity=Severity.WARNING,
            value=key,
            action="Lägg till metoden under methods i ett projekt som använt eller planerat den",
        )
    for leaf in method.leaves:
        names_project = leaf.ref is not None and leaf.ref.target == "project"
        # An unknown project is the rule references' finding.
        if names_project and leaf.value not in users and rest.has("project", str(leaf.value)):
            yield method.problem(
                NAME,
                leaf.path,
                f"Projektet «{leaf.value}» nämns här men länkar inte till metoden «{key}»",
                value=str(leaf.value),
                allowed=users,
                action=f"Lägg till metoden under methods i projects/{leaf.value}.yml, eller ange ett annat projekt",
            )


RULE = Rule(NAME, __doc__, each=look, kinds=(Method,))
