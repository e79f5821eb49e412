"""All entries in the order readers see them, with what a list says of each."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from vagar.link.catalogue import Linked, LinkedMethod, LinkedProject, LinkedStudy
from vagar.pages.context import Context, entry_address
from vagar.pages.lists import by_name, outcome_summary
from vagar.pages.swedish import plural
from vagar.words.formats import upper_first
from vagar.words.languages import words


@dataclass(frozen=True)
class Listed:
    """An entry in a list. `facts` is one line, `known` how its figures are known."""

    name: str
    linked: Linked
    title: str
    kind: str
    summary: str
    facts: str
    known: str


def listed_entries(context: Context) -> list[Listed]:
    """Every method, project and study, by name."""
    return list(_listed(context))


def _listed(context: Context) -> Iterator[Listed]:
    catalogue, known = context.catalogue, outcome_summary(context)
    for linked in sorted(catalogue.entries(), key=by_name):
        match linked:
            case LinkedMethod():
                told = context.derived.knowledge[linked.entry.id].sentences
                kind = words()("kind-method")
                facts, how = context.label("categories", linked.entry.category), words().tell(told)
            case LinkedProject():
                kind = upper_first(linked.entry.kind.label)
                facts, how = _facts(linked), known(linked)
            case LinkedStudy():
                kind = words()("kind-study")
                facts, how = context.label("organisations", linked.entry.main.publisher), linked.entry.design.label
        entry = linked.entry
        yield Listed(
            entry_address(linked).rstrip("/"),
            linked,
            entry.name,
            kind,
            entry.summary,
            upper_first(facts),
            upper_first(how),
        )


def _facts(project: LinkedProject) -> str:
    entry = project.entry
    parts = [entry.status.code.label] if entry.status else []
    if entry.period:
        parts.append(words().formats.period(entry.period.start, entry.period.end) or entry.period.written or "")
    parts.append(plural(len(project.uses), "metod", "metoder"))
    return " · ".join(part for part in parts if part)
