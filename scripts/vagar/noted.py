"""What is read while something is made: so that it is made again when that has changed, and only then.

A node is what can be read: a field of an entry, what links to it, a term, a template. Whoever hands it out notes it;
nobody declares anything. Noting costs nothing while nobody asks for it.
"""

from __future__ import annotations

from collections.abc import Callable, ItemsView, Iterable, Iterator, KeysView, Mapping, ValuesView
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar, overload

Node = tuple[str, ...]
# What the names of nodes begin with that are worked out and not read.
COMPARED = "derived/"
Other = TypeVar("Other")
Value = TypeVar("Value")
Owner = TypeVar("Owner")

_noted: set[Node] | None = None


@contextmanager
def noting() -> Iterator[set[Node]]:
    """Yields the nodes that are read while this lasts. Inside another, the outer one notes nothing of it."""
    global _noted
    before, _noted = _noted, set()
    try:
        yield _noted
    finally:
        _noted = before


def note(*node: str) -> None:
    """The node is being read."""
    if _noted is not None:
        _noted.add(node)


def note_all(nodes: Iterable[Node]) -> None:
    """All of these are, by way of something that was made of them and kept."""
    if _noted is not None:
        _noted.update(nodes)


Pieces = Callable[[str, Callable[[], Any], object], Any]
_pieces: Pieces | None = None


@contextmanager
def pieces_from(pieces: Pieces) -> Iterator[None]:
    """While this lasts, `pieces` is asked for the value of each piece by its name, with what makes it."""
    global _pieces
    before, _pieces = _pieces, pieces
    try:
        yield
    finally:
        _pieces = before


def piece(name: str, make: Callable[[], Other], given: object = None) -> Other:
    """What `make` gives, or gave when it was last made, while what it read and what it was `given` besides is the same.

    For a part of something large that is made anew whenever any of it has changed. `name` is its own in all of the
    site, and the value is not to be changed by anybody.
    """
    if _pieces is None:
        return make()
    found: Other = _pieces(name, make, given)
    return found


class Noted:
    """What has fields that are noted when they are read; `noted_as` says what node a field is, or nothing."""

    def noted_as(self, name: str) -> Node | None:
        """The node of the field called `name`."""
        raise NotImplementedError

    if not TYPE_CHECKING:  # Otherwise every name would be taken for a field.

        def __getattribute__(self, name: str) -> Any:
            if _noted is not None and (name[0] != "_" or name == "__dict__") and name != "noted_as":
                node = object.__getattribute__(self, "noted_as")(name)
                if node is not None:
                    _noted.add(node)
            return super().__getattribute__(name)


class NotedMapping(Mapping[str, Value]):
    """A mapping that notes which keys are asked for: `(name, key)`, and `(name,)` when it is all of them."""

    __slots__ = ("_found", "_name")

    def __init__(self, name: str, found: Mapping[str, Value]) -> None:
        self._name, self._found = name, found

    def __getitem__(self, key: str) -> Value:
        if _noted is not None:
            _noted.add((self._name, key))
        return self._found[key]

    def __contains__(self, key: object) -> bool:
        note(self._name, str(key))
        return key in self._found

    @overload
    def get(self, key: str, /) -> Value | None: ...
    @overload
    def get(self, key: str, default: Value | Other, /) -> Value | Other: ...
    def get(self, key: str, default: Value | Other | None = None, /) -> Value | Other | None:
        """The value, or `default` for what is not a key."""
        note(self._name, key)
        return self._found.get(key, default)

    def __iter__(self) -> Iterator[str]:
        note(self._name)
        return iter(self._found)

    def __len__(self) -> int:
        note(self._name)
        return len(self._found)

    def keys(self) -> KeysView[str]:
        """All keys."""
        note(self._name)
        return self._found.keys()

    def values(self) -> ValuesView[Value]:
        """All values."""
        note(self._name)
        return self._found.values()

    def items(self) -> ItemsView[str, Value]:
        """All keys and values."""
        note(self._name)
        return self._found.items()


Memory = dict[str, tuple[Value, frozenset[Node]]]


def recall(memory: Memory[Value], key: str, work: Callable[[], Value]) -> Value:
    """What the work gave when it was first done for `key`; whoever asks later has read what was read then."""
    if key not in memory:
        with noting() as reads:
            value = work()
        memory[key] = value, frozenset(reads)
    value, read = memory[key]
    note_all(read)
    return value


class remembered(Generic[Owner, Value]):  # noqa: N801, it is used as functools.cached_property is
    """A property that is worked out once; whoever asks later has read what was read then."""

    def __init__(self, work: Callable[[Owner], Value]) -> None:
        self._work = work
        self.__doc__ = work.__doc__

    def __set_name__(self, owner: type, name: str) -> None:
        self._place = f"_remembered_{name}"

    @overload
    def __get__(self, owner: None, kind: type | None = None) -> Self: ...
    @overload
    def __get__(self, owner: Owner, kind: type | None = None) -> Value: ...
    def __get__(self, owner: Owner | None, kind: type | None = None) -> Any:
        return self if owner is None else self._given(owner)

    def _given(self, owner: Owner) -> Value:
        """What whoever asks gets."""
        value: Value = recall(owner.__dict__, self._place, lambda: self._work(owner))
        return value


class compared(remembered[Owner, Value]):  # noqa: N801, see above
    """A property that reads very much and seldom gives something else: it is a node itself, `("derived/year",)`, or
    one for each key of a mapping. When what it was made of has changed, it is worked out again and compared."""

    def __set_name__(self, owner: type, name: str) -> None:
        super().__set_name__(owner, name)
        self.node = f"{COMPARED}{name}"

    def _given(self, owner: Owner) -> Any:
        with noting():
            value = super()._given(owner)
        if isinstance(value, Mapping):
            # Who looks in it notes what they look at.
            return NotedMapping(self.node, value)
        note(self.node)
        return value

    def reads(self, owner: Owner) -> frozenset[Node]:
        """What it is made of."""
        with noting() as found:
            super()._given(owner)
        return frozenset(found)


def compared_of(*owners: object) -> dict[str, object]:
    """Which of the owners has each property that is compared, by its node."""
    return {
        found.node: owner for owner in owners for found in vars(type(owner)).values() if isinstance(found, compared)
    }
