"""An id means one thing.

Source ids are unique in the whole base; ids of claims, contradictions and estimates are unique in
their file. An id that a project or method has had before belongs to nobody else of its kind. A project
and a method may share an id: their addresses differ. Addresses that the lists use, and names that no file
can have in Windows, are nobody's id.

Good:
    project: {former_ids: [kafe-nord]}
Bad:
    project: {former_ids: [kafe-norr]}
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from vagar.problem import Path, Problem
from vagar.rules.rule import DOCUMENTS, Rule
from vagar.rules.tools.rest import Rest
from vagar.rules.tools.taken_names import why_not
from vagar.shape.draft import Document, Draft, Shaped
from vagar.shape.fields import Shape
from vagar.shape.project import Project
from vagar.shape.research import Study
from vagar.shape.told import ToldSource

NAME = "ids"
TAKEN = {
    "sources": "Källans id «{id}» används redan i {where}",
    "claims": "Uppgiftens id «{id}» används redan i {where}",
    "contradictions": "Motsägelsens id «{id}» används redan i {where}",
    "estimates": "Skattningens id «{id}» används redan i {where}",
    "former_ids": "Det tidigare id:t «{id}» är redan taget i {where}",
}
NOBODYS = "«{id}» {reason}"
CHOOSE = "Välj ett annat id"
Place = tuple[str, Shaped[Shape], Path]


def look(entry: Shaped[Document], rest: Rest) -> Iterator[Problem]:
    """One finding for each place after the first, within a file, and for each id that is nobody's."""
    model = entry.model
    if isinstance(model, Project):
        yield from _repeated(_within(entry, "claims"), TAKEN["claims"])
        yield from _repeated(_within(entry, "contradictions"), TAKEN["contradictions"])
    if isinstance(model, Study):
        yield from _repeated(_within(entry, "estimates"), TAKEN["estimates"])
    former = ((key, ("former_ids", index)) for index, key in enumerate(model.former_ids))
    for found, path in ((model.id, ("id",)), *former):
        if reason := why_not(found):
            yield entry.problem(NAME, path, NOBODYS.format(id=found, reason=reason), value=found, action=CHOOSE)


def check(draft: Draft, today: date) -> Iterator[Problem]:
    """One finding for each place after the first, in the whole base."""
    sources = ((source.id, entry, at) for entry in draft.describing() for source, at in _sources(entry))
    yield from _repeated(sources, TAKEN["sources"])
    for entries in (draft.projects, draft.methods, draft.studies, draft.concerns):
        yield from _former([entries[key] for key in sorted(entries)])


def _sources(entry: Shaped[Document]) -> Iterator[tuple[ToldSource, Path]]:
    for index, source in enumerate(entry.told.sources):
        yield source, ("publications" if source.publication else "sources", index, "id")


def _within(entry: Shaped[Shape], field: str) -> list[Place]:
    return [(item.id, entry, (field, index, "id")) for index, item in enumerate(getattr(entry.model, field))]


def _former(entries: list[Shaped[Document]]) -> Iterator[Problem]:
    live: list[Place] = [(entry.told.id, entry, ("id",)) for entry in entries]
    former: list[Place] = [
        (former, entry, ("former_ids", index))
        for entry in entries
        for index, former in enumerate(entry.told.former_ids)
    ]
    yield from _repeated([*live, *former], TAKEN["former_ids"])


def _repeated(places: Iterable[Place], message: str) -> Iterator[Problem]:
    first: dict[str, Place] = {}
    for place in places:
        value, shaped, path = place
        _, other, at = first.setdefault(value, place)
        if first[value] is not place:
            where = f"{other.file} rad {other.mark(at).line}"
            yield shaped.problem(NAME, path, message.format(id=value, where=where), value=value)


RULE = Rule(NAME, __doc__, check, each=look, kinds=DOCUMENTS)
