"""The programs that the exports have been opened with, and when."""

from __future__ import annotations

from pydantic import Field

from vagar.shape.fields import Date, Line, Shape
from vagar.shape.terms import Term


class Tried(Term):
    """How often the project's tests open the files with the program."""

    CHANGE = "change", "vid varje ändring"
    WEEK = "week", "varje vecka"
    HAND = "hand", "för hand"


class Reader(Shape):
    program: Line = Field(description="Programmets namn, som det heter där det hämtas")
    version: Line = Field(description="Versionen")
    date: Date = Field(description="När filerna först öppnades med den versionen")
    tried: Tried = Field(description="Hur ofta det provas")


class OpenedFiles(Shape):
    files: Line = Field(description="Vilka filer")
    readers: tuple[Reader, ...] = Field(min_length=1, description="Programmen")


class Readers(Shape):
    """`docs/readers.yml`."""

    opened: tuple[OpenedFiles, ...] = Field(min_length=1, description="Filerna och deras läsare")
