"""What differs between two states of a page, in the page's own words: everything a reader can see, and nothing else."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from vagar.pages.readable import Line, readable

# How much of two texts must be the same for one to be the other, changed.
ALIKE = 0.45


@dataclass(frozen=True)
class Difference:
    """Where on the page, and how it reads before and after; None where nothing stood there."""

    where: str
    before: str | None
    after: str | None


def differences(before: str, after: str) -> tuple[Difference, ...]:
    """Every line that differs between the contents of two pages, in the order of the page."""
    return tuple(_compared(readable(before), readable(after)))


def _compared(old: Sequence[Line], new: Sequence[Line]) -> Iterator[Difference]:
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    for kind, first, last, begin, end in matcher.get_opcodes():
        if kind != "equal":
            yield from _paired(list(old[first:last]), list(new[begin:end]))


def _paired(gone: list[Line], come: list[Line]) -> Iterator[Difference]:
    """Each line that has gone beside the one it became."""
    for line in gone:
        became = max(come, key=lambda other: _likeness(line, other), default=None)
        if became is None or _likeness(line, became) < ALIKE:
            yield Difference(_where(line), line.text, None)
            continue
        # What stands before it in the new page has nothing to be beside.
        for other in come[: come.index(became)]:
            yield Difference(_where(other), None, other.text)
        del come[: come.index(became) + 1]
        if became.text != line.text:
            yield Difference(_where(became), line.text, became.text)
    for other in come:
        yield Difference(_where(other), None, other.text)


def _likeness(one: Line, other: Line) -> float:
    """1 for what is called the same in the same part of the page, otherwise how alike the texts are."""
    if (one.heading, one.label) == (other.heading, other.label) and one.label:
        return 1
    return SequenceMatcher(None, one.text, other.text, autojunk=False).ratio()


def _where(line: Line) -> str:
    return ", ".join(part for part in (line.heading, line.label) if part)
