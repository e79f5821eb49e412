"""Vårt läge: situations as a practitioner would say them, in a small base that can be read through."""

from __future__ import annotations

import pytest

from vagar.derive.situation import MOST, NEAREST, PLACE, Situation, Step, Tried, Way, answer, of_yours

WOMEN, SHORT, NEW, YOUNG, PARENTS = "women", "short-education", "newly-arrived", "young", "parents"
RURAL, TOWN, CITY = "rural", "small-town", "city"


def tried(project: str, groups: set[str], places: set[str], ease: int = 0) -> Tried:
    return Tried(project, frozenset(groups), frozenset(places), ease)


WAYS = (
    Way(
        "circle",
        {"work": 8, "participation": 9},
        (tried("mirjam", {WOMEN, SHORT, NEW}, {"county"}, 6), tried("vik", {WOMEN}, {TOWN})),
    ),
    Way("chain", {"work": 0, "swedish": 0}, (tried("kedja", {NEW, SHORT}, {CITY}, 1),)),
    Way("friend", {"participation": 9}, (tried("kompis", {NEW}, {CITY}), tried("guide", {NEW}, {RURAL}, 2))),
    Way("sport", {"participation": 8, "work": 8}, (tried("klubb", {YOUNG}, {RURAL, TOWN}, 2),)),
    Way("preschool", {"participation": 9}, (tried("baby", {PARENTS, NEW}, {CITY}, 1),)),
    Way(
        "match",
        {"work": 0, "studies": 8},
        (tried("lyft", {NEW}, {CITY}, 2), tried("spar", {YOUNG, NEW, SHORT}, {TOWN}, 1)),
    ),
)
# What is said · who · where · what is wanted · the ways shown, nearest first · how many fit.
SITUATIONS = [
    ("sextio kvinnor med kort utbildning, på landet, arbete", [WOMEN, SHORT], RURAL, "work", ["circle"], 0),
    (
        "kvinnor med kort utbildning, var som helst, arbete",
        [WOMEN, SHORT],
        None,
        "work",
        ["circle", "chain", "match"],
        1,
    ),
    ("kvinnor i en mindre stad, arbete", [WOMEN], TOWN, "work", ["circle"], 1),
    ("nyanlända i en stor stad, arbete", [NEW], CITY, "work", ["chain", "match", "circle"], 2),
    (
        "nyanlända på landet som vill lära känna folk",
        [NEW],
        RURAL,
        "participation",
        ["friend", "preschool", "circle"],
        1,
    ),
    ("unga på landet, en förening som vill göra något", [YOUNG], RURAL, "participation", ["sport"], 1),
    ("föräldralediga i en stad, kontakter", [PARENTS], CITY, "participation", ["preschool"], 1),
    ("nyanlända, svenska", [NEW], None, "swedish", ["chain"], 1),
    ("unga med kort utbildning, studier", [YOUNG, SHORT], None, "studies", ["match"], 1),
    ("alla som vill ha arbete, på landet", [], RURAL, "work", ["sport", "circle", "chain", "match"], 1),
    ("bara arbete, vi vet inte mer", [], None, "work", ["circle", "chain", "match", "sport"], 4),
    ("kvinnor, svenska: inget passar, det närmaste är för andra", [WOMEN], None, "swedish", ["chain"], 0),
    ("föräldrar på landet, studier: inget passar", [PARENTS], RURAL, "studies", ["match"], 0),
    ("hälsa: ingen har prövat", [NEW], None, "health", [], 0),
]


@pytest.mark.parametrize(
    ("said", "groups", "place", "aim", "shown", "fits"), SITUATIONS, ids=[row[0] for row in SITUATIONS]
)
def test_a_situation(said: str, groups: list[str], place: str | None, aim: str, shown: list[str], fits: int) -> None:
    found = answer(Situation(tuple(groups), place, aim), WAYS)
    assert [near.way.id for near in found.ways] == shown
    assert found.fits == fits
    assert all(not near.missing for near in found.ways[:fits])
    assert all(near.missing for near in found.ways[fits:])
    assert len(found.ways) <= (MOST if fits else NEAREST)


def test_what_was_let_go_is_told() -> None:
    found = answer(Situation((WOMEN, SHORT), None, "work"), WAYS)
    assert found.steps == (Step((), 1), Step((WOMEN,), 2))
    assert answer(Situation((WOMEN, SHORT), RURAL, "work"), WAYS).steps == (Step((), 0), Step((PLACE,), 1))


def test_two_projects_do_not_make_one_that_fits() -> None:
    apart = Way("apart", {"work": 0}, (tried("a", {WOMEN}, set()), tried("b", {SHORT}, set())))
    assert answer(Situation((WOMEN, SHORT), None, "work"), [apart]).fits == 0


def test_how_well_it_is_known_comes_after_fit_and_ease() -> None:
    known = Way("known", {"work": 0}, (tried("a", {NEW}, set(), 2),))
    alone = Way("alone", {"work": 9}, (tried("b", {NEW}, set(), 0),))
    near = Way("near", {"work": 9}, (tried("c", {NEW, WOMEN}, set(), 9),))
    ways = answer(Situation((NEW, WOMEN), None, "work"), [known, alone, near]).ways
    assert [found.way.id for found in ways] == ["near", "alone", "known"]


@pytest.mark.parametrize(
    ("difference", "n", "yours"), [(8, 60, 5), (8, 5, 0), (15, 10, 2), (12.5, 4, 1), (30, 100, 30)]
)
def test_a_difference_in_a_hundred_of_the_readers_own_number(difference: float, n: int, yours: int) -> None:
    assert of_yours(difference, n) == yours
