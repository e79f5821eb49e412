"""What was read by what, now and in the last build: whether something is red is known here."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, Generic, NamedTuple, TypeVar

from vagar.noted import COMPARED, Node, note_all, noting, pieces_from
from vagar.outlets.known import Known, Numbers, Piece, Reads
from vagar.read.digest import digest

Value = TypeVar("Value")


class Noted(NamedTuple, Generic[Value]):
    """What some work read, the names of the pieces of it, and what it gave."""

    reads: Reads
    pieces: tuple[str, ...]
    value: Value


class Ledger:
    """What is red when the nodes in `changed` are others than in the last build, `known`. `compared` has the owner of
    each property that is compared, by its node. `made` has the pieces of this build."""

    def __init__(self, known: Known | None, compared: Mapping[str, object], changed: Iterable[Node] = ()) -> None:
        self.numbers = Numbers(known.nodes if known else ())
        self.made: dict[str, Piece] = {}
        self._used: dict[str, None] = {}
        self._known, self._compared, self._changed = known, compared, set[int]()
        self.change(changed)
        for node, before in (known.compared if known else {}).items():
            if not self._is_steady(node[0]) and self._value(node) != before:
                self.change((node,))

    def change(self, nodes: Iterable[Node]) -> None:
        """These are others than they were."""
        self._changed |= self.numbers.known(nodes)

    def is_red(self, reads: Reads) -> bool:
        """Whether any of these nodes has changed."""
        return not self._changed.isdisjoint(reads)

    def noted(self, work: Callable[[], Value]) -> Noted[Value]:
        """What the work read, and what it gave. Pieces of it that are green are taken from the last build."""
        self._used = {}
        with pieces_from(self._piece), noting() as reads:
            value = work()
        return Noted(self.numbers.of(reads), tuple(self._used), value)

    def pieces(self, names: Iterable[str]) -> dict[str, Piece]:
        """Those of these names, whenever they were made."""
        before = self._known.pieces if self._known else {}
        return {name: self.made.get(name) or before[name] for name in names}

    def compared(self, read: Iterable[Reads]) -> tuple[dict[Node, str], dict[str, Reads]]:
        """A hash of each value that is a node, of all that were `read`, and what it was made of by its name."""
        numbers = {number for reads in read for number in reads}
        nodes = [node for number in sorted(numbers) if (node := self.numbers.nodes[number])[0].startswith(COMPARED)]
        known, steady = self._known, {name for name in {node[0] for node in nodes} if self._is_steady(name)}
        values = {
            node: known.compared[node] if known and node[0] in steady and node in known.compared else self._value(node)
            for node in nodes
        }
        reads = {
            name: known.reads[name] if known and name in steady else self._reads(name)
            for name in dict.fromkeys(node[0] for node in nodes)
        }
        return values, reads

    def _piece(self, name: str, make: Callable[[], Any], given: object) -> Any:
        """The value of a piece. Whoever uses it has read what it was made of."""
        self._used[name] = None
        piece = self.made.get(name)
        if piece is None and self._known:
            before = self._known.pieces.get(name)
            piece = before if before and before.given == given and not self.is_red(before.reads) else None
        if piece is None:
            with noting() as reads:
                value = make()
            piece = self.made[name] = Piece(self.numbers.of(reads), value, given)
        note_all(self.numbers.nodes[number] for number in piece.reads)
        return piece.value

    def _is_steady(self, name: str) -> bool:
        """Whether nothing that a value was made of has changed."""
        reads = self._known.reads.get(name) if self._known else None
        return reads is not None and not self.is_red(reads)

    def _value(self, node: Node) -> str:
        name, *key = node
        value = getattr(self._compared[name], name.removeprefix(COMPARED))
        return printed(value.get(key[0]) if key else value)

    def _reads(self, name: str) -> Reads:
        owner = self._compared[name]
        return self.numbers.of(vars(type(owner))[name.removeprefix(COMPARED)].reads(owner))


def printed(value: object) -> str:
    """A hash of a value that is printed in full."""
    return digest(repr(value).encode())
