"""A finding is a record. Every step returns problems beside its data; nobody prints or raises them."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from enum import StrEnum


class Severity(StrEnum):
    """`error` stops a build, `warning` is shown and does not."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, order=True)
class Problem:
    """One thing that is wrong, where it is, and what could stand there instead.

    `file` is relative to the project folder; `line` and `column` count from 1;
    `rule` is the name of the check; `message` is one plain Swedish sentence;
    `value` is what stands there, `allowed` what may, `suggestion` the closest
    allowed value and `action` what to do about it.
    """

    file: str
    line: int
    column: int
    rule: str
    message: str
    value: str | None = None
    allowed: tuple[str, ...] = ()
    suggestion: str | None = None
    action: str | None = None
    severity: Severity = Severity.ERROR

    def as_dict(self) -> dict[str, object]:
        """The record as plain values, empty fields left out."""
        return {key: value for key, value in asdict(self).items() if value not in (None, (), "")}


# The way to a value in a file: the keys and the places in lists that lead to it.
Path = tuple[str | int, ...]


@dataclass(frozen=True)
class Mark:
    """A place in a file, counted from 1."""

    line: int = 1
    column: int = 1


def closest(value: str, allowed: Iterable[str]) -> str | None:
    """The allowed word most like `value`, or None when nothing is near."""
    matches = difflib.get_close_matches(value.lower(), sorted(allowed), n=1, cutoff=0.6)
    return matches[0] if matches else None


def errors(problems: Iterable[Problem]) -> list[Problem]:
    """Only the problems that stop a build."""
    return [problem for problem in problems if problem.severity is Severity.ERROR]
