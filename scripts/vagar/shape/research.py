"""Research on a type of method: an evaluation or a review. It never lends a project its level."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from vagar.shape.fields import Address, Date, Id, Line, MethodId, Name, ProjectId, Sentence, Shape, vocabulary
from vagar.shape.shared import Silenced
from vagar.shape.terms import Design, Extent


class MethodTie(Shape):
    """What a study says about one type of method."""

    method: MethodId = Field(description="Metodens id")
    text: Sentence = Field(description="Vad studien säger om metodtypen, i en mening")


class Study(Shape):
    """One evaluation or review, `research/<id>.yml`."""

    id: Id = Field(description="Samma som filens namn, för alltid")
    name: Name = Field(description="Kort namn på vanlig svenska")
    title: Line = Field(description="Publikationens titel")
    authors: tuple[Line, ...] = Field((), description="Författare till publicerad forskning")
    publisher: vocabulary("organisations") = Field(description="Utgivare, ur vocabulary/organisations.yml")
    date: Date | None = Field(None, description="När den gavs ut, med den precision som är känd")
    url: Address = Field(description="Adress till publikationen eller sidan vi läst")
    place: Line = Field(description="Var på sidan fyndet står")
    design: Design = Field(description="Upplägg")
    former_ids: tuple[Id, ...] = Field((), description="Tidigare id:n, det första först; de leder hit")
    summary: Annotated[str, Field(min_length=10, max_length=300)] = Field(description="En mening på vanlig svenska")
    studied: Sentence = Field(description="Vad som studerades")
    whom: Sentence | None = Field(None, description="Vilka människor, och hur många")
    where: Sentence | None = Field(None, description="Var och när")
    findings: tuple[Sentence, ...] = Field((), description="Vad studien fann, en mening för varje fynd")
    reading: Sentence = Field(description="Hur vi läser fyndet")
    limits: tuple[Sentence, ...] = Field((), description="Vad studien inte kan säga")
    methods: tuple[MethodTie, ...] = Field((), description="Metodtyper som studien gäller")
    projects: tuple[ProjectId, ...] = Field((), description="Projekt i databasen som studien gäller")
    read: Extent = Field(Extent.PART, description="Om vi har läst hela publikationen eller en del")
    silenced: tuple[Silenced, ...] = Field((), description="Varningar som någon har sett på, med skäl")
    created: Date = Field(description="När posten skrevs")
    changed: Date = Field(description="När posten senast ändrades")
    reviewed: Date = Field(description="När någon senast läste posten mot källan")
