"""A method's studies as a table: by how they bear on it, then by family of outcomes and horizon; and where sizes stand
on the axis of a forest plot."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from vagar.derive.derived import Derived
from vagar.derive.findings import Finding
from vagar.derive.study_sentences import result, sign
from vagar.evidence.estimates import Horizon, Uncounted, points
from vagar.link.catalogue import LinkedMethod, LinkedStudy
from vagar.sentence import Sentence
from vagar.shape.research import MethodTie
from vagar.shape.terms import Bearing, Country, Family

# The axis reaches at least so many points on either side, so that a small difference looks small.
LEAST_REACH = 20
STEP = 10
FEWEST_TO_DRAW = 2
# What is not worth a second line: that it is a part or a group stands in the row.
UNSAID = frozenset({Uncounted.PART, Uncounted.GROUP, Uncounted.NEITHER})


@dataclass(frozen=True)
class Mark:
    """Where an estimate stands on the axis, in percent of its width: its value, and its interval where one is read."""

    at: float
    low: float | None = None
    high: float | None = None


@dataclass(frozen=True)
class Row:
    """One estimate of one study tied to the method. `mark` is there only when the size is known in points."""

    finding: Finding
    tie: MethodTie | None
    result: Sentence
    mark: Mark | None

    @property
    def glyph(self) -> str:
        """The code of its sign: more, fewer, no certain difference, or a precise null."""
        return sign(self.finding.direction, self.finding)

    @property
    def uncounted(self) -> Uncounted | None:
        """Why it does not count, where that has to be said."""
        reason = self.finding.uncounted
        return None if reason in UNSAID else reason


@dataclass(frozen=True)
class Section:
    """Rows that bear on the method in the same way. `code` is how, in words in the catalogue."""

    code: str
    families: tuple[tuple[Family, tuple[Row, ...]], ...]


@dataclass(frozen=True)
class StudyTable:
    """The sections in order, the studies that have no estimates, and how far the axis reaches; 0 draws none."""

    sections: tuple[Section, ...]
    waiting: tuple[tuple[MethodTie, LinkedStudy], ...]
    reach: int

    @property
    def ticks(self) -> tuple[int, ...]:
        """The points that the axis has a number at."""
        return (-self.reach, -self.reach // 2, 0, self.reach // 2, self.reach) if self.reach else ()


def study_table(method: LinkedMethod, derived: Derived) -> StudyTable:
    """The table of a method's studies. Every tie is in it: in a section, or among those without estimates."""
    pairs = [(tie, finding) for tie, study in method.studies for finding in derived.findings[study.entry.id]]
    sizes = [size for _, finding in pairs if (size := points(finding.estimate)) is not None]
    reach = _reach(sizes, [finding for _, finding in pairs]) if len(sizes) >= FEWEST_TO_DRAW else 0
    sections = []
    for code, belongs in _SECTIONS:
        rows = [
            Row(finding, tie, result(finding), _mark(finding, reach)) for tie, finding in pairs if belongs(tie, finding)
        ]
        if rows:
            sections.append(Section(code, tuple(_by_family(rows))))
    waiting = [(tie, study) for tie, study in method.studies if not study.entry.estimates]
    return StudyTable(tuple(sections), tuple(waiting), reach)


def study_rows(study: LinkedStudy, derived: Derived) -> tuple[tuple[Family, tuple[Row, ...]], ...]:
    """A study's own estimates by family and horizon, for its page."""
    rows = [Row(finding, None, result(finding), None) for finding in derived.findings[study.entry.id]]
    return tuple(_by_family(rows))


def _reach(sizes: Sequence[float], found: Sequence[Finding]) -> int:
    ends = [abs(size) for size in sizes]
    for finding in found:
        interval = finding.estimate.interval
        if interval is not None and points(finding.estimate) is not None:
            ends += [abs(interval.low), abs(interval.high)]
    return max(LEAST_REACH, math.ceil(max(ends) / STEP) * STEP)


def _mark(finding: Finding, reach: int) -> Mark | None:
    size = points(finding.estimate)
    if size is None or not reach:
        return None

    def place(value: float) -> float:
        return round((value + reach) / (2 * reach) * 100, 2)

    interval = finding.estimate.interval
    if interval is None:
        return Mark(place(size))
    return Mark(place(size), place(interval.low), place(interval.high))


def _by_family(rows: Sequence[Row]) -> Iterator[tuple[Family, tuple[Row, ...]]]:
    horizons = list(Horizon)
    for family in Family:
        members = [row for row in rows if row.finding.family is family]
        if members:
            yield (
                family,
                tuple(
                    sorted(
                        members,
                        key=lambda row: (
                            horizons.index(row.finding.horizon),
                            not row.finding.for_everyone,
                            row.finding.rank,
                        ),
                    )
                ),
            )


def _home(finding: Finding) -> bool:
    return finding.study.entry.country is Country.SWEDEN


def _counted(finding: Finding) -> bool:
    """Whether it is against a similar group and of everyone or a group of them; parts and groups stand beside."""
    return finding.uncounted in (None, *UNSAID)


_SECTIONS: tuple[tuple[str, Callable[[MethodTie, Finding], bool]], ...] = (
    ("itself", lambda tie, found: tie.bearing is Bearing.ITSELF and _home(found) and _counted(found)),
    ("abroad", lambda tie, found: tie.bearing is Bearing.ITSELF and not _home(found) and _counted(found)),
    ("package", lambda tie, found: tie.bearing is Bearing.PACKAGE and _counted(found)),
    ("kind", lambda tie, found: tie.bearing is Bearing.KIND and _counted(found)),
    ("described", lambda tie, found: not _counted(found)),
)
