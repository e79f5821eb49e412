"""Nothing is said twice.

The same method, organisation, group, kind of place, municipality or former name stands once in a list; a target group
and a place may stand once for each source and each way it is written. Two terms have two labels, none of a term's other
names is its label, and a method's own name is no other method's other name.

Good:
    project: {owner: [{organisation: norra-kommun, source: slutrapport, place: s. 4}]}
Bad:
    project:
      owner:
        - {organisation: norra-kommun, source: slutrapport, place: s. 4}
        - {organisation: norra-kommun, source: slutrapport, place: s. 5}
Bad:
    project: {methods: [{method: oppet-kafe}, {method: oppet-kafe}]}
Bad:
    project: {places: [{municipalities: ["0101", "0101"]}]}
Bad:
    method: {other_names: [fikastund, Fikastund]}
Bad:
    concern: {every: [participants, participants]}
Bad:
    vocabulary: {units: [{id: persons, label: Personer}]}
Bad:
    vocabulary: {units: [{id: places, label: platser, other_names: [Platser]}]}
Bad:
    vocabulary: {units: [{id: places, label: platser, other_names: [rum, Rum]}]}
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator
from typing import Any

from vagar.problem import Path, Problem
from vagar.rules.rule import ALL, Rule
from vagar.rules.tools.rest import Rest
from vagar.shape.concern import Concern
from vagar.shape.draft import Shaped
from vagar.shape.fields import Shape
from vagar.shape.method import Method
from vagar.shape.project import Project
from vagar.shape.research import Study
from vagar.shape.vocabulary import TermList

NAME = "twice"

Place = tuple[Hashable, Path]
# What decides whether two are the same, of any kind of item, and what they are called.
Same = tuple[Callable[[Any], Hashable], str]
# What counts as the same thing in a list of an entry, and what it is called.
PROJECT: dict[str, Same] = {
    "methods": (lambda item: item.method, "Metoden"),
    "owner": (lambda item: item.organisation, "Projektägaren"),
    "partners": (lambda item: item.organisation, "Partnern"),
    "funding": (lambda item: (item.organisation, item.programme, item.source), "Finansiären"),
    "case_numbers": (lambda item: item.number, "Numret"),
    "target_groups": (lambda item: (item.id, item.source, item.written), "Målgruppen"),
    "settings": (lambda item: (item.id, item.source, item.written), "Platsen"),
    "related_projects": (lambda item: (item.project, item.relation), "Projektet"),
    "former_ids": (lambda item: item, "Det tidigare id:t"),
}
METHOD: dict[str, Same] = {
    "target_groups": (lambda item: (item.id, item.source, item.written), "Målgruppen"),
    "other_names": (lambda item: item.casefold(), "Namnet"),
    "concerns": (lambda item: item, "Saken"),
    "related": (lambda item: (item.method, item.relation), "Metoden"),
    "former_ids": (lambda item: item, "Det tidigare id:t"),
}
STUDY: dict[str, Same] = {
    "methods": (lambda item: item.method, "Metoden"),
    "projects": (lambda item: item, "Projektet"),
    "publications": (lambda item: item.url or item.id, "Publikationen"),
}
CONCERN: dict[str, Same] = {
    "every": (lambda item: item, "Slaget"),
    "facts": (lambda item: item.text.casefold(), "Raden"),
    "checklist": (lambda item: item.text.casefold(), "Raden"),
    "former_ids": (lambda item: item, "Det tidigare id:t"),
}
LISTS = {Project: PROJECT, Method: METHOD, Study: STUDY, Concern: CONCERN}
ACTION = "Ta bort den ena, eller slå ihop dem"


def look(shaped: Shaped[Shape], rest: Rest) -> Iterator[Problem]:
    """One finding for each place after the first."""
    model = shaped.model
    if isinstance(model, TermList):
        yield from _terms(shaped, model)
        return
    for field, (same, what) in LISTS[type(model)].items():
        items = [(same(item), (field, index)) for index, item in enumerate(getattr(model, field))]
        yield from _repeated(shaped, items, what)
    if isinstance(model, Project):
        yield from _repeated(shaped, _codes(model), "Koden")
    if isinstance(model, Method):
        yield from _names(shaped, model, rest)


def _codes(project: Project) -> Iterator[Place]:
    for place, found in enumerate(project.places):
        for index, code in enumerate(found.municipalities):
            # Two sources may name the same place, and one source may name two in the same municipality.
            yield (code, found.source, found.written), ("places", place, "municipalities", index)
        for index, code in enumerate(found.counties):
            yield (code, "län", place), ("places", place, "counties", index)


def _repeated(entry: Shaped[Shape], items: Iterable[Place], what: str) -> Iterator[Problem]:
    first: dict[Hashable, Path] = {}
    for key, path in items:
        if first.setdefault(key, path) is not path:
            shown = key[0] if isinstance(key, tuple) else key
            message = f"{what} «{shown}» finns redan, på rad {entry.mark(first[key]).line}"
            yield entry.problem(NAME, path, message, value=str(shown), action=ACTION)


def _terms(shaped: Shaped[Shape], found: TermList) -> Iterator[Problem]:
    terms = list(enumerate(found.terms))
    yield from _repeated(shaped, [(term.label.casefold(), ("terms", at, "label")) for at, term in terms], "Etiketten")
    for at, term in terms:
        # Capital letters do not count: search does not see them, and SKOS lets no name be both preferred and hidden.
        names = [name.casefold() for name in (term.label, *term.other_names)]
        for number, name in enumerate(term.other_names):
            if name.casefold() in names[: number + 1]:
                path = ("terms", at, "other_names", number)
                message = f"«{name}» står redan vid «{term.id}»"
                yield shaped.problem(NAME, path, message, value=name, action=ACTION)


def _names(shaped: Shaped[Shape], method: Method, rest: Rest) -> Iterator[Problem]:
    for index, name in enumerate(method.other_names):
        if other := rest.method_called(name.casefold()):
            message = f"«{name}» är namnet på metoden «{other}»"
            yield shaped.problem(NAME, ("other_names", index), message, value=name, action="Ta bort det här")


RULE = Rule(NAME, __doc__, each=look, kinds=ALL)
