"""What a rule is."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from vagar.problem import Problem
from vagar.shape.draft import Draft


@dataclass(frozen=True)
class Rule:
    """One thing that must hold.

    `name` is printed after each finding, `check` yields the findings and never raises, and `text` says what must hold
    and why, with at least one example after `Good:` and one after `Bad:`. An example is YAML: the keys of a `project`,
    a `method`, a `study`, a `concern` or of a `vocabulary` list that differ from an entry without a fault. Tests run
    them.
    """

    name: str
    text: str | None
    check: Callable[[Draft, date], Iterator[Problem]]
