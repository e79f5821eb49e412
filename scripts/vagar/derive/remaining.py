"""What was left of a project when its money was spent: one state each, and what it rests on."""

from __future__ import annotations

from dataclasses import dataclass

from vagar.shape.project import Project
from vagar.shape.terms import Basis, Remaining

# The heaviest news first: what has ended has ended, even if someone took it up elsewhere.
HEAVIEST_FIRST = (Remaining.ENDED, Remaining.RENAMED, Remaining.LIVES_ON, Remaining.SPREAD)


@dataclass(frozen=True)
class Outlook:
    """The state of a project, and whether only a plan or a promise says so."""

    what: Remaining
    only_planned: bool = False


def outlook(project: Project) -> Outlook:
    """The state that what is known gives. What has happened outweighs every plan; with neither nobody knows."""
    for basis in (Basis.FACT, Basis.PLAN):
        said = {item.what for item in project.remains if item.basis is basis}
        for what in HEAVIEST_FIRST:
            if what in said:
                return Outlook(what, basis is Basis.PLAN)
    return Outlook(Remaining.UNKNOWN)


def last_seen(project: Project) -> str:
    """The latest date that anything is known for; empty when no date is known."""
    return max((item.date or "" for item in project.remains if item.what is not Remaining.UNKNOWN), default="")
