"""Contradictions that the build finds by itself (evidence rules 6)."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from derive.samples import among, claim_data, project
from factory import SAID, make_source
from vagar.evidence.contradictions import detect, disputed_claims, recorded
from vagar.shape.terms import OrganisationKind
from vagar.shape.vocabulary import Organisation

PAGE = "https://norra.example/sida"
TWO_SOURCES = [make_source(), make_source(id="sidan", title="Sidan", url=PAGE)]
ELSEWHERE, OTHER = {"place": "s. 9"}, {"source": "sidan"}

# What the second of two claims changes in «30 av 100 som började, vid avslut, slutligt, 2020», and what is found.
TWICE = {
    "the same again": ({**ELSEWHERE}, None),
    # (a) values that cannot both hold, in two sources
    "another number": ({"value": "31", **OTHER}, "values"),
    "a vague number that could be it": ({"value": "nästan 31", **OTHER}, None),
    "a vague number that could not": ({"value": "över 30", **OTHER}, "values"),
    "a share that could be it": ({"value": "en tredjedel", **OTHER}, None),
    "a share that could not": ({"value": "hälften", **OTHER}, "values"),
    "the same as a percentage": ({"value": "30 %", **OTHER}, None),
    "another percentage": ({"value": "31 %", **OTHER}, "values"),
    "another n": ({"base": among("started", 120), **OTHER}, "values"),
    "n only once": ({"base": among("started"), **OTHER}, None),
    # (d) figures that differ between places of the same source
    "another number on another page": ({"value": "31", **ELSEWHERE}, "places"),
    "another n on another page": ({"base": among("started", 120), **ELSEWHERE}, "places"),
    "other words on another page": ({"value": "nästan 31", **ELSEWHERE}, "places"),
    # About something else
    "another outcome": ({"outcome": "studies", "value": "31", **OTHER}, None),
    "another base kind": ({"base": among("completed", 100), "value": "31", **OTHER}, None),
    "another time": ({"time": {"since": "exit", "months": 6}, "value": "31", **OTHER}, None),
    "another status": ({"status": "target", "value": "31", **OTHER}, None),
    "another unit": ({"unit": "meetings", "value": "31", **OTHER}, None),
    "another group": ({"group": "women", "value": "31", **OTHER}, None),
    "another cohort": ({"cohort": "andra omgången", "value": "31", **OTHER}, None),
    "another day": ({"as_of": "2021", "value": "31", **OTHER}, None),
    "no number": ({"value": "många", **OTHER}, None),
    "missing": ({"value": "står inte i källan", **OTHER}, None),
}

# (b) The whole, its parts, whether they are meant to make it up, and whether they contradict it.
PARTS = {
    "make it up": ("100", ["40", "60"], True, False),
    "too small": ("100", ["40", "50"], True, True),
    "too large": ("100", ["50", "60"], True, True),
    "the rest is someone else": ("100", ["40", "50"], False, False),
    "one larger than the whole": ("100", ["120"], False, True),
    "together larger than the whole": ("100", ["60", "70"], False, True),
    "vague parts that can": ("100", ["cirka 40", "cirka 60"], True, False),
    "vague parts that cannot": ("100", ["över 60", "minst 40"], True, True),
    "a vague whole": ("närmare 100", ["40", "50"], True, False),
    "a vague whole that cannot": ("närmare 100", ["50", "50"], True, True),
    "a part that nobody counted": ("100", ["40", "många"], True, False),
    "a part that nobody counted, and too many others": ("100", ["60", "50", "många"], True, True),
    "percentages": ("100 %", ["40 %", "60 %"], True, False),
    "rounded percentages": ("100 %", ["33 %", "33 %", "33 %"], True, False),
    "percentages that do not": ("100 %", ["40 %", "50 %"], True, True),
    "another measure": ("100 %", ["40", "50"], True, False),
    # 259 participants, 90 women and 196 men
    "women and men": ("259", ["90", "196"], True, True),
    # 53 + 7 + 21 of the 123 who left
    "some of those who left": ("123", ["53", "7", "21"], False, False),
}

# (c) Percent of how many, and whether some whole number of people gives it.
PERCENTAGES = [
    (33, 3, True),
    (33, 10, False),
    (33.3, 3, True),
    (33.4, 3, False),
    (50, 7, False),
    (43, 7, True),
    (75, 8, True),
    (12.5, 8, True),
    (12, 8, True),
    (14, 8, False),
    (13, 8, True),
    (1, 1000, True),
    (0, 7, True),
    (100, 7, True),
    (43, 100, True),
    (43.5, 100, False),
]


def kinds(project, organisations=None) -> list[str]:
    return [found.kind.value for found in detect(project, organisations)]


def record(kind="values", *claims, status="open", names=(), handling="show-both") -> dict:
    return {
        "id": "antalet",
        "kind": kind,
        "text": "Två olika tal",
        "values": [{"text": "30", **SAID}, {"text": "31", **SAID}],
        "claims": list(claims),
        "names": list(names),
        "handling": handling,
        "status": status,
        "date": "2025-05-01",
    }


@pytest.mark.parametrize(("changes", "kind"), TWICE.values(), ids=TWICE.keys())
def test_the_same_thing_twice(changes, kind):
    found = detect(project(claim_data(), claim_data(id="igen", **changes), sources=TWO_SOURCES))
    assert [each.kind.value for each in found] == ([kind] if kind else [])
    assert all(each.claims == {"i-arbete", "igen"} for each in found)


# 1 of 3, and a percentage of the same three in another source.
@pytest.mark.parametrize(
    ("percent", "contradicts"), [("33 %", False), ("33.3 %", False), ("30 %", True), ("34 %", True), ("100 %", True)]
)
def test_a_percentage_is_no_more_exact_than_it_is_printed(percent, contradicts):
    one_of_three = claim_data(value="1", base=among("started", 3))
    said = claim_data(id="igen", value=percent, base=among("started", 3), **OTHER)
    assert ("values" in kinds(project(one_of_three, said, sources=TWO_SOURCES))) is contradicts


@pytest.mark.parametrize(("other", "contradicts"), [("43 %", False), ("43.4 %", False), ("44 %", True), ("42 %", True)])
def test_two_percentages(other, contradicts):
    said = [claim_data(id=key, value=text, base={}) for key, text in (("a", "43 %"), ("b", other))]
    found = kinds(project(said[0], said[1] | OTHER, sources=TWO_SOURCES))
    assert found == (["values"] if contradicts else [])


def test_counts_without_an_outcome_may_count_different_things():
    claims = [claim_data(id=key, outcome=..., kind="output", value=value) for key, value in (("a", "30"), ("b", "31"))]
    assert kinds(project(*claims)) == []


@pytest.mark.parametrize(("whole", "parts", "exhaustive", "contradicts"), PARTS.values(), ids=PARTS.keys())
def test_parts(whole, parts, exhaustive, contradicts):
    claims = [
        claim_data(id=f"del-{index}", value=part, base={}, cohort=str(index), part_of="hela", exhaustive=exhaustive)
        for index, part in enumerate(parts)
    ]
    found = detect(project(claim_data(id="hela", value=whole, base={}), *claims))
    assert [each.kind.value for each in found] == (["parts"] if contradicts else [])
    assert all("hela" in each.claims for each in found)


def test_groups_of_people_may_overlap():
    groups = [
        claim_data(id=group, value="70", base={}, group=group, part_of="hela", exhaustive=False)
        for group in ("women", "men")
    ]
    assert kinds(project(claim_data(id="hela", value="100", base={}), *groups)) == []


def test_a_whole_and_its_part_are_two_things():
    assert kinds(project(claim_data(id="hela"), claim_data(id="del", value="20", part_of="hela"))) == []


@pytest.mark.parametrize(("percent", "n", "possible"), PERCENTAGES)
def test_percentages(percent, n, possible):
    stated = claim_data(value={"type": "percent", "p": percent}, base=among("started", n))
    assert kinds(project(stated)) == ([] if possible else ["percentage"])


def test_a_percentage_of_nobody_knows_how_many():
    assert kinds(project(claim_data(value="33 %", base=among("started")))) == []


@settings(max_examples=60, deadline=None)
@given(st.data(), st.integers(1, 2000), st.integers(0, 2))
def test_a_rounded_share_is_always_possible(data, n, decimals):
    k = data.draw(st.integers(0, n))
    stated = {"type": "percent", "p": round(100 * k / n, decimals)}
    assert kinds(project(claim_data(value=stated, base=among("started", n)))) == []


@pytest.mark.parametrize(
    ("value", "contradicts"),
    [
        ("100", False),
        ("101", True),
        ("över 100", True),
        ("minst 100", False),
        ("närmare 120", True),
        ("närmare 101", False),
        ("101–120", True),
    ],
)
def test_more_than_there_are(value, contradicts):
    assert kinds(project(claim_data(value=value))) == (["parts"] if contradicts else [])


NAMES = [("full full", True), ("short full", False), ("full inflected", False), ("inflected inflected", False)]


@pytest.mark.parametrize(("uses", "contradicts"), NAMES)
def test_names(uses, contradicts):
    names = [
        {"name": name, "use": use, **SAID} for name, use in zip(("Kafé Norr", "Café Norr"), uses.split(), strict=True)
    ]
    found = detect(project(names=names))
    assert [(each.kind.value, each.names) for each in found] == (
        [("spelling", {"Kafé Norr", "Café Norr"})] if contradicts else []
    )


def test_the_same_name_twice_is_one_name():
    names = [{"name": "Kafé Norr", "use": "full", **SAID}, {"name": "Kafé Norr", "use": "full", **SAID}]
    assert kinds(project(names=names)) == []


@pytest.mark.parametrize(
    ("written", "contradicts"), [(None, False), ("Norra kommun", False), ("Norra", False), ("Nora kommun", True)]
)
@pytest.mark.parametrize("field", ["owner", "partners", "funding"])
def test_an_organisation_spelled_in_another_way(field, written, contradicts):
    known = Organisation(
        id="norra-kommun", label="Norra kommun", other_names=("Norra",), kind=OrganisationKind.MUNICIPALITY
    )
    party = {"organisation": "norra-kommun", "written": written, **SAID}
    found = kinds(project(**{field: [party]}), {"norra-kommun": known})
    assert found == (["spelling"] if contradicts else [])


RECORDS = {
    "none": (None, False),
    "the same claims": (record("values", "i-arbete", "igen"), True),
    "more claims": (record("values", "i-arbete", "igen", "tredje"), True),
    "one of the claims": (record("values", "i-arbete"), False),
    "another kind": (record("places", "i-arbete", "igen"), False),
}


@pytest.mark.parametrize(("written", "known"), RECORDS.values(), ids=RECORDS.keys())
def test_recorded(written, known):
    claims = [claim_data(), claim_data(id="igen", value="31", **OTHER), claim_data(id="tredje", outcome="studies")]
    entry = project(*claims, sources=TWO_SOURCES, contradictions=[written] if written else [])
    (found,) = detect(entry)
    assert recorded(found, entry) is known


def test_recorded_names():
    names = [{"name": name, "use": "full", **SAID} for name in ("Kafé Norr", "Café Norr")]
    for recorded_names, known in ((["Kafé Norr", "Café Norr"], True), (["Kafé Norr"], False)):
        entry = project(names=names, contradictions=[record("spelling", names=recorded_names)])
        assert recorded(detect(entry)[0], entry) is known


@pytest.mark.parametrize(
    ("status", "disputed"), [("open", {"i-arbete", "igen"}), ("asked", {"i-arbete", "igen"}), ("answered", set())]
)
def test_disputed_claims(status, disputed):
    claims = [claim_data(), claim_data(id="igen"), claim_data(id="tredje")]
    entry = project(*claims, contradictions=[record("values", "i-arbete", "igen", status=status)])
    assert disputed_claims(entry) == disputed


def test_a_different_definition_disputes_nothing():
    claims = [claim_data(), claim_data(id="igen")]
    written = record("values", "i-arbete", "igen", handling="different-definition")
    assert disputed_claims(project(*claims, contradictions=[written])) == set()


@pytest.mark.parametrize(("ours", "disputed"), [(False, {"i-arbete", "igen"}), (True, set())])
def test_a_whole_that_rests_on_our_reading_disputes_nothing(ours, disputed):
    claims = [claim_data(), claim_data(id="igen", part_of="i-arbete", part_ours=ours)]
    assert disputed_claims(project(*claims, contradictions=[record("parts", "i-arbete", "igen")])) == disputed
