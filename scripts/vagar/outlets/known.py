"""What is known of the last build: what each unit read and gave, and what else saves work. Never needed for a right
answer: without it, everything is made."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from vagar.noted import Node
from vagar.pages.page import Page

Sizes = dict[str, int]


@dataclass(frozen=True)
class Made:
    """What a unit read, and its files: address and size. `heads` are its pages, for lists, without their content."""

    reads: frozenset[Node]
    files: Sizes
    heads: tuple[Page, ...] = ()


@dataclass(frozen=True)
class Frame:
    """What MkDocs was asked for and what it made: hand-written pages, those in the menu, and the theme's own files.

    `asked` is a hash of all that these depend on; `menu` has a hash of each page of ours that it made.
    """

    asked: bytes
    menu: dict[str, bytes]
    files: Sizes
    shells: dict[tuple[object, ...], list[str]]


@dataclass(frozen=True)
class Known:
    """All units by name. `compared` has a hash of each value that is a node, `reads` what it was made of, by its name;
    `time` is what the build stood for; `late` are the addresses where the tree that the next build is made in may
    differ from the site.
    """

    units: dict[str, Made]
    frame: Frame
    time: datetime
    compared: dict[Node, bytes] = field(default_factory=dict)
    reads: dict[str, frozenset[Node]] = field(default_factory=dict)
    late: frozenset[str] = frozenset()

    def files(self) -> Sizes:
        """Every file of the site."""
        return {**self.frame.files, **{at: size for made in self.units.values() for at, size in made.files.items()}}
