"""Vårt läge: the browser chooses among the ways as Python does."""

from __future__ import annotations

from dataclasses import asdict
from itertools import permutations, product
from random import Random

from assets.conftest import Scripts
from derive.test_situation import SITUATIONS, WAYS
from vagar.derive.situation import Answer, Situation, Tried, Way, answer, of_yours

ANSWERS = """({ answer }, [data, asked]) => asked.map((one) => {
  const { steps, ways, fits } = answer(one, data);
  return {
    steps: steps.map(({ missing, ways }) => [missing, ways]),
    fits,
    ways: ways.map(({ way, missing, projects, known, ease }) => [way.id, missing, projects, known, ease]),
  };
})"""
YOURS = "({ ofYours }, pairs) => pairs.map(([difference, n]) => ofYours(difference, n))"
GROUPS = ("women", "short-education", "newly-arrived", "young", "parents")
PLACES = ("rural", "small-town", "city")
AIMS = ("work", "swedish", "studies")


def bases() -> list[tuple[Way, ...]]:
    """The small base that can be read through, and forty where anything may be; the same each time."""
    chance = Random(19)

    def some(values: tuple[str, ...]) -> frozenset[str]:
        return frozenset(value for value in values if chance.random() < 0.5)

    def way(base: int, at: int) -> Way:
        tried = [
            Tried(f"{base}-{at}-{n}", some(GROUPS), some(PLACES), chance.randrange(3))
            for n in range(chance.choice((1, 1, 2, 3)))
        ]
        return Way(f"{base}-{at}", {aim: chance.randrange(3) for aim in some(AIMS)}, tuple(tried))

    return [WAYS, *(tuple(way(base, at) for at in range(base % 9)) for base in range(40))]


def as_data(ways: tuple[Way, ...]) -> dict:
    """A base as data/situation.json has it."""
    tried = [one for way in ways for one in way.tried]
    return {
        "ways": [
            {
                "id": way.id,
                "aims": {aim: {"known": known} for aim, known in way.aims.items()},
                "tried": [one.project for one in way.tried],
            }
            for way in ways
        ],
        "projects": {
            one.project: {"groups": sorted(one.groups), "places": sorted(one.places), "ease": one.ease} for one in tried
        },
    }


def plain(found: Answer, aim: str) -> dict:
    return {
        "steps": [[list(step.missing), step.ways] for step in found.steps],
        "fits": found.fits,
        "ways": [
            [
                near.way.id,
                list(near.missing),
                [tried.project for tried in near.projects],
                near.way.aims[aim],
                near.ease,
            ]
            for near in found.ways
        ],
    }


def test_it_chooses_as_python_does(scripts: Scripts) -> None:
    chosen = [groups for n in range(4) for groups in permutations(GROUPS, n)]
    every = [Situation(*one) for one in product(chosen, (None, *PLACES), AIMS)]
    told = [Situation(tuple(who), where, what) for _, who, where, what, *_ in SITUATIONS]
    for number, ways in enumerate(bases()):
        asked = [*told, *every[number % 7 :: 7]] if number else [*told, *every]
        found = scripts.ask("situation/rule.js", ANSWERS, [as_data(ways), list(map(asdict, asked))])
        ours = [plain(answer(one, ways), one.aim) for one in asked]
        assert [row for row in zip(asked, ours, found, strict=True) if row[1] != row[2]][:3] == []


def test_the_readers_own_number(scripts: Scripts) -> None:
    pairs = list(product((0, 0.5, 1, 7.25, 8, 12.5, 15, 33, 100), (0, 1, 2, 4, 5, 10, 60, 200, 999)))
    assert scripts.ask("situation/rule.js", YOURS, pairs) == [of_yours(*pair) for pair in pairs]
