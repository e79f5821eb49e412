"""What was left when the money was spent: every project in a table, and questions that are ready to send."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from vagar.derive.remaining import last_seen, outlook
from vagar.link.catalogue import LinkedProject
from vagar.pages.context import Context
from vagar.pages.lists import by_name
from vagar.pages.page import Page
from vagar.pages.paging import flat, grouped, page_of, parts
from vagar.sentence import sentence
from vagar.shape.terms import Remaining

REMAINING = "vad-som-finns-kvar/"


def remaining_pages(context: Context) -> Iterator[Page]:
    """The projects by what became of them; within a state, what was seen last stands first."""
    projects = sorted(context.catalogue.projects.values(), key=by_name)
    states = [outlook(project.entry) for project in projects]
    by_state: dict[Remaining, list[LinkedProject]] = {what: [] for what in Remaining}
    for project, state in zip(projects, states, strict=True):
        by_state[state.what].append(project)
    groups = [
        (what, sorted(found, key=lambda project: last_seen(project.entry), reverse=True))
        for what, found in by_state.items()
    ]
    counts = Counter(state.what for state in states)
    planned = Counter(state.what for state in states if state.only_planned)
    told = tuple(
        sentence("remaining-count", what=what.value, n=counts[what], label=what.label, planned=planned[what])
        for what in Remaining
        if counts[what]
    )
    for part in parts(flat(groups)):
        yield page_of(
            context,
            part,
            REMAINING,
            "remaining",
            groups=list(grouped(part)),
            told=sentence("remaining-told", n=len(projects), counts=told),
        )
