"""What it takes, as the rows of a box: each need with the project it was said about, or why it is missing."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from vagar.derive.unknowns import reason_missing
from vagar.link.catalogue import LinkedMethod, LinkedProject
from vagar.shape.shared import Entry, Need
from vagar.shape.terms import MissingReason, Topic

COST = "Kostnad"
ROWS: tuple[tuple[str, tuple[Topic, ...]], ...] = (
    ("Personal", (Topic.STAFF,)),
    ("Tid", (Topic.WEEKS, Topic.HOURS, Topic.PREPARATION)),
    ("Grupp", (Topic.GROUP_SIZE,)),
    (COST, (Topic.COST_ITEMS,)),
    ("Behövs på plats", (Topic.PREMISES, Topic.TRANSPORT, Topic.LANGUAGE_SUPPORT)),
)


@dataclass(frozen=True)
class Gap:
    """Topics of one row that have no answer, for one and the same reason."""

    reason: MissingReason
    topics: tuple[Topic, ...]


@dataclass(frozen=True)
class TakesRow:
    """One row: `needs` pairs each need with its project when it has one, `gaps` are what is not known."""

    label: str
    needs: tuple[tuple[Need, LinkedProject | None], ...]
    gaps: tuple[Gap, ...]
    single_topic: bool


Needs = Iterable[tuple[Need, LinkedProject | None]]


def project_takes(project: LinkedProject) -> list[TakesRow]:
    """A project's own rows: all are about the project itself."""
    return _rows(project.entry, lambda topic: ((need, None) for need in getattr(project.entry.takes, topic.value)))


def method_takes(method: LinkedMethod, projects: Mapping[str, LinkedProject]) -> list[TakesRow]:
    """A method's rows: what its file says, then what each project that used it says of itself. Never an average."""

    def needs(topic: Topic) -> Needs:
        own = getattr(method.entry.takes, topic.value)
        yield from ((need, projects[need.project] if need.project else None) for need in own)
        said = {(need.source, need.place) for need in own}
        for use in method.uses:
            if use.carried_out:
                theirs = getattr(use.project.entry.takes, topic.value)
                yield from ((need, use.project) for need in theirs if (need.source, need.place) not in said)

    return _rows(method.entry, needs)


def _rows(entry: Entry, needs_of) -> list[TakesRow]:
    rows = []
    for label, topics in ROWS:
        needs, gaps = [], {}
        for topic in topics:
            found = list(needs_of(topic))
            needs.extend(found)
            if not found:
                gaps.setdefault(reason_missing(entry, topic), []).append(topic)
        missing = tuple(Gap(reason, tuple(lacking)) for reason, lacking in gaps.items())
        rows.append(TakesRow(label, tuple(needs), missing, len(topics) == 1))
    return rows
