"""A concern: something a way of working may rest on, as a support form or an agreement, and what to be reminded of."""

from __future__ import annotations

from functools import cached_property

from pydantic import Field

from vagar.shape.fields import Date, Id, Line, Name, Sentence, Shape, Statement, Summary, Wording
from vagar.shape.shared import Filed, Silenced
from vagar.shape.source import Source
from vagar.shape.terms import Aspect, MethodGroup, Standing
from vagar.shape.walk import cited

# What is said of rules that hold, or may come to, can have become untrue since it was read.
MAY_HAVE_CHANGED = frozenset({Standing.IN_FORCE, Standing.CHANGED, Standing.PROPOSED})


class Fact(Statement):
    """What a source says of it, and what to do about that, which is ours."""

    aspect: Aspect = Field(description="Rubriken den står under: vem beslutar, regler, bemanning …")
    standing: Standing = Field(description="Om det gäller, har ändrats, har upphört, är föreslaget eller gällde då")
    since: Date | None = Field(None, description="När det började gälla, ändrades eller upphörde")
    period: Line | None = Field(None, description="Tiden eller granskningen den gäller, som källan säger")
    recheck: bool = Field(False, description="true om det kan ha ändrats, fast standing inte säger det")
    read_on: Date = Field(description="När vi läste det")
    advice: Sentence | None = Field(None, description="Vad ni gör åt det: vår checklista, inte källans ord")
    wording: Wording | None = Field(None, description="Källans egna ord, högst åtta")

    @property
    def must_be_checked(self) -> bool:
        """Whether a reader must look it up before relying on it."""
        return self.recheck or self.standing in MAY_HAVE_CHANGED

    @property
    def ends_it(self) -> bool:
        """Whether it says that what the concern is about is no more."""
        return self.standing is Standing.ENDED


class ChecklistItem(Shape):
    """Something to do that no source says: our own."""

    aspect: Aspect = Field(description="Rubriken den står under: vem beslutar, regler, bemanning …")
    text: Sentence = Field(description="En mening: vad ni gör eller tar reda på")


class Concern(Filed):
    """One concern, `concerns/<id>.yml`."""

    id: Id = Field(description="Samma som filens namn, för alltid")
    name: Name = Field(description="Vad det är: en stödform, ett slags avtal, en fråga")
    former_ids: tuple[Id, ...] = Field((), description="Tidigare id:n, det första först; de leder hit")
    summary: Summary = Field(description="En mening på vanlig svenska")
    every: tuple[MethodGroup, ...] = Field((), description="Slag av metoder som det gäller utan att de nämner det")
    facts: tuple[Fact, ...] = Field((), description="Vad källor säger om det")
    checklist: tuple[ChecklistItem, ...] = Field((), description="Vår checklista: det som ingen källa säger")
    sources: tuple[Source, ...] = Field((), description="Källor som först används här")
    silenced: tuple[Silenced, ...] = Field((), description="Varningar som någon har sett på, med skäl")
    created: Date = Field(description="När posten skrevs")
    changed: Date = Field(description="När posten senast ändrades")
    reviewed: Date = Field(description="När någon senast läste posten mot källorna")

    @cached_property
    def cited(self) -> tuple[str, ...]:
        """The ids of all sources that it cites, in the order of its fields."""
        return cited(self)

    @property
    def lines(self) -> tuple[Fact | ChecklistItem, ...]:
        """All it says: what sources say, then what is our own."""
        return (*self.facts, *self.checklist)

    @property
    def ended(self) -> Date | None:
        """When it ceased to be, if its sources say so: a date with the precision that is known."""
        return next((fact.since for fact in self.facts if fact.ends_it), None)
