"""What we do not know about an entry, and why (evidence rules 7). Blank is never an answer."""

from __future__ import annotations

from dataclasses import dataclass

from vagar.evidence.topics import answered, relevant
from vagar.shape.shared import Entry
from vagar.shape.terms import Extent, MissingReason, Topic


@dataclass(frozen=True)
class Unknown:
    """Topics without an answer, for one and the same reason."""

    reason: MissingReason
    topics: tuple[Topic, ...]


def reason_missing(entry: Entry, topic: Topic) -> MissingReason:
    """Why a topic has no answer: the editor's reason, or that we have not looked yet.

    That it does not stand in the source is said only where every source of the entry is read whole.
    """
    reason = entry.missing.get(topic, MissingReason.NOT_LOOKED)
    read_whole = all(source.read is Extent.WHOLE for source in entry.sources)
    return MissingReason.NOT_IN_PART if reason is MissingReason.NOT_IN_SOURCE and not read_whole else reason


def unknowns(entry: Entry, *, studied: bool = False) -> tuple[Unknown, ...]:
    """The topics a reader would ask about that have no answer, grouped by reason in a fixed order.

    `studied` is whether a study compares the project with somebody.
    """
    known = answered(entry, studied=studied)
    by_reason: dict[MissingReason, list[Topic]] = {}
    for topic in relevant(entry):
        if topic not in known:
            by_reason.setdefault(reason_missing(entry, topic), []).append(topic)
    return tuple(Unknown(reason, tuple(by_reason[reason])) for reason in MissingReason if reason in by_reason)
