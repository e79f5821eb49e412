"""Outcome figures on shared axes, and the others with the reason they stand apart (evidence rules 4)."""

import pytest

from derive.samples import among, claim_data, derived
from factory import make_project, make_source
from vagar.derive.grouping import ALONE
from vagar.words.languages import words

say = words().say

# What the second of two projects changes in «30 av 100 som började, vid avslut, slutligt, 2020», and how they meet.
MEETINGS = {
    "the same": ({}, "A", ()),
    "another value": ({"value": "närmare 50"}, "A", ()),
    "interim": ({"status": "interim"}, "B", ("minst en siffra är inte slutlig",)),
    "long ago": ({"as_of": "2012"}, "B", ("det skiljer mer än 3 år mellan dem",)),
    "a small one": ({"value": "5", "base": among("started", 12)}, "B", ("minst en grupp är mindre än 30 personer",)),
}

# What keeps a figure off every axis.
APART = {
    "another outcome": ({"outcome": "studies"}, say(ALONE)),
    "another time": ({"time": {"since": "exit", "months": 6}}, say(ALONE)),
    "another base": ({"base": among("completed", 100)}, say(ALONE)),
    "another unit": ({"unit": "meetings"}, say(ALONE)),
    "time unknown": ({"time": {}}, "det framgår inte när det mättes"),
    "base unknown": ({"base": among("unknown", 100)}, "det framgår inte vilka siffran räknas bland"),
    "outcome not defined": ({"outcome": "work"}, "det framgår inte vad som räknas"),
    "a number among nobody knows how many": ({"base": among("started")}, "det framgår inte hur många siffran räknas"),
}

# Never compared at all.
LEFT_OUT = {
    "a target": {"status": "target"},
    "an activity": {"kind": "output"},
    "no number": {"value": "många"},
    "missing": {"value": "mättes inte"},
}


def project(key="kafe-norr", *claims, **changes):
    own = f"{key}-rapport"
    # Everything else in the projects says it is from the report that is in the first one's file.
    sources = [make_source(id=own), *([make_source()] if key == "kafe-norr" else [])]
    claims = [{**claim, "source": own} for claim in claims or [claim_data()]]
    return make_project(id=key, claims=claims, sources=sources, **changes)


def figures(*projects):
    return derived(*projects).figures


def ids(claims):
    return [rated.project.entry.id for rated in claims]


@pytest.mark.parametrize(("changes", "grade", "caveats"), MEETINGS.values(), ids=MEETINGS.keys())
def test_on_one_axis(changes, grade, caveats):
    groups, apart = figures(project(), project("kafe-sor", claim_data(**changes)))
    assert [(group.grade, tuple(map(say, group.caveats))) for group in groups] == [(grade, caveats)]
    assert apart == []
    (pair,) = groups[0].pairs()
    assert say(pair.conclusion) == "siffrorna går inte att skilja åt"


@pytest.mark.parametrize(("changes", "reason"), APART.values(), ids=APART.keys())
def test_apart(changes, reason):
    groups, apart = figures(project(), project("kafe-sor", claim_data(**changes)))
    assert groups == []
    reasons = {item.rated.project.entry.id: item.reasons for item in apart}
    assert reasons["kafe-norr"] == (ALONE,)
    assert say(reasons["kafe-sor"][0]).startswith(reason)


@pytest.mark.parametrize("changes", LEFT_OUT.values(), ids=LEFT_OUT.keys())
def test_left_out(changes):
    groups, apart = figures(project(), project("kafe-sor", claim_data(**changes)))
    assert (groups, [item.rated.project.entry.id for item in apart]) == ([], ["kafe-norr"])


def test_two_figures_of_one_project_are_no_comparison():
    groups, apart = figures(project("kafe-norr", claim_data(), claim_data(id="igen", as_of="2021")))
    assert groups == []
    assert [item.reasons for item in apart] == [(ALONE,), (ALONE,)]


def test_no_ranking():
    # By name, whatever the figures say; å comes last.
    named = {"kafe-norr": "Ångkafé", "kafe-sor": "Östkafé", "kafe-vast": "Zonkafé", "kafe-ost": "apkafé"}
    values = iter(["90", "10", "50", "30"])
    groups, _ = figures(*(project(key, claim_data(value=next(values)), name=name) for key, name in named.items()))
    assert [rated.project.entry.name for rated in groups[0].claims] == ["apkafé", "Zonkafé", "Ångkafé", "Östkafé"]


def test_every_pair_has_its_sentence():
    groups, _ = figures(
        project("kafe-norr", claim_data(value="90")),
        project("kafe-sor", claim_data(value="10")),
        project("kafe-vast", claim_data(value="85")),
    )
    said = {(*ids([pair.left, pair.right]),): say(pair.conclusion) for pair in groups[0].pairs()}
    assert said == {
        ("kafe-norr", "kafe-sor"): "siffrorna skiljer sig; det visar inte varför",
        ("kafe-norr", "kafe-vast"): "siffrorna går inte att skilja åt",
        ("kafe-sor", "kafe-vast"): "siffrorna skiljer sig; det visar inte varför",
    }


def test_an_open_contradiction_is_a_caveat():
    record = {
        "id": "antalet",
        "kind": "places",
        "text": "Två olika tal",
        "values": [{"text": text, "source": "kafe-norr-rapport", "place": "s. 4"} for text in ("30", "31")],
        "claims": ["i-arbete"],
        "handling": "show-both",
        "status": "open",
        "date": "2025-05-01",
    }
    groups, _ = figures(project(contradictions=[record]), project("kafe-sor"))
    assert [*map(say, groups[0].caveats)] == ["minst en siffra motsägs av en annan uppgift"]
    answered = {**record, "status": "answered"}
    groups, _ = figures(project(contradictions=[answered]), project("kafe-sor"))
    assert groups[0].grade == "A"


def test_the_period_gives_the_year_when_the_claim_does_not():
    # A period that ends 2020 against a figure from 2012.
    groups, _ = figures(project("kafe-norr", claim_data(as_of=...)), project("kafe-sor", claim_data(as_of="2012")))
    assert [*map(say, groups[0].caveats)] == ["det skiljer mer än 3 år mellan dem"]
    groups, _ = figures(project("kafe-norr", claim_data(as_of=...), period=...), project("kafe-sor"))
    assert [*map(say, groups[0].caveats)] == ["årtalet är inte känt för minst en"]


def test_the_pairs_are_counted_without_making_them():
    same = [project(key, claim_data(), claim_data(id="annan")) for key in ("kafe-norr", "kafe-sor", "kafe-ost")]
    [group] = derived(*same).figures[0]
    assert group.pair_count == len(list(group.pairs())) == 12
    assert len(list(group.pairs(5))) == 5
