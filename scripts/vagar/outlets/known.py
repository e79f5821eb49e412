"""What is known of the last build: what each unit read and gave, and what else saves work. Never needed for a right
answer: without it, everything is made."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from vagar.noted import Node
from vagar.pages.page import Page

Sizes = dict[str, int]
# The numbers of the nodes that were read.
Reads = Sequence[int]


class Numbers:
    """A number for each node: units read the same few thousand, again and again, and as numbers they weigh nothing.

    A node keeps its number from one build to the next.
    """

    def __init__(self, nodes: Iterable[Node] = ()) -> None:
        self.nodes = list(nodes)
        self._numbers = {node: number for number, node in enumerate(self.nodes)}

    def of(self, reads: Iterable[Node]) -> Reads:
        """The numbers of nodes, known or new."""
        return array("I", [self._number(node) for node in reads])

    def known(self, nodes: Iterable[Node]) -> set[int]:
        """The numbers of those that anybody has read."""
        return {self._numbers[node] for node in nodes if node in self._numbers}

    def translated(self, reads: Reads, since: int, nodes: Sequence[Node]) -> Reads:
        """Reads of another process as numbers of ours: its `nodes` are those that it met `since` it had as many as
        we had then."""
        return array("I", [number if number < since else self._number(nodes[number - since]) for number in reads])

    def _number(self, node: Node) -> int:
        number = self._numbers.setdefault(node, len(self.nodes))
        if number == len(self.nodes):
            self.nodes.append(node)
        return number


@dataclass(frozen=True)
class Made:
    """What a unit read, and its files: address and size. `heads` are its pages, for lists, without their content;
    `pieces` the names of those that it has."""

    reads: Reads
    files: Sizes
    heads: tuple[Page, ...] = ()
    pieces: tuple[str, ...] = ()


@dataclass(frozen=True)
class Piece:
    """What a piece of a unit read, what came of it, and what it was given besides."""

    reads: Reads
    value: Any
    given: object = None


@dataclass(frozen=True)
class Frame:
    """What MkDocs was asked for and what it made: hand-written pages, those in the menu, and the theme's own files.

    `asked` is a hash of all that these depend on; `menu` has a hash of each page of ours that it made.
    """

    asked: str
    menu: dict[str, str]
    files: Sizes
    shells: dict[tuple[object, ...], list[str]]


@dataclass(frozen=True)
class Known:
    """All units and pieces by name, with the `nodes` that they read in the order of their numbers.

    `compared` has a hash of each value that is a node, `reads` what it was made of, by its name; `time` is what the
    build stood for; `late` are the addresses where the tree that the next build is made in may differ from the site.
    """

    units: dict[str, Made]
    pieces: dict[str, Piece]
    nodes: list[Node]
    frame: Frame
    time: datetime
    compared: dict[Node, str] = field(default_factory=dict)
    reads: dict[str, Reads] = field(default_factory=dict)
    late: frozenset[str] = frozenset()

    def files(self) -> Sizes:
        """Every file of the site."""
        return {**self.frame.files, **{at: size for made in self.units.values() for at, size in made.files.items()}}
