"""Everything that is referred to exists.

An id of a project, a method, a concern or a source must belong to one; an id of a claim must belong to a
claim in the same file; the county of a municipality must be in the list of counties, and its neighbours among the
municipalities. An id that has changed gets the new one as a suggestion. Other vocabulary ids are checked when the file
is read.

Good:
    project: {methods: [{method: oppet-kafe}]}
Bad:
    project: {methods: [{method: stangt-kafe}]}
Bad:
    method: {concerns: [stangningstider]}
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Set
from datetime import date

from vagar.problem import Path, Problem, closest
from vagar.rules.rule import Rule
from vagar.rules.tools.known import complete, former_ids, left_out, source_ids
from vagar.shape.draft import Draft, Shaped
from vagar.shape.fields import Shape
from vagar.shape.project import Project
from vagar.shape.vocabulary import Municipality

NAME = "references"

NOT_FOUND = {
    "project": "Projektet «{id}» finns inte",
    "method": "Metoden «{id}» finns inte",
    "concern": "Det finns ingen fil concerns/{id}.yml",
    "source": "Källan «{id}» finns inte i någon post",
    "claim": "Uppgiften «{id}» finns inte i den här filen",
}
RENAMED = {
    "project": "Projektet «{id}» heter numera «{now}»",
    "method": "Metoden «{id}» heter numera «{now}»",
    "concern": "Filen concerns/{id}.yml heter numera «{now}»",
}
ACTION = {
    "project": "Rätta id:t, eller skriv projektets fil",
    "method": "Rätta id:t, eller skriv metodens fil",
    "concern": "Rätta id:t, eller skriv filen",
    "source": "Rätta id:t, eller beskriv källan under sources",
    "claim": "Rätta id:t, eller skriv uppgiften under claims",
}


def check(draft: Draft, today: date) -> Iterator[Problem]:
    """One finding for each id that leads nowhere."""
    known: dict[str, Set[str]] = {
        "project": draft.projects.keys(),
        "method": draft.methods.keys(),
        "concern": draft.concerns.keys(),
        "source": source_ids(draft),
    }
    silent, whole = left_out(draft), complete(draft)
    renamed = {kind: former_ids(draft, kind) for kind in RENAMED}
    for entry in draft.documents():
        claims = {claim.id for claim in entry.model.claims} if isinstance(entry.model, Project) else set()
        for leaf in entry.leaves:
            target, value = leaf.ref.target if leaf.ref else "", str(leaf.value)
            if target not in NOT_FOUND or value in silent.get(target, ()):
                continue
            # The source may be described in a file that could not be used.
            if target == "source" and not whole:
                continue
            allowed = claims if target == "claim" else known[target]
            if value not in allowed:
                yield _problem(entry, leaf.path, target, value, allowed, renamed.get(target, {}))
    yield from _municipalities(draft)


def _problem(
    entry: Shaped[Shape], path: Path, target: str, value: str, allowed: Set[str], renamed: Mapping[str, str]
) -> Problem:
    now = renamed.get(value)
    message = RENAMED[target].format(id=value, now=now) if now else NOT_FOUND[target].format(id=value)
    suggestion = now or closest(value, allowed)
    return entry.problem(NAME, path, message, value=value, suggestion=suggestion, action=ACTION[target])


def _municipalities(draft: Draft) -> Iterator[Problem]:
    counties = draft.vocabulary.get("counties")
    shaped = draft.vocabulary_marks.get("municipalities")
    if shaped is None:
        return
    codes = {term.id for term in shaped.model.terms}
    for index, term in enumerate(shaped.model.terms):
        if not isinstance(term, Municipality):
            continue
        if counties is not None and term.county not in counties:
            message = f"Länet «{term.county}» finns inte i vocabulary/counties.yml"
            suggestion = closest(term.county, counties)
            yield shaped.problem(NAME, ("terms", index, "county"), message, value=term.county, suggestion=suggestion)
        for position, code in enumerate(term.neighbours):
            if code not in codes:
                message = f"Kommunen «{code}» finns inte i listan"
                yield shaped.problem(NAME, ("terms", index, "neighbours", position), message, value=code)


RULE = Rule(NAME, __doc__, check)
