"""An estimate: what a study found that made a difference, against whom and how sure (evidence rules 3b)."""

from __future__ import annotations

from pydantic import Field

from vagar.shape.claim import Response, Time
from vagar.shape.fields import (
    ComparatorId,
    Count,
    GroupId,
    Id,
    Line,
    OutcomeId,
    Percentage,
    Sentence,
    Shape,
    Sourced,
    Wording,
)
from vagar.shape.terms import Design, Direction, Ground, Measure, Reservation


class Compared(Shape):
    """How many of a hundred had the outcome, in the group that was offered it and in the other."""

    treated: Percentage = Field(description="Procent i gruppen som erbjöds insatsen")
    control: Percentage = Field(description="Procent i jämförelsegruppen")
    word: Line | None = Field(None, description="Ordet före procenttalen i källan: omkring, ungefär")


class Interval(Shape):
    """The uncertainty of an estimate, as the source prints it, in the unit of the measure."""

    low: float = Field(description="Nedre gräns")
    high: float = Field(description="Övre gräns")
    level: Percentage = Field(95, description="Intervallets nivå i procent")


class Loss(Shape):
    """How many of those in the study could not be followed."""

    treated: Percentage | None = Field(None, description="Procent som försvann ur gruppen som erbjöds insatsen")
    control: Percentage | None = Field(None, description="Procent som försvann ur jämförelsegruppen")
    all: Percentage | None = Field(None, description="Procent som försvann av alla")


class Estimate(Sourced):
    """One difference against a comparison group. `source` is one of the study's publications."""

    id: Id = Field(description="Kort id, unikt i filen")
    outcome: OutcomeId = Field(description="Vilket utfall, ur vocabulary/outcomes.yml")
    group: GroupId = Field(description="Vilken del av deltagarna, ur vocabulary/groups.yml")
    against: ComparatorId = Field(description="Vad det jämförs med, ur vocabulary/comparators.yml")
    measure: Measure = Field(description="Vad skillnaden mäts i")
    value: float | None = Field(None, description="Skillnaden, behandlad grupp minus jämförelsegrupp, eller kvoten")
    word: Line | None = Field(None, description="Ordet före värdet i källan: omkring, drygt")
    unit: Line | None = Field(None, description="Enheten, vid measure: mean, till exempel dagar")
    compared: Compared | None = Field(None, description="Andelen i de båda grupperna")
    interval: Interval | None = Field(None, description="Osäkerhetsintervall, som källan skriver det")
    p: Line | None = Field(None, description="P-värdet som källan skriver det, till exempel 0,03 eller <0,05")
    direction: Direction = Field(description="Åt vilket håll, mätt mot det som önskas")
    ground: Ground = Field(description="Vad riktningen vilar på")
    time: Time = Field(Time(), description="När det mättes")
    n: Count | None = Field(None, description="Hur många skattningen gäller, om det inte är hela studien")
    treated_n: Count | None = Field(None, description="Hur många i gruppen som erbjöds insatsen")
    control_n: Count | None = Field(None, description="Hur många i jämförelsegruppen")
    adjusted: bool | None = Field(None, description="true om källan räknat bort andra skillnader mellan grupperna")
    design: Design | None = Field(None, description="Upplägget, om det är ett annat än studiens")
    design_reason: Sentence | None = Field(None, description="Varför upplägget räknas så, när det är ett annat")
    part_of: Id | None = Field(None, description="Id för den skattning som denna är en del av")
    loss: Loss | None = Field(None, description="Hur många som inte kunde följas")
    response: Response | None = Field(None, description="Svarsfrekvens, för enkäter")
    reservations: tuple[Reservation, ...] = Field((), description="Det man måste veta bredvid siffran")
    wording: Wording | None = Field(None, description="Källans egna ord för fyndet, högst åtta")
    note: Sentence | None = Field(None, description="Kort anmärkning")
