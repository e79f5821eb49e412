"""What it takes is something that someone could do.

Spans go upwards and have a beginning, a week has no more hours than there are, a group has whole people in it, and
nothing takes nought.

Good:
    project: {takes: {weeks: [{text: Tio till tolv veckor., low: 10, high: 12, source: slutrapport, place: s. 4}]}}
Bad:
    project: {takes: {weeks: [{text: Tio till tjugo veckor., low: 20, high: 10, source: slutrapport, place: s. 4}]}}
Bad:
    project: {takes: {hours_per_week: [{text: Hela veckan., low: 500, source: slutrapport, place: s. 4}]}}
Bad:
    project: {takes: {group_size: [{text: Två eller tre., low: 2.5, source: slutrapport, place: s. 4}]}}
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from vagar.problem import Path, Problem
from vagar.rules.rule import ENTRIES, Rule
from vagar.rules.tools.rest import Rest
from vagar.shape.draft import Shaped
from vagar.shape.shared import Entry, Need

NAME = "needs"


@dataclass(frozen=True)
class Limit:
    """The most that can be, in words, and whether only whole numbers are anything."""

    most: float
    unit: str
    whole: bool = False


LIMITS = {
    "weeks": Limit(1040, "veckor"),
    "hours_per_week": Limit(168, "timmar i veckan"),
    "group_size": Limit(1000, "personer i en grupp", whole=True),
}


def look(entry: Shaped[Entry], rest: Rest) -> Iterator[Problem]:
    """Findings at the number."""
    takes = entry.model.takes
    for field in type(takes).model_fields:
        for index, need in enumerate(getattr(takes, field)):
            yield from _need(entry, ("takes", field, index), need, LIMITS.get(field))


def _need(entry: Shaped[Entry], at: Path, need: Need, limit: Limit | None) -> Iterator[Problem]:
    low, high = need.low, need.high
    if low is not None and high is not None and low > high:
        message = f"Spannet går baklänges: {low:g}–{high:g}"
        yield entry.problem(NAME, (*at, "low"), message, value=f"{low:g}", action="Byt plats på low och high")
    if low is None and high is not None:
        message = f"Det står högst {high:g}, men inte från vad"
        action = "Skriv low också. Är det ett enda tal, skriv det i low och ta bort high"
        yield entry.problem(NAME, (*at, "high"), message, value=f"{high:g}", action=action)
    amounts = {"low": low, "high": high, "full_time": getattr(need, "full_time", None)}
    for name, number in amounts.items():
        if number == 0:
            message = "Noll är inget behov"
            yield entry.problem(NAME, (*at, name), message, value="0", action="Skriv talet, eller ta bort raden")
        elif number is not None and limit and name != "full_time":
            yield from _within(entry, (*at, name), number, limit)


def _within(entry: Shaped[Entry], path: Path, number: float, limit: Limit) -> Iterator[Problem]:
    if number > limit.most:
        message = f"{number:g} {limit.unit} går inte: det mesta är {limit.most:g}"
        yield entry.problem(NAME, path, message, value=f"{number:g}", action="Kontrollera talet mot källan")
    if limit.whole and number != int(number):
        message = f"{number:g} {limit.unit} går inte: människor är hela tal"
        yield entry.problem(NAME, path, message, value=f"{number:g}", action="Skriv ett spann med low och high")


RULE = Rule(NAME, __doc__, each=look, kinds=ENTRIES)
