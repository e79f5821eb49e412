"""A claim: one stated thing about one project, with all that decides how it is known (evidence rules 1)."""

from __future__ import annotations

from pydantic import Field

from vagar.shape.fields import (
    ClaimId,
    Count,
    Date,
    GroupId,
    Id,
    Line,
    OutcomeId,
    Sentence,
    Shape,
    Sourced,
    SourceId,
    UnitId,
    Wording,
)
from vagar.shape.terms import BaseKind, ClaimKind, ClaimStatus, Collector, TimeFrom
from vagar.shape.value import Value

EVERYONE = "all"
PEOPLE = "people"


class Base(Shape):
    """Whom the figure is counted among, and how many they are."""

    kind: BaseKind = Field(BaseKind.UNKNOWN, description="Vilka som räknas: de som började, fullföljde, svarade …")
    n: Count | None = Field(None, description="Hur många de är")
    started_n: Count | None = Field(None, description="Hur många som började, när basen är några andra")


class Time(Shape):
    """When the outcome was measured, counted in months from something."""

    since: TimeFrom = Field(TimeFrom.UNKNOWN, description="Från vad tiden räknas")
    months: float | None = Field(None, ge=0, le=240, description="Antal månader; 0 är genast")
    from_months: float | None = Field(None, ge=0, le=240, description="Första månaden, för ett genomsnitt över en tid")
    to_months: float | None = Field(None, ge=0, le=240, description="Sista månaden, för ett genomsnitt över en tid")


class Response(Shape):
    """How many were asked in a survey and how many answered."""

    asked: Count | None = Field(None, description="Antal tillfrågade")
    answered: Count | None = Field(None, description="Antal som svarade")


class Reply(Shape):
    """What the project itself says about a figure or a contradiction."""

    text: Sentence = Field(description="Projektets svar")
    sender: Line = Field(description="Vem som svarar: organisation och roll, aldrig ett namn")
    date: Date = Field(description="När svaret kom")


class Claim(Sourced):
    """One stated thing. `text` completes the sentence «{Avsändaren} uppger att …»."""

    id: Id = Field(description="Kort id, unikt i filen")
    kind: ClaimKind = Field(description="Utfall, aktivitet, erfarenhet eller förändring i organisation")
    text: Sentence = Field(description="Fortsättningen på «uppger att …», med egna ord och liten bokstav")
    status: ClaimStatus = Field(description="Mål, delresultat, slutligt eller oklart")
    value: Value = Field(description="Värdet, med type först")
    wording: Wording | None = Field(None, description="Källans egna ord för siffran, högst åtta")
    outcome: OutcomeId | None = Field(None, description="Vilket utfall, ur vocabulary/outcomes.yml")
    unit: UnitId = Field(PEOPLE, description="Vad som räknas, ur vocabulary/units.yml")
    group: GroupId = Field(EVERYONE, description="Vilken del av deltagarna, ur vocabulary/groups.yml")
    cohort: Line | None = Field(None, description="Vilken årgång eller omgång")
    base: Base = Field(Base(), description="Vilka siffran räknas bland")
    part_of: ClaimId | None = Field(None, description="Id för den uppgift som denna är en del av")
    part_ours: bool = Field(False, description="true om det är vår läsning att uppgiften är en del av den andra")
    exhaustive: bool = Field(False, description="true om delarna tillsammans är tänkta att ge helheten")
    time: Time = Field(Time(), description="När det mättes")
    as_of: Date | None = Field(None, description="Datum som uppgiften gäller, med den precision källan har")
    response: Response | None = Field(None, description="Svarsfrekvens, för enkäter")
    collected_by: Collector | None = Field(None, description="Vem som samlade in eller kontrollerade siffran")
    sender: Line | None = Field(None, description="Vem som säger det, om det är någon annan än källans avsändare")
    via: SourceId | None = Field(None, description="Källan där vi läste det, om siffran kommer från en annan")
    copied_from: Id | None = Field(None, description="Uppgift eller källa som denna bara upprepar")
    ours: Line | None = Field(None, description="Vår beräkning som formel, till exempel 259 - 90")
    note: Sentence | None = Field(None, description="Kort anmärkning")
    reply: Reply | None = Field(None, description="Projektets svar om uppgiften")
