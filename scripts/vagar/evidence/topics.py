"""Which topics concern an entry, and which of them it has an answer to (evidence rules 7)."""

from __future__ import annotations

from collections.abc import Callable

from vagar.evidence.interval import is_number
from vagar.evidence.participants import participants
from vagar.shape.claim import Claim
from vagar.shape.project import Project
from vagar.shape.shared import Entry
from vagar.shape.terms import ClaimKind, ClaimStatus, MoneyKind, TimeFrom, Topic

TAKES: tuple[Topic, ...] = (
    *(Topic.STAFF, Topic.WEEKS, Topic.HOURS, Topic.GROUP_SIZE, Topic.PREPARATION),
    *(Topic.PREMISES, Topic.TRANSPORT, Topic.LANGUAGE_SUPPORT, Topic.COST_ITEMS),
)
METHOD_TOPICS: tuple[Topic, ...] = (*TAKES, Topic.MATERIALS, Topic.CONTACT)
PROJECT_TOPICS: tuple[Topic, ...] = tuple(Topic)
AFTER_A_WHILE = frozenset({TimeFrom.START, TimeFrom.EXIT, TimeFrom.DECISION})


def relevant(entry: Entry) -> tuple[Topic, ...]:
    """The topics a reader may expect of this kind of entry, in the order of the list."""
    return PROJECT_TOPICS if isinstance(entry, Project) else METHOD_TOPICS


def answered(entry: Entry, *, studied: bool = False) -> set[Topic]:
    """The relevant topics that the entry has something to say about; `studied` when a study compares the project."""
    return {topic for topic in relevant(entry) if _has(entry, topic, studied)}


def _has(entry: Entry, topic: Topic, studied: bool) -> bool:
    if topic is Topic.COMPARISON:
        return studied
    if topic in TAKES:
        return bool(getattr(entry.takes, topic.value))
    if topic in _OF_ALL:
        return bool(_OF_ALL[topic](entry))
    return isinstance(entry, Project) and bool(_OF_PROJECTS[topic](entry))


def _stated(project: Project, kind: ClaimKind) -> list[Claim]:
    """Claims of one kind that have a number and say what happened rather than what was meant to."""
    return [
        claim
        for claim in project.claims
        if claim.kind is kind and claim.status is not ClaimStatus.TARGET and is_number(claim)
    ]


def _follow_up(project: Project) -> bool:
    return any(
        claim.time.since in AFTER_A_WHILE and bool(claim.time.months) for claim in _stated(project, ClaimKind.OUTCOME)
    )


def _period(project: Project) -> bool:
    return project.period is not None and bool(project.period.start or project.period.end or project.period.written)


_OF_ALL: dict[Topic, Callable[[Entry], object]] = {
    Topic.MATERIALS: lambda entry: entry.materials,
    Topic.CONTACT: lambda entry: entry.contact,
}
_OF_PROJECTS: dict[Topic, Callable[[Project], object]] = {
    Topic.OWNER: lambda project: project.owner,
    Topic.PARTNERS: lambda project: project.partners,
    Topic.FUNDER: lambda project: project.funding,
    Topic.CASE_NUMBER: lambda project: project.case_numbers,
    Topic.PERIOD: _period,
    Topic.PARTICIPANTS: participants,
    Topic.OUTCOME: lambda project: _stated(project, ClaimKind.OUTCOME),
    Topic.FOLLOW_UP: _follow_up,
    # Unpaid work is a value, not money (evidence rules 8).
    Topic.BUDGET: lambda project: [post for post in project.money if post.kind is not MoneyKind.UNPAID],
    Topic.AFTERWARDS: lambda project: project.afterwards or project.remains,
    Topic.LESSONS: lambda project: project.lessons,
}
