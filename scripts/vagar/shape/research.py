"""A study: one trial, evaluation or review, however many papers report it. It never lends a project its figures."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from typing import Any

from pydantic import Field

from vagar.shape.estimate import Estimate
from vagar.shape.fields import (
    Count,
    Date,
    Id,
    Line,
    MethodId,
    Name,
    OrganisationId,
    OutcomeId,
    PopulationId,
    ProjectId,
    Sentence,
    Shape,
    Statement,
    Summary,
)
from vagar.shape.publication import Publication
from vagar.shape.shared import Filed, Silenced
from vagar.shape.terms import Bearing, Country, Design, StudyStatus, StudyUnit
from vagar.shape.walk import cited


class MethodTie(Shape):
    """What a study says of one method, and how closely it bears on it. The bearing is coded by hand, with a reason."""

    method: MethodId = Field(description="Metodens id")
    bearing: Bearing = Field(description="Om hela sättet prövades, om det var en del av något, eller liknande sätt")
    reason: Sentence = Field(description="Varför, efter det som faktiskt gjordes och inte det som var tänkt")
    text: Sentence = Field(description="Vad studien säger om metoden, i en mening")


class Size(Shape):
    """How many the study followed, and of what."""

    n: Count | None = Field(None, description="Hur många, i båda grupperna tillsammans")
    word: Line | None = Field(None, description="Ordet före antalet: omkring, över")
    unit: StudyUnit = Field(StudyUnit.PERSONS, description="Personer, eller hela grupper när grupper jämfördes")
    treated: Count | None = Field(None, description="Hur många som erbjöds insatsen")
    control: Count | None = Field(None, description="Hur många i jämförelsegruppen")


class Years(Shape):
    """The years the study is about, not when it was published."""

    start: Date = Field(description="Första året")
    end: Date | None = Field(None, description="Sista året")


class Study(Filed):
    """One study, `research/<id>.yml`."""

    id: Id = Field(description="Samma som filens namn, för alltid")
    name: Name = Field(description="Kort namn på vanlig svenska")
    former_ids: tuple[Id, ...] = Field((), description="Tidigare id:n, det första först; de leder hit")
    summary: Summary = Field(description="En mening på vanlig svenska")
    design: Design = Field(description="Upplägg")
    design_reason: Sentence = Field(description="Varför upplägget räknas så")
    status: StudyStatus = Field(description="Om det finns resultat, och om vi har läst dem")
    due: Date | None = Field(None, description="När den skulle vara klar enligt sin plan")
    country: Country = Field(description="Landet")
    place: Line | None = Field(None, description="Kort plats: Göteborg, 16 orter")
    place_english: Line | None = Field(None, description="Platsen på engelska, om den skrivs på ett annat sätt")
    years: Years | None = Field(None, description="Åren studien gäller")
    population: PopulationId = Field(description="Vilka människor, ur vocabulary/populations.yml")
    size: Size = Field(Size(), description="Hur många")
    made_by: tuple[OrganisationId, ...] = Field(min_length=1, description="Vem som gjorde studien")
    main_outcome: OutcomeId | None = Field(None, description="Studiens huvudutfall, om den namnger ett")
    publications: tuple[Publication, ...] = Field(min_length=1, description="Rapporter och sidor; den viktigaste först")
    studied: Sentence = Field(description="Vad som studerades")
    whom: Sentence | None = Field(None, description="Vilka människor, och hur många")
    where: Sentence | None = Field(None, description="Var och när")
    estimates: tuple[Estimate, ...] = Field((), description="Skillnader mot en jämförelsegrupp")
    findings: tuple[Statement, ...] = Field((), description="Annat som studien fann, en mening för varje fynd")
    reading: Sentence = Field(description="Hur vi läser fyndet")
    limits: tuple[Sentence, ...] = Field((), description="Vad studien inte kan säga")
    changed_since: Sentence | None = Field(None, description="Om regler eller stöd har ändrats sedan dess")
    methods: tuple[MethodTie, ...] = Field((), description="Metoder som studien säger något om")
    projects: tuple[ProjectId, ...] = Field((), description="Projekt i databasen som studerades")
    coded_by: Line = Field("redaktionen", description="Vem som kodade upplägg, riktning och räckvidd: en roll")
    silenced: tuple[Silenced, ...] = Field((), description="Varningar som någon har sett på, med skäl")
    created: Date = Field(description="När posten skrevs")
    changed: Date = Field(description="När posten senast ändrades")
    reviewed: Date = Field(description="När någon senast läste posten mot källan")

    def __repr_args__(self) -> Iterable[tuple[str | None, Any]]:
        """An entry is printed by its id alone: the rest of it is a file."""
        return [("id", self.id)]

    @cached_property
    def cited(self) -> tuple[str, ...]:
        """The ids of its publications, then of all other sources that it cites."""
        return tuple(dict.fromkeys((*(publication.id for publication in self.publications), *cited(self))))

    @property
    def main(self) -> Publication:
        """The publication to read first."""
        return self.publications[0]
