"""Money per participant: only a pair that covers the same, called what it is (evidence rules 8)."""

import pytest

from derive.samples import among, claim_data, project
from factory import SAID
from vagar.derive.per_participant import per_participant, why_not
from vagar.words.languages import words

say = words().say
REACHED = {"kind": "output", "outcome": ..., "base": {}, "unit": "participants"}
PEOPLE = "deltagare"


def people(value: str = "40", **changes) -> dict:
    return claim_data(**{"id": PEOPLE, "value": value, **REACHED, **changes})


def post(kind: str, amount: int, **changes) -> dict:
    return {**SAID, "kind": kind, "label": "post", "amount": amount, "covers": PEOPLE, **changes}


def found(posts: list[dict], counted: dict, disputed: str = ""):
    return per_participant(project(counted, money=posts), frozenset({disputed}))


def told(posts: list[dict], counted: dict) -> list[str]:
    return [f"{say(each.amount)} {say(each.called)}" for each in found(posts, counted)]


N = "\u00a0"
SAYS = {
    "spent": ([post("spent", 90_000)], people(), [f"2{N}250{N}kr förbrukat per nådd deltagare"]),
    "spent before budget": (
        [post("budget", 100_000), post("spent", 90_000)],
        people(),
        [f"2{N}250{N}kr förbrukat per nådd deltagare"],
    ),
    "a budget": ([post("budget", 100_000)], people("70"), [f"1{N}429{N}kr budgeterat per nådd deltagare"]),
    "totals that differ": (
        [post("budget", 80_000), post("budget", 100_000)],
        people(),
        [f"2{N}000{N}kr budgeterat per nådd deltagare", f"2{N}500{N}kr budgeterat per nådd deltagare"],
    ),
    "parts": (
        [post("grant", 60_000), post("own-contribution", 20_000), post("unpaid-work", 9_000)],
        people(),
        [f"2{N}000{N}kr budgeterat, summan av posterna, per nådd deltagare"],
    ),
    "one grant": ([post("grant", 80_000)], people(), [f"2{N}000{N}kr beviljat stöd per nådd deltagare"]),
    "who started": (
        [post("budget", 80_000)],
        people(kind="outcome", outcome="any-job", base=among("started", 40)),
        [f"2{N}000{N}kr budgeterat per deltagare som började"],
    ),
    "a vague amount": (
        [post("budget", 18_600_000, word="omkring")],
        people("43"),
        [f"430{N}233–434{N}884{N}kr budgeterat per nådd deltagare"],
    ),
    "a vague number": (
        [post("budget", 100_000)],
        people("närmare 40"),
        [f"2{N}564–2{N}778{N}kr budgeterat per nådd deltagare"],
    ),
    "at least so many": (
        [post("budget", 80_000)],
        people("minst 40"),
        [f"högst 2{N}000{N}kr budgeterat per nådd deltagare"],
    ),
    "euro stays euro": (
        [post("budget", 80_000, currency="EUR")],
        people(),
        [f"2{N}000 euro budgeterat per nådd deltagare"],
    ),
    "an interim number of one activity": (
        [post("budget", 80_000, activity="kursen")],
        people(status="interim"),
        [f"2{N}000{N}kr budgeterat per nådd deltagare"],
    ),
}

REFUSED = {
    "a target": ([post("budget", 80_000)], people(status="target"), "antalet är ett mål"),
    "an interim number against a whole budget": (
        [post("budget", 80_000)],
        people(status="interim"),
        "antalet deltagare gäller inte hela projekttiden",
    ),
    "a share": ([post("budget", 80_000)], people("43 %"), "antalet deltagare är inte säkert"),
    "nobody": ([post("budget", 80_000)], people("0"), "antalet deltagare är inte säkert"),
    "no pair": (
        [{**post("budget", 80_000), "covers": None}],
        people(),
        "inget belopp gäller säkert samma verksamhet och tid som ett antal deltagare",
    ),
}


@pytest.mark.parametrize(("posts", "counted", "text"), SAYS.values(), ids=SAYS.keys())
def test_says(posts, counted, text):
    assert told(posts, counted) == [f"{each}, inte kostnad per resultat" for each in text]
    assert why_not(project(counted, money=posts), frozenset()) is None


@pytest.mark.parametrize(("posts", "counted", "reason"), REFUSED.values(), ids=REFUSED.keys())
def test_refuses(posts, counted, reason):
    posts = [{key: value for key, value in each.items() if value is not None} for each in posts]
    assert found(posts, counted) == ()
    assert say(why_not(project(counted, money=posts), frozenset())) == reason


def test_a_disputed_number_is_not_divided_by():
    assert found([post("spent", 90_000)], people(), disputed=PEOPLE) == ()
    assert found([post("spent", 90_000)], people(), disputed="annan")


def test_without_money_nothing_is_said():
    assert why_not(project(people()), frozenset()) is None
    assert why_not(project(people(), money=[post("unpaid-work", 500)]), frozenset()) is None
