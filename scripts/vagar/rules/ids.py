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
from vagar.rules.rule import Rule
from vagar.rules.tools.taken_names import why_not
from vagar.shape.draft import Document, Draft, Shaped
from vagar.shape.fields import Shape

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


def check(draft: Draft, today: date) -> Iterator[Problem]:
    """One finding for each place after the first."""
    sources: list[Place] = [(found.source.id, found.entry, (*found.path, "id")) for found in draft.sources()]
    yield from _repeated(sources, TAKEN["sources"])
    for key in sorted(draft.projects):
        entry = draft.projects[key]
        yield from _repeated(_within(entry, "claims"), TAKEN["claims"])
        yield from _repeated(_within(entry, "contradictions"), TAKEN["contradictions"])
    for key in sorted(draft.studies):
        yield from _repeated(_within(draft.studies[key], "estimates"), TAKEN["estimates"])
    for entries in (draft.projects, draft.methods, draft.studies, draft.concerns):
        yield from _former([entries[key] for key in sorted(entries)])
    for document in draft.documents():
        former = ((key, ("former_ids", index)) for index, key in enumerate(document.model.former_ids))
        for found, path in ((document.model.id, ("id",)), *former):
            if reason := why_not(found):
                yield document.problem(NAME, path, NOBODYS.format(id=found, reason=reason), value=found, action=CHOOSE)


def _within(entry: Shaped[Shape], field: str) -> list[Place]:
    return [(item.id, entry, (field, index, "id")) for index, item in enumerate(getattr(entry.model, field))]


def _former(entries: list[Shaped[Document]]) -> Iterator[Problem]:
    live: list[Place] = [(entry.model.id, entry, ("id",)) for entry in entries]
    former: list[Place] = [
        (former, entry, ("former_ids", index))
        for entry in entries
        for index, former in enumerate(entry.model.former_ids)
    ]
    yield from _repeated([*live, *former], TAKEN["former_ids"])


def _repeated(places: Iterable[Place], message: str) -> Iterator[Problem]:
    first: dict[str, str] = {}
    for value, shaped, path in places:
        mark = shaped.mark(path)
        if value in first:
            yield shaped.problem(NAME, path, message.format(id=value, where=first[value]), value=value)
        first.setdefault(value, f"{shaped.file} rad {mark.line}")


RULE = Rule(NAME, __doc__, check)
