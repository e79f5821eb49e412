"""What a rule is."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from vagar.problem import Problem
from vagar.rules.tools.rest import Rest
from vagar.shape.concern import Concern
from vagar.shape.draft import Draft, Shaped
from vagar.shape.fields import Shape
from vagar.shape.method import Method
from vagar.shape.project import Project
from vagar.shape.research import Study
from vagar.shape.vocabulary import TermList

# What a rule may look at, one at a time.
ENTRIES: tuple[type[Shape], ...] = (Project, Method)
DOCUMENTS: tuple[type[Shape], ...] = (*ENTRIES, Study, Concern)
ALL: tuple[type[Shape], ...] = (*DOCUMENTS, TermList)

Across = Callable[[Draft, date], Iterator[Problem]]
# Of a file whose model is of one of the rule's kinds; what is asked of the rest is noted.
Each = Callable[[Shaped[Any], Rest], Iterator[Problem]]


def _nothing(*_: object) -> Iterator[Problem]:
    return iter(())


@dataclass(frozen=True)
class Rule:
    """One thing that must hold.

    `name` is printed after each finding, and `text` says what must hold and why, with at least one example after
    `Good:` and one after `Bad:`. An example is YAML: the keys of a `project`, a `method`, a `study`, a `concern` or of
    a `vocabulary` list that differ from an entry without a fault. Tests run them.

    `across` yields the findings that need all documents at once. A rule that can look at one file at a time has `each`
    instead, or too, for files of some `kinds`: it is then run again only for files that have changed, and for those
    where an answer that it got of the rest has. Neither raises.
    """

    name: str
    text: str | None
    across: Across = _nothing
    each: Each = _nothing
    kinds: tuple[type[Shape], ...] = ()

    @property
    def file(self) -> str:
        """Where it is written."""
        return (self.each if self.kinds else self.across).__code__.co_filename

    def check(self, draft: Draft, today: date) -> Iterator[Problem]:
        """Every finding in a draft."""
        rest = Rest(draft, today)
        for shaped in draft.shaped():
            if isinstance(shaped.model, self.kinds):
                yield from self.each(shaped, rest)
        yield from self.across(draft, today)
