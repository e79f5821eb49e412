"""Which pages come, go and stay between two states of the base, and which contradictions are new."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from vagar.derive.derived import Derived
from vagar.link.catalogue import LinkedMethod, LinkedProject, LinkedStudy

Linked = LinkedProject | LinkedMethod | LinkedStudy


@dataclass(frozen=True)
class Changes:
    """What differs between two states of the base. `new` and `removed` are kind, id and name of entries on one side
    alone, `pairs` the entries on both, `contradictions` the name of an entry and what is newly recorded of it."""

    new: tuple[tuple[str, str, str], ...] = ()
    removed: tuple[tuple[str, str, str], ...] = ()
    pairs: tuple[tuple[Linked, Linked], ...] = ()
    contradictions: tuple[tuple[str, str], ...] = ()


def changes(before: Derived, after: Derived) -> Changes:
    """Compare two states of the base. A rename by former id is a pair and not one gone and one new."""
    old, new = _entries(before), _entries(after)
    former = {(kind, past): (kind, key) for (kind, key), linked in new.items() for past in linked.entry.former_ids}
    pairs = {former.get(key, key): key for key in old if former.get(key, key) in new}
    return Changes(
        new=tuple((*key, new[key].entry.name) for key in sorted(new) if key not in pairs),
        removed=tuple((*key, old[key].entry.name) for key in sorted(old) if former.get(key, key) not in new),
        pairs=tuple((old[pairs[key]], new[key]) for key in sorted(pairs)),
        contradictions=tuple(_contradictions(before, after)),
    )


def _entries(derived: Derived) -> Mapping[tuple[str, str], Linked]:
    catalogue = derived.catalogue
    return {
        **{("projekt", key): linked for key, linked in catalogue.projects.items()},
        **{("metoder", key): linked for key, linked in catalogue.methods.items()},
        **{("forskning", key): linked for key, linked in catalogue.studies.items()},
    }


def _contradictions(before: Derived, after: Derived) -> Iterator[tuple[str, str]]:
    known = {
        (key, record.id)
        for key, project in before.catalogue.projects.items()
        for record in project.entry.contradictions
    }
    for key, project in after.catalogue.projects.items():
        for record in project.entry.contradictions:
            if (key, record.id) not in known:
                yield project.entry.name, record.text
