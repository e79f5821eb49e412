"""A source: a document, who speaks in it, and whether anyone can check it."""

from __future__ import annotations

from pydantic import Field

from vagar.shape.fields import Address, Date, Id, Line, OrganisationId, Sentence, Shape, SourceId
from vagar.shape.terms import Extent, Language, Relation, SourceKind

# What a contributor writes for a place that was not given. It caps a figure (evidence rules 1).
PLACE_NOT_GIVEN = "not-given"


class Archive(Shape):
    """A copy kept elsewhere, or the day one was made."""

    url: Address | None = Field(None, description="Adress till den arkiverade kopian")
    date: Date | None = Field(None, description="Datum för arkiveringen")


class Source(Shape):
    """A document that facts come from. Ids are unique in the whole base."""

    id: Id = Field(description="Kort id, unikt i hela databasen")
    title: Line = Field(description="Dokumentets rubrik")
    publisher: OrganisationId = Field(description="Vem som gav ut det, ur vocabulary/organisations.yml")
    sender: Line = Field(description="Vem som talar i det: projektet, kommunen, finansiären …")
    kind: SourceKind = Field(description="Slags dokument")
    relation: Relation = Field(description="Utgivarens förhållande till projektet")
    date: Date | None = Field(None, description="När det gavs ut, med den precision som är känd")
    language: Language | None = Field(None, description="Språket källan är skriven på, om det är känt")
    url: Address | None = Field(None, description="Adress till originalet, aldrig till en sida som citerar det")
    archive: Archive | None = Field(None, description="Arkiverad kopia")
    authority: OrganisationId | None = Field(None, description="Myndighet som förvarar dokumentet")
    case_number: Line | None = Field(None, description="Myndighetens diarienummer för dokumentet")
    commissioned_by: Line | None = Field(None, description="Vem som beställde utvärderingen")
    checked: Date | None = Field(None, description="När vi senast såg efter att källan finns kvar")
    read: Extent = Field(Extent.PART, description="Om vi har läst hela källan, en del eller bara ett citat ur den")
    via: SourceId | None = Field(None, description="Källan som citerar denna, vid read: quoted")
    note: Sentence | None = Field(None, description="Kort anmärkning, till exempel var texten är osäker")
