"""What in the base needs care: what has stood unread, what is unsettled, and what one question could make surer."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from vagar.derive.rated import RatedClaim
from vagar.evidence.freshness import YEARS
from vagar.link.catalogue import Catalogue, CitedSource, Linked, LinkedProject, LinkedStudy
from vagar.shape.project import Contradiction
from vagar.shape.terms import ContradictionStatus, StudyStatus

# The rule «freshness» warns after as long, counted from today. Here it is counted from the latest change in the base:
# a page built twice from the same entries is the same page.
DAY = len("2026-11-29")


@dataclass(frozen=True)
class Upkeep:
    """Five lists, each with what has waited longest or matters most first."""

    waiting: tuple[LinkedStudy, ...]
    unread: tuple[Linked, ...]
    unsettled: tuple[tuple[LinkedProject, Contradiction], ...]
    unarchived: tuple[CitedSource, ...]
    askable: tuple[RatedClaim, ...]


def upkeep(catalogue: Catalogue, claims: Iterable[RatedClaim]) -> Upkeep:
    """`claims` are all rated claims of the catalogue."""
    limit = _years_before(max((linked.entry.changed for linked in catalogue.entries()), default=""))
    unread = [linked for linked in catalogue.entries() if _latest(linked.entry.reviewed) < limit]
    unsettled = [
        (project, record)
        for project in catalogue.projects.values()
        for record in project.entry.contradictions
        if record.status is not ContradictionStatus.ANSWERED
    ]
    unarchived = [cited for cited in catalogue.sources.values() if cited.source.url and not cited.source.archive]
    waiting = [study for study in catalogue.studies.values() if study.entry.status is StudyStatus.UNREAD]
    return Upkeep(
        tuple(sorted(waiting, key=lambda study: study.entry.id)),
        tuple(sorted(unread, key=lambda linked: (linked.entry.reviewed, linked.entry.id))),
        tuple(sorted(unsettled, key=lambda found: (found[1].date, found[0].entry.id, found[1].id))),
        # What most lean on is the greatest loss.
        tuple(sorted(unarchived, key=lambda cited: (-len(cited.cited_by), cited.source.id))),
        tuple(rated for rated in claims if rated.level.question),
    )


def _latest(day: str) -> str:
    """The last day that a date of any precision can mean, or one after it."""
    return f"{day}-99-99"[:DAY]


def _years_before(day: str) -> str:
    return f"{int(day[:4]) - YEARS}{day[4:]}" if day else ""
