"""What it takes, as rows: each need with the project it was said about."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from vagar.derive.topics import TAKES
from vagar.link.catalogue import LinkedMethod, LinkedProject
from vagar.shape.shared import Entry, Need
from vagar.shape.terms import Topic


@dataclass(frozen=True)
class TakesRow:
    """One topic and what is known of it; `needs` pairs each need with its project, when it has one."""

    topic: Topic
    needs: tuple[tuple[Need, LinkedProject | None], ...]


def takes_rows(entry: Entry) -> list[TakesRow]:
    """A project's own rows: all are about the project itself."""
    return [TakesRow(topic, tuple((need, None) for need in getattr(entry.takes, topic.value))) for topic in TAKES]


def method_takes_rows(method: LinkedMethod, projects: Mapping[str, LinkedProject]) -> list[TakesRow]:
    """A method's rows: what its file says, then what each project that used it says of itself. Never an average."""
    rows = []
    for topic in TAKES:
        own = [
            (need, projects[need.project] if need.project else None)
            for need in getattr(method.entry.takes, topic.value)
        ]
        said = {(need.source, need.place) for need, _ in own}
        theirs = [
            (need, use.project)
            for use in method.uses
            if use.carried_out
            for need in getattr(use.project.entry.takes, topic.value)
            if (need.source, need.place) not in said
        ]
        rows.append(TakesRow(topic, (*own, *theirs)))
    return rows
