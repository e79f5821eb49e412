"""«Innan ni bestämmer er»: what a method rests on, by what there is to think through, with what matters most first."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from vagar.link.catalogue import LinkedConcern, LinkedMethod
from vagar.shape.concern import ChecklistItem, Fact
from vagar.shape.terms import Aspect


@dataclass(frozen=True)
class Reminder:
    """One line. `fact` has a source; without it the line is our own."""

    concern: LinkedConcern
    said: Fact | ChecklistItem

    @property
    def fact(self) -> Fact | None:
        """What a source says, or None when it is of our own checklist."""
        return self.said if isinstance(self.said, Fact) else None


@dataclass(frozen=True)
class OfAspect:
    """The lines of one aspect, at least one."""

    aspect: Aspect
    reminders: tuple[Reminder, ...]

    @property
    def to_check(self) -> int:
        """How many of them a reader must look up before relying on them."""
        return sum(bool(line.fact and line.fact.must_be_checked) for line in self.reminders)


def reminders(concerns: Iterable[LinkedConcern]) -> tuple[OfAspect, ...]:
    """The lines of all concerns, in the order of the aspects. Within one: what is no more, then the concerns in their
    order, each with its facts before its checklist."""
    lines = [Reminder(concern, said) for concern in concerns for said in concern.entry.lines]
    lines.sort(key=lambda line: not (line.fact and line.fact.ends_it))
    by_aspect = ((aspect, tuple(line for line in lines if line.said.aspect is aspect)) for aspect in Aspect)
    return tuple(OfAspect(aspect, found) for aspect, found in by_aspect if found)


def ended(method: LinkedMethod) -> tuple[LinkedConcern, ...]:
    """What the method rests on that is no more."""
    return tuple(concern for concern in method.concerns if concern.entry.ended)
