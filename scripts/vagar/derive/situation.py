"""«Vårt läge»: which ways of working lie nearest a situation, by one published rule.

A way must be about what the reader wants. Each of its projects lacks some of what was asked for, or nothing; the way
is as near as its nearest project. What is let go is told. Never by outcome: no way is nearer for having gone well.

docs/assets/situation/rule.js is the twin of this file; a test holds them to the same table.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

PLACE = "place"
# With so many that fit, nothing more is let go; and so many are shown at most.
ENOUGH = 3
MOST = 5
# When none fits, only those that lie nearest are shown, and no more than this.
NEAREST = 3


@dataclass(frozen=True)
class Situation:
    """For whom (all of the groups at once), where, and what is wanted: ids of target groups, of a setting, of a
    family. Nothing in `groups` is anybody; no `place` is anywhere."""

    groups: tuple[str, ...]
    place: str | None
    aim: str


@dataclass(frozen=True)
class Tried:
    """One project that carried a way out: whom and where it says it was for, and how few others it took (`ease`, the
    least is the easiest)."""

    project: str
    groups: frozenset[str]
    places: frozenset[str]
    ease: int


@dataclass(frozen=True)
class Way:
    """A way of working: for each aim it is about, how it is known (0 is the best known), and who tried it."""

    id: str
    aims: Mapping[str, int]
    tried: tuple[Tried, ...]


@dataclass(frozen=True)
class Near:
    """A way as near as it comes: the conditions its nearest projects lack, and those projects."""

    way: Way
    missing: tuple[str, ...]
    projects: tuple[Tried, ...]

    @property
    def ease(self) -> int:
        """How few others the easiest of its nearest projects took."""
        return min(tried.ease for tried in self.projects)


@dataclass(frozen=True)
class Step:
    """What was let go, and how many ways that gave. The first lets nothing go."""

    missing: tuple[str, ...]
    ways: int


@dataclass(frozen=True)
class Answer:
    """The steps taken and the ways to show, nearest first. `fits` is how many have all that was asked for."""

    steps: tuple[Step, ...]
    ways: tuple[Near, ...]
    fits: int


def answer(situation: Situation, ways: Sequence[Way]) -> Answer:
    """The ways to begin with. At most half of the groups are let go, unless that leaves nothing at all.

    Deterministic: equal ways stand in the order of `ways`.
    """
    half = len(situation.groups) // 2
    found = _all_near(ways, situation, half) or _all_near(ways, situation, len(situation.groups))
    found.sort(key=lambda near: (_distance(near.missing, situation), near.ease, near.way.aims[situation.aim]))
    fits = sum(not near.missing for near in found)
    steps = [Step((), fits)]
    taken = found[:fits]
    for near in found[fits:]:
        if len(taken) >= ENOUGH and near.missing != steps[-1].missing:
            break
        if not fits and taken and len(near.missing) > len(taken[0].missing):
            break
        if near.missing != steps[-1].missing:
            steps.append(Step(near.missing, sum(other.missing == near.missing for other in found)))
        taken.append(near)
    return Answer(tuple(steps), tuple(taken[: MOST if fits else NEAREST]), fits)


def _all_near(ways: Sequence[Way], situation: Situation, most: int) -> list[Near]:
    return [near for way in ways if (near := _near(way, situation, most)) is not None]


def _near(way: Way, situation: Situation, most: int) -> Near | None:
    """The way as near as it comes; None when it is about something else, or lacks more groups than `most`."""
    if situation.aim not in way.aims:
        return None
    lacking = [(_missing(tried, situation), tried) for tried in way.tried]
    close = [found for found in lacking if _groups(found[0]) <= most]
    if not close:
        return None
    nearest = min((missing for missing, _ in close), key=lambda missing: _distance(missing, situation))
    return Near(way, nearest, tuple(tried for missing, tried in close if missing == nearest))


def _missing(tried: Tried, situation: Situation) -> tuple[str, ...]:
    place = (PLACE,) if situation.place is not None and situation.place not in tried.places else ()
    return (*place, *(group for group in situation.groups if group not in tried.groups))


def _groups(missing: tuple[str, ...]) -> int:
    return sum(condition != PLACE for condition in missing)


def _distance(missing: tuple[str, ...], situation: Situation) -> tuple[int, int, tuple[int, ...]]:
    """The fewer conditions let go the nearer; of as many, the place before a group, and a later group before an
    earlier."""
    places = tuple(-situation.groups.index(group) for group in missing if group != PLACE)
    return len(missing), len(places), places


def of_yours(per_hundred: float, n: int) -> int:
    """How many of `n` a difference of so many in a hundred would be, to the nearest whole."""
    return int(per_hundred * n / 100 + 0.5)
