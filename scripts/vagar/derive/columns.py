"""Side by side: what stands in each row of an entry's column, in codes and the sources' facts.

A cell holds what goes in about two lines, and says how much more there is. Only what can be held against another
column's has a key; what is not known is never a difference (evidence rules 3d, 7).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from vagar.derive import study_sentences as study
from vagar.derive.coverage import counties_of
from vagar.derive.derived import Derived
from vagar.derive.findings import Finding, weightiest
from vagar.derive.knowledge import doubt
from vagar.derive.overview import OverviewRow, overview_row
from vagar.derive.per_participant import PerParticipant
from vagar.derive.rated import RatedClaim, level_counts, main_outcomes
from vagar.derive.unknowns import reason_missing
from vagar.link.catalogue import LinkedMethod, LinkedProject
from vagar.sentence import Sentence, sentence
from vagar.shape.fields import Sourced, Statement
from vagar.shape.method import Method
from vagar.shape.project import Party, Project
from vagar.shape.shared import Entry, TargetGroup
from vagar.shape.terms import LessonKind, MissingReason, Topic

Comparable = LinkedMethod | LinkedProject
# About two lines of a column on A4 lying down, in signs; less where the source is written out after each statement.
ROOM, ROOM_WITH_SOURCE = 130, 80
FIGURES, PARTIES = 2, 4


class Row(StrEnum):
    """The rows, from the first to the last."""

    SUMMARY = "summary"
    KNOWN = "known"
    WENT = "went"
    HOW = "how"
    TIME = "time"
    WHO = "who"
    MONEY = "money"
    TRIED = "tried"
    CARE = "care"
    FITS = "fits"


@dataclass(frozen=True)
class Said:
    """One thing in a cell, where it is said, and the project it is about. Without a source it is the entry's own
    sentence, or worked out by us."""

    text: str | Sentence
    where: Sourced | None = None
    project: LinkedProject | None = None


@dataclass(frozen=True)
class Cell:
    """What is said, how many more things there are to say, and the key to hold against other columns'. A cell where
    nothing is said gives a reason where there is one."""

    said: tuple[Said, ...] = ()
    more: int = 0
    key: str | None = None
    missing: MissingReason | None = None


@dataclass(frozen=True)
class Column:
    """An entry beside others: its cells, its row of the overview when it is a method, and the ids of the sources that
    its cells cite, in the order of the rows."""

    linked: Comparable
    cells: Mapping[Row, Cell]
    overview: OverviewRow | None

    @property
    def sources(self) -> tuple[str, ...]:
        """The ids of the sources, each once."""
        said = (one for row in Row for one in self.cells[row].said)
        return tuple(dict.fromkeys(one.where.source for one in said if one.where))


def differs(columns: Sequence[Column], row: Row) -> bool:
    """Whether columns say different things that can be held against each other."""
    return len({column.cells[row].key for column in columns} - {None}) > 1


def shown_rows(columns: Sequence[Column]) -> list[Row]:
    """The rows where at least one column says something."""
    return [row for row in Row if any(column.cells[row].said for column in columns)]


def column(linked: Comparable, derived: Derived) -> Column:
    """The column of a method or a project."""
    if isinstance(linked, LinkedMethod):
        row = overview_row(linked, derived)
        return Column(linked, {**_common(linked, derived), **_of_method(linked, row, derived)}, row)
    return Column(linked, {**_common(linked, derived), **_of_project(linked, derived)}, None)


def _common(linked: Comparable, derived: Derived) -> dict[Row, Cell]:
    entry = linked.entry
    return {
        Row.SUMMARY: Cell((Said(entry.summary),)),
        Row.TIME: _time(entry, derived),
        Row.CARE: _fitting(_lessons(entry, LessonKind.OBSTACLE, LessonKind.LESSON), derived, ROOM_WITH_SOURCE),
    }


def _of_method(method: LinkedMethod, row: OverviewRow, derived: Derived) -> dict[Row, Cell]:
    entry = method.entry
    answers = [f"{answer.sign} {answer.horizon.value}" for answer in row.answers]
    known = derived.knowledge[entry.id].sentences
    return {
        Row.KNOWN: Cell(tuple(map(Said, known)), key=", ".join(answers) or row.compared.value),
        Row.WENT: Cell((Said(row.went),) if row.went else ()),
        Row.HOW: _fitting(entry.steps, derived),
        Row.WHO: _fitting(entry.who, derived),
        Row.MONEY: _money(row.money),
        Row.TRIED: _tried(entry.target_groups, (Said(row.tried),), derived),
        Row.FITS: _fitting(
            [*entry.preconditions, *_lessons(entry, LessonKind.SUCCESS, LessonKind.NEED)], derived, ROOM_WITH_SOURCE
        ),
    }


def _of_project(project: LinkedProject, derived: Derived) -> dict[Row, Cell]:
    entry, catalogue = project.entry, derived.catalogue
    claims = derived.claims[entry.id]
    figures = [rated for rated in main_outcomes(claims) if rated.is_outcome_figure and rated.interval and rated.outcome]
    told = [said for linked in project.studies for said in _found(derived.findings[linked.entry.id])]
    money = tuple((project, each) for each in derived.per_participant[entry.id])
    counties = catalogue.vocabulary["counties"]
    places = tuple(counties[code].label for code in sorted(counties_of(project, catalogue)))
    where = (Said(sentence("column-counties", counties=places)),) if places else ()
    return {
        Row.KNOWN: Cell(tuple(map(Said, told or [_levels(level_counts(claims)[1])]))),
        Row.WENT: Cell(tuple(map(_figure, figures[:FIGURES])), len(figures[FIGURES:])),
        Row.HOW: _fitting(entry.how, derived),
        Row.WHO: _parties([*entry.owner, *entry.partners], derived),
        Row.MONEY: _money(money) if money else Cell(missing=reason_missing(entry, Topic.BUDGET)),
        Row.TRIED: _tried(entry.target_groups, where, derived),
        Row.FITS: _fitting(_lessons(entry, LessonKind.SUCCESS, LessonKind.NEED), derived, ROOM_WITH_SOURCE),
    }


def _found(findings: Sequence[Finding]) -> Iterator[Sentence]:
    """What a study of a project found, why it may not count, and what must be known beside."""
    found = weightiest(findings, None)
    if found is not None:
        yield from (study.told(found), *doubt(found), *study.reservations(found, findings))


def _figure(rated: RatedClaim) -> Said:
    return Said(sentence("column-figure", amount=study.amount(rated), state=study.state(rated)), rated.claim)


def _levels(counted: Sequence[tuple[int, int]]) -> Sentence:
    """How a project's outcomes are known, for one that no study has compared."""
    levels = tuple(sentence("level-tally", level=str(level), n=n) for n, level in counted)
    return sentence("column-levels", levels=levels, n=len(levels))


def _lessons(entry: Method | Project, *kinds: LessonKind) -> list[Statement]:
    return [lesson for kind in kinds for lesson in entry.lessons if lesson.kind is kind]


def _fitting(statements: Sequence[Statement], derived: Derived, room: int = ROOM) -> Cell:
    """As many statements as there is room for, at least one; none is cut short."""
    shown, used = 0, 0
    for statement in statements:
        used += len(statement.text)
        if shown and used > room:
            break
        shown += 1
    said = tuple(_of(statement, statement.text, derived) for statement in statements[:shown])
    return Cell(said, len(statements) - shown)


def _of(where: Sourced, text: str | Sentence, derived: Derived) -> Said:
    return Said(text, where, derived.catalogue.projects.get(getattr(where, "project", None) or ""))


def _time(entry: Entry, derived: Derived) -> Cell:
    takes = entry.takes
    needs = (*takes.weeks, *takes.hours_per_week, *takes.group_size)
    if not needs:
        return Cell(missing=reason_missing(entry, Topic.WEEKS))
    weeks = sorted({need.low for need in takes.weeks if need.low is not None})
    return replace(_fitting(needs, derived), key=" ".join(map(str, weeks)) or None)


def _money(money: Sequence[tuple[LinkedProject, PerParticipant]]) -> Cell:
    """The lowest and the highest, each with its project, and what the amounts are; never a mean."""
    ends = {"only": money[0]} if len(money) == 1 else {"lowest": money[0], "highest": money[-1]} if money else {}
    amounts = tuple(
        Said(sentence("column-money", end=end, amount=each.amount, project=project.entry.name), each.claim)
        for end, (project, each) in ends.items()
    )
    called = dict.fromkeys(each.called for _, each in ends.values())
    return Cell((*amounts, *map(Said, called)), len(money) - len(ends))


def _tried(groups: Iterable[TargetGroup], then: tuple[Said, ...], derived: Derived) -> Cell:
    ids = tuple(dict.fromkeys(group.id for group in groups))
    labels = tuple(derived.catalogue.named("target_groups", key) for key in ids)
    with_whom = (Said(sentence("column-groups", groups=labels)),) if labels else ()
    return Cell((*with_whom, *then), key=" ".join(sorted(ids)) or None)


def _parties(parties: Sequence[Party], derived: Derived) -> Cell:
    ids = dict.fromkeys(party.organisation for party in parties)
    labels = tuple(derived.catalogue.named("organisations", key) for key in ids)
    shown = (Said(sentence("column-parties", parties=labels[:PARTIES])),) if labels else ()
    return Cell(shown, len(labels[PARTIES:]))
