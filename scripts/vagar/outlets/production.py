"""Everything an outlet needs to show the site."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import Generic, TypeVar

from vagar.link.catalogue import Catalogue
from vagar.noted import Node, note
from vagar.pages.page import Page, PlannedPage, Redirect
from vagar.shape.settings import Settings

Item = TypeVar("Item")
# Address and bytes.
File = tuple[str, bytes]
TIME: Node = ("time",)


@dataclass(frozen=True)
class Moment:
    """What the build stands for, as a node."""

    time: datetime

    def read(self) -> datetime:
        """The time itself."""
        note(*TIME)
        return self.time


@dataclass(frozen=True)
class Unit(Generic[Item]):
    """What is made at one time; `name` is the same from one build to the next."""

    name: str
    make: Callable[[], Iterable[Item]]


@dataclass(frozen=True)
class Production:
    """What makes the site; `time` is what it stands for.

    `lists` make the pages that search learns of, `pages` are those of entries, `files` make everything else, former
    addresses among it (`redirects`), but for what `search` makes when it is given the pages of the lists without their
    content. `compared` has the owner of each property that is compared, by its node.
    """

    root: Path
    settings: Settings
    time: datetime
    lists: tuple[Unit[Page], ...] = ()
    pages: tuple[PlannedPage, ...] = ()
    files: tuple[Unit[File], ...] = ()
    search: Callable[[Iterable[Page]], Iterable[File]] = lambda pages: ()
    redirects: tuple[Redirect, ...] = ()
    catalogue: Catalogue | None = None
    compared: Mapping[str, object] = field(default_factory=dict)

    @property
    def date(self) -> date:
        """The day it stands for."""
        return self.time.date()

    def every_page(self) -> Iterator[Page]:
        """All pages, made one by one."""
        for unit in self.lists:
            yield from unit.make()
        for planned in self.pages:
            yield planned.make()
