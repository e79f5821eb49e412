"""How much has room on one A4, reckoned from the text, so that a sheet says less rather than run over."""

from __future__ import annotations

from collections.abc import Sequence

from vagar.derive.reminders import OfAspect
from vagar.pages.readable import readable
from vagar.shape.terms import Aspect

# Letters on a line across the sheet, in one of its two columns, and beside a label in a column.
ACROSS, COLUMN, BESIDE = 115, 62, 42
# In lines of a column: what a line across takes of both, a heading, and what stands at the foot.
LINE_ACROSS, HEADING, FOOT = 2.6, 3.5, 6
# What the columns of one A4 hold. Measured over all sheets in Chromium (within three percent), with a margin.
ROOM = 111
# What stops a decision before what makes it better.
WEIGHT = (
    *(Aspect.RULES, Aspect.CONTROL, Aspect.RISKS, Aspect.MEASURING),
    *(Aspect.PRECONDITIONS, Aspect.STAFFING, Aspect.FIRST_DAYS),
)
# The name of who says it, and that there is something to check.
BY_WHOM, STAR = 30, 1


def taken(html: str) -> float:
    """How many lines of a column a sheet takes, by its text."""
    found, headings, lines = readable(html), set(), float(FOOT)
    for line in found:
        if not line.heading:
            lines += LINE_ACROSS * _lines(len(line.text), ACROSS)
            continue
        headings.add(line.heading)
        lines += _lines(len(line.text), BESIDE if line.label else COLUMN)
    return lines + HEADING * len(headings)


def fitting(found: Sequence[OfAspect], lines: float) -> tuple[OfAspect, ...]:
    """As many aspects as there is room for beside `lines`, each with its first line, in the order they came."""
    left, chosen = ROOM - lines - STAR, []
    for of_aspect in sorted(found, key=lambda each: WEIGHT.index(each.aspect)):
        needed = _lines(len(of_aspect.reminders[0].said.text) + BY_WHOM, BESIDE)
        if needed <= left:
            chosen.append(of_aspect)
            left -= needed
    return tuple(each for each in found if each in chosen)


def _lines(letters: int, on_each: int) -> int:
    return -(-letters // on_each)
