"""Which nodes are others than they were in the last build."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from vagar.link.catalogue import TIES, Catalogue, CitedSource, Use
from vagar.link.catalogue import Node as LinkedNode
from vagar.noted import Node
from vagar.shape.shared import Filed

ENTRIES = ("projects", "methods", "studies", "concerns")


def changed_nodes(old: Catalogue, new: Catalogue, read: Iterable[Node]) -> set[Node]:
    """Those that differ between two catalogues, of all that were `read` and whatever says which entries there are.

    What comes from a file that is the same is the same object in both.
    """
    found: set[Node] = set()
    touched: dict[Node, tuple[Filed | None, Filed | None]] = {}
    for name in ENTRIES:
        before, after = getattr(old, name), getattr(new, name)
        found |= _keys(name, before, after)
        for key in {*before, *after}:
            one, other = before.get(key), after.get(key)
            kind = type(one or other).__name__
            if one is None or other is None or one.entry is not other.entry:
                touched[type((one or other).entry).__name__, key] = (one and one.entry, other and other.entry)
            found |= {(kind, key, tie) for tie in TIES if _tie(one, tie) != _tie(other, tie)}
    for node in read:
        if node[:2] in touched and _differs(*touched[node[:2]], node[2]):
            found.add(node)
    found |= _values("sources", old.sources, new.sources)
    for name in {*old.vocabulary, *new.vocabulary}:
        found |= _values(f"vocabulary/{name}", old.vocabulary.get(name, {}), new.vocabulary.get(name, {}))
    return found | ({("studied",)} if old.compared != new.compared else set())


def _keys(name: str, old: Mapping[str, object], new: Mapping[str, object]) -> set[Node]:
    other = {(name, key) for key in {*old} ^ {*new}}
    return {*other, (name,)} if other or list(old) != list(new) else set()


def _values(name: str, old: Mapping[str, object], new: Mapping[str, object]) -> set[Node]:
    """Whoever goes through all values reads what is in them too."""
    differing = {(name, key) for key in {*old, *new} if _plain(old.get(key)) != _plain(new.get(key))}
    return {*differing, (name,)} if differing or list(old) != list(new) else set()


def _differs(old: Filed | None, new: Filed | None, field: str) -> bool:
    if old is None or new is None:
        return True
    if field not in type(old).model_fields and field != "cited":
        # Something that looks at the whole of it.
        return True
    return bool(getattr(old, field) != getattr(new, field))


def _tie(linked: LinkedNode | None, tie: str) -> object:
    return None if linked is None else _plain(getattr(linked, tie, None))


def _plain(value: object) -> object:
    """The value with the id of an entry in place of the entry."""
    match value:
        case LinkedNode():
            return value.entry.id
        case Use():
            return (value.project.entry.id, value.method.entry.id, value.link)
        case CitedSource():
            return (value.source, value.home.entry.id, *_each(value.cited_by))
        case tuple() | list():
            return tuple(_each(value))
    return value


def _each(values: Iterable[object]) -> Iterator[object]:
    return (_plain(value) for value in values)
