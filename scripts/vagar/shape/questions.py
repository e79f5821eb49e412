"""What someone who tells of a project is asked, in order, on the site and in the Word template."""

from __future__ import annotations

from enum import StrEnum

from pydantic import Field

from vagar.shape.fields import Id, Line, Sentence, Shape


class Kind(StrEnum):
    """How a question is answered."""

    LINE = "line"
    SENTENCE = "sentence"
    LINES = "lines"
    COUNT = "count"
    PERCENT = "percent"
    MONEY = "money"
    DATE = "date"
    ADDRESS = "address"
    CHOICE = "choice"
    CHOICES = "choices"
    PLACES = "places"
    METHODS = "methods"
    ORGANISATION = "organisation"
    ORGANISATIONS = "organisations"


class Option(Shape):
    value: Id = Field(description="Koden som svaret blir")
    label: Line = Field(description="Vad den som svarar ser")


class Condition(Shape):
    """A question that is asked only after certain answers to another one before it in the same step, or earlier."""

    question: Id = Field(description="Den andra frågans id")
    answers: tuple[Id, ...] = Field(min_length=1, description="Svaren som gör att frågan ställs")


class Question(Shape):
    id: Id = Field(description="Id, unikt i filen")
    kind: Kind = Field(description="Hur man svarar")
    label: Line = Field(description="Frågan")
    hint: Sentence | None = Field(None, description="Hjälp till svaret")
    paper_hint: Sentence | None = Field(None, description="Hjälp i Word-mallen, där ingen lista finns att välja ur")
    required: bool = Field(False, description="true om svaret måste finnas")
    options: tuple[Option, ...] = Field((), description="Svaren att välja bland")
    vocabulary: Line | None = Field(None, description="Ordlistan att välja ur")
    when: Condition | None = Field(None, description="Ställs bara efter vissa svar")


class Step(Shape):
    id: Id = Field(description="Id, unikt i filen")
    title: Line = Field(description="Rubriken")
    intro: Sentence | None = Field(None, description="En mening under rubriken")
    questions: tuple[Question, ...] = Field(min_length=1, description="Frågorna")


class Questions(Shape):
    """`docs/questions.yml`."""

    steps: tuple[Step, ...] = Field(min_length=1, description="Stegen, ett i taget")
