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

from collections.abc import Iterator

from vagar.problem import Path, Problem, closest
from vagar.rules.rule import ALL, Rule
from vagar.rules.tools.rest import Rest
from vagar.shape.draft import Shaped
from vagar.shape.fields import Shape
from vagar.shape.project import Project
from vagar.shape.vocabulary import Municipality, TermList

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
OF_OTHERS = frozenset({*NOT_FOUND} - {"claim"})
ACTION = {
    "project": "Rätta id:t, eller skriv projektets fil",
    "method": "Rätta id:t, eller skriv metodens fil",
    "concern": "Rätta id:t, eller skriv filen",
    "source": "Rätta id:t, eller beskriv källan under sources",
    "claim": "Rätta id:t, eller skriv uppgiften under claims",
}


def look(shaped: Shaped[Shape], rest: Rest) -> Iterator[Problem]:
    """One finding for each id that leads nowhere."""
    if isinstance(shaped.model, TermList):
        yield from _municipalities(shaped, shaped.model, rest)
        return
    claims = [claim.id for claim in shaped.model.claims] if isinstance(shaped.model, Project) else []
    for leaf in shaped.leaves:
        target, value = leaf.ref.target if leaf.ref else "", str(leaf.value)
        if target == "claim" and value not in claims:
            yield _problem(shaped, leaf.path, target, value, closest(value, claims))
        elif target in OF_OTHERS and not rest.has(target, value) and not _may_be_there(target, value, rest):
            now = rest.renamed(target, value)
            yield _problem(shaped, leaf.path, target, value, now or rest.nearest(target, value), now)


def _may_be_there(target: str, value: str, rest: Rest) -> bool:
    """Whether it may be a file, or a source in a file, that could not be used."""
    return not rest.is_whole() if target == "source" else rest.is_left_out(target, value)


def _problem(
    entry: Shaped[Shape], path: Path, target: str, value: str, suggestion: str | None, now: str | None = None
) -> Problem:
    message = RENAMED[target].format(id=value, now=now) if now else NOT_FOUND[target].format(id=value)
    return entry.problem(NAME, path, message, value=value, suggestion=suggestion, action=ACTION[target])


def _municipalities(shaped: Shaped[Shape], found: TermList, rest: Rest) -> Iterator[Problem]:
    codes = {term.id for term in found.terms}
    for index, term in enumerate(found.terms):
        if not isinstance(term, Municipality):
            continue
        if rest.has_list("counties") and rest.term("counties", term.county) is None:
            message = f"Länet «{term.county}» finns inte i vocabulary/counties.yml"
            suggestion = rest.nearest_term("counties", term.county)
            yield shaped.problem(NAME, ("terms", index, "county"), message, value=term.county, suggestion=suggestion)
        for position, code in enumerate(term.neighbours):
            if code not in codes:
                message = f"Kommunen «{code}» finns inte i listan"
                yield shaped.problem(NAME, ("terms", index, "neighbours", position), message, value=code)


RULE = Rule(NAME, __doc__, each=look, kinds=ALL)
