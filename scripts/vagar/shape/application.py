"""The words of the applicant's tools: how a draft can be arranged, and what stands around its facts."""

from __future__ import annotations

from enum import StrEnum

from pydantic import Field

from vagar.shape.fields import Address, Id, Line, Sentence, Shape


class Block(StrEnum):
    """A kind of content that a draft is made of. Each is written from the data, or is left for the reader's words."""

    NEED = "need"
    CAUSES = "causes"
    AIMS = "aims"
    LOCAL = "local"
    REGIONAL = "regional"
    NATIONAL = "national"
    INTERNATIONAL = "international"
    ONGOING = "ongoing"
    WAYS = "ways"
    TARGET_GROUPS = "target-groups"
    PARTNERS = "partners"
    OUTCOMES = "outcomes"
    RESEARCH = "research"
    LESSONS = "lessons"
    AFTERWARDS = "afterwards"
    COSTS = "costs"
    UNKNOWN = "unknown"
    TRIED = "tried"
    OWN = "own"


class Section(Shape):
    heading: Line = Field(description="Rubrik i utkastet")
    blocks: tuple[Block, ...] = Field(description="Vad avsnittet skrivs av")
    prompt: Sentence | None = Field(None, description="Vad den som söker själv behöver skriva")


class Structure(Shape):
    id: Id = Field(description="Id")
    label: Line = Field(description="Vad läsaren väljer")
    sections: tuple[Section, ...] = Field(min_length=1, description="Avsnitten i ordning")


class Keywords(Shape):
    block: Block = Field(description="Slag av innehåll")
    words: tuple[Line, ...] = Field(description="Ord i en inklistrad rubrik som leder dit")


class Elsewhere(Shape):
    name: Line = Field(description="Projektbankens namn")
    url: Address = Field(description="Adress")
    has: Sentence = Field(description="Vad som finns där")


class Application(Shape):
    """`docs/application.yml`."""

    structures: tuple[Structure, ...] = Field(min_length=1, description="Sätt att ordna ett utkast")
    keywords: tuple[Keywords, ...] = Field(description="Hur inklistrade rubriker tolkas")
    sentences: dict[Id, Sentence] = Field(description="Fasta meningar med {luckor}")
    plan: tuple[Sentence, ...] = Field(description="Uppföljningsplanens rader, med {luckor}")
    elsewhere: tuple[Elsewhere, ...] = Field(description="Andra ställen att söka på")
