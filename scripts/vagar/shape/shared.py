"""Parts that methods and projects share: what it takes, lessons, materials, contact, tags, what is missing."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from typing import Any

from pydantic import Field

from vagar.noted import Node, Noted
from vagar.shape.fields import (
    Address,
    Date,
    FunctionMail,
    Id,
    Kronor,
    Line,
    Name,
    OrganisationId,
    ProjectId,
    Sentence,
    SettingId,
    Shape,
    Sourced,
    Statement,
    Summary,
    TargetGroupId,
)
from vagar.shape.source import Source
from vagar.shape.terms import LessonKind, MaterialKind, MissingReason, Topic
from vagar.shape.walk import cited


class Tag(Sourced):
    """A vocabulary term beside the source's own words for it."""

    written: Line | None = Field(None, description="Källans ord, om de skiljer sig från etiketten")
    ours: bool = Field(False, description="true om kopplingen är vår tolkning")


class TargetGroup(Tag):
    id: TargetGroupId = Field(description="Ur vocabulary/target_groups.yml")


class Setting(Tag):
    id: SettingId = Field(description="Typ av plats, ur vocabulary/settings.yml")


class Need(Statement):
    """One thing it takes. Amounts only where the source has them."""

    project: ProjectId | None = Field(None, description="Projektet uppgiften gäller, i en metods fil")
    low: float | None = Field(None, ge=0, description="Antal: veckor, timmar eller personer")
    high: float | None = Field(None, ge=0, description="Övre gräns, om källan anger ett spann")


class StaffNeed(Need):
    role: Name = Field(description="Rollen, aldrig ett namn")
    full_time: float | None = Field(None, ge=0, le=100, description="Del av heltid: 1 är en heltid, 0.5 en halv")


class CostNeed(Need):
    amount: Kronor | None = Field(None, description="Kronor som heltal")


class Takes(Shape):
    """What it costs to do this, in people, time and things."""

    staff: tuple[StaffNeed, ...] = Field((), description="Personal: roll och del av heltid")
    weeks: tuple[Need, ...] = Field((), description="Hur många veckor")
    hours_per_week: tuple[Need, ...] = Field((), description="Timmar i veckan")
    group_size: tuple[Need, ...] = Field((), description="Gruppens storlek")
    preparation: tuple[Need, ...] = Field((), description="Förberedelser")
    premises: tuple[Need, ...] = Field((), description="Lokaler")
    transport: tuple[Need, ...] = Field((), description="Resor")
    language_support: tuple[Need, ...] = Field((), description="Språkstöd")
    cost_items: tuple[CostNeed, ...] = Field((), description="Kostnadsposter")


class Lesson(Statement):
    kind: LessonKind = Field(description="Lärdom, hinder, framgångsfaktor eller behov")
    project: ProjectId | None = Field(None, description="Projektet lärdomen kommer från, i en metods fil")


class Material(Shape):
    title: Line = Field(description="Titel")
    kind: MaterialKind = Field(description="Handledning, mall, kursplan eller avtal")
    language: Line = Field(description="Språk")
    licence: Line | None = Field(None, description="Licens, om den är känd")
    url: Address = Field(description="Adress")


class Contact(Shape):
    organisation: OrganisationId = Field(description="Organisationen, ur vocabulary/organisations.yml")
    role: Line = Field(description="Rollen man frågar efter, aldrig ett namn")
    page: Address | None = Field(None, description="Organisationens kontaktsida, annars sidan som ligger närmast")
    mail: FunctionMail | None = Field(None, description="Funktionsadress, till exempel info@ eller registrator@")
    seen: Date | None = Field(None, description="När sidan eller adressen senast sågs")
    read_on: Date | None = Field(None, description="När vi läste sidan, i en lagrad kopia")


class English(Shape):
    """What an English page says in words. Written by someone, never by a machine that pretends."""

    summary: Summary = Field(description="En mening på engelska som säger det sammanfattningen säger, inget mer")


class Silenced(Shape):
    """A warning that someone has looked at, and why it may stand. Errors cannot be silenced."""

    rule: Id = Field(description="Regelns namn, som det står inom hakparentes efter varningen")
    value: Line | None = Field(None, description="Det varningen gäller, som det står i den; utan det gäller det alla")
    reason: Sentence = Field(description="Varför det är rätt som det är")


class Filed(Noted, Shape):
    """What has a file of its own. Its fields are nodes: `("Project", "steget-fore", "summary")`."""

    def noted_as(self, name: str) -> Node:
        """A field, or with `__dict__` all of them."""
        return (type(self).__name__, object.__getattribute__(self, "__dict__")["id"], name)


class Entry(Filed):
    """What every entry has, whatever it describes."""

    id: Id = Field(description="Samma som filens namn, för alltid")
    name: Name = Field(description="Namnet som läsare ser")
    former_ids: tuple[Id, ...] = Field((), description="Tidigare id:n, det första först; de leder hit")
    summary: Summary = Field(description="En mening på vanlig svenska")
    takes: Takes = Field(Takes(), description="Vad det kräver")
    materials: tuple[Material, ...] = Field((), description="Material att låna")
    contact: tuple[Contact, ...] = Field((), description="Vem man kan fråga")
    missing: dict[Topic, MissingReason] = Field({}, description="Det vi letat efter och inte funnit, med skäl")
    open_questions: tuple[Statement, ...] = Field((), description="Det källan lämnar öppet, det viktigaste först")
    sources: tuple[Source, ...] = Field((), description="Källor som först används här")
    english: English | None = Field(None, description="Texten på den engelska sidan; utan den finns ingen sådan")
    silenced: tuple[Silenced, ...] = Field((), description="Varningar som någon har sett på, med skäl")
    created: Date = Field(description="När posten skrevs")
    changed: Date = Field(description="När posten senast ändrades")
    reviewed: Date = Field(description="När någon senast läste posten mot källorna")

    def __repr_args__(self) -> Iterable[tuple[str | None, Any]]:
        """An entry is printed by its id alone: the rest of it is a file."""
        return [("id", self.id)]

    @cached_property
    def cited(self) -> tuple[str, ...]:
        """The ids of all sources that the entry cites anywhere, in the order of its fields."""
        return cited(self)
