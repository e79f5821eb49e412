"""A tidy table: one row a thing, one column a fact, ids to join it by. What every table is described with."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from vagar.pages.entry_data.plain import plain
from vagar.shape.fields import Sourced

Row = dict[str, Any]
TEXT, WHOLE, NUMBER, TRUTH, ADDRESS, DAY = "string", "integer", "number", "boolean", "uri", "date"
MANY = "; "


@dataclass(frozen=True)
class Column:
    """A column: its name, type in Table Schema, and what stands in it."""

    name: str
    type: str
    title: str


@dataclass(frozen=True)
class Reference:
    """A column whose values are ids of another table."""

    column: str
    table: str


@dataclass(frozen=True)
class Heading:
    """What a table is called and holds. `key` is the columns that tell rows apart."""

    name: str
    title: str
    english_title: str
    columns: tuple[Column, ...]
    key: tuple[str, ...] = ()
    references: tuple[Reference, ...] = ()


@dataclass(frozen=True)
class Table:
    """A table with its rows. Texts have ordinary spaces; typography is the pages'."""

    heading: Heading
    rows: tuple[Row, ...]

    @classmethod
    def of(cls, heading: Heading, rows: Iterable[Row]) -> Table:
        """The rows as data."""
        return cls(heading, tuple(plain(row) for row in rows))


def joined(values: Iterable[str]) -> str | None:
    """Several ids in one cell; each once."""
    return MANY.join(dict.fromkeys(values)) or None


def said(where: Sourced) -> Row:
    """The cells of `SAID`."""
    return {"source": where.source, "place": where.place}


SAID = (Column("source", TEXT, "Källans id"), Column("place", TEXT, "Var i källan"))
ID = Column("id", TEXT, "Id")
PROJECT = Column("project", TEXT, "Projektets id")
SAID_IN = Reference("source", "kallor")
OF_PROJECT = Reference("project", "projekt")
