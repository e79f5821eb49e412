"""The accessibility statement: what the law asks a site to tell about itself, as fields."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from pydantic import AfterValidator, Field

from vagar.shape.fields import Address, Date, Line, Name, Sentence, Shape, reject
from vagar.shape.terms import Term


class Compliance(Term):
    """The law's own three answers."""

    FULLY = "fully", "helt förenlig"
    PARTLY = "partly", "delvis förenlig"
    NOT = "not", "inte förenlig"


def _whole_day(value: str) -> str:
    try:
        date.fromisoformat(value)
    except ValueError:
        raise reject("whole_day", "här behövs en hel dag, till exempel 2026-11-23") from None
    return value


Day = Annotated[Date, AfterValidator(_whole_day)]


class Fault(Shape):
    """Something that keeps someone out."""

    what: Sentence = Field(description="Vad som inte fungerar, och för vem")
    why: Sentence = Field(description="Varför det är så")
    instead: Sentence | None = Field(None, description="Vad den som drabbas kan göra i stället")


class Trial(Shape):
    """One way the site was tried."""

    date: Day = Field(description="Dagen då det senast prövades")
    how: Sentence = Field(description="Vad som prövades, med vad")
    result: Sentence = Field(description="Vad som kom fram")


class Authority(Shape):
    """Whoever sees to it that the law is followed."""

    name: Name = Field(description="Myndighetens namn")
    report: Address = Field(description="Adressen där man anmäler")


class Accessibility(Shape):
    """How accessible the site is, what is wrong with it and how that is known."""

    compliance: Compliance = Field(description="Hur webbplatsen uppfyller lagen")
    measured_against: Line = Field(description="Kraven som webbplatsen prövas mot")
    faults: tuple[Fault, ...] = Field((), description="Det som inte fungerar")
    trials: tuple[Trial, ...] = Field(min_length=1, description="Hur webbplatsen har prövats")
    untried: tuple[Sentence, ...] = Field((), description="Det som ingen har prövat")
    outside: tuple[Sentence, ...] = Field((), description="Det som lagen inte omfattar")
    authority: Authority = Field(description="Tillsynsmyndigheten")
    updated: Day = Field(description="Dagen då redogörelsen senast ändrades")

    @property
    def last_tried(self) -> str:
        """The day of the latest trial."""
        return max(trial.date for trial in self.trials)
