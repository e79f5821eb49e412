"""«Innan ni bestämmer er»: what a method rests on, and what has ended first."""

import pytest

from factory import make_concern, make_draft, make_fact, make_method
from vagar.derive.reminders import ended, reminders
from vagar.link.catalogue import link
from vagar.shape.terms import Aspect

ENDED = make_fact(
    text="Kvällskaféet är nedlagt.", standing="ended", since="2024-02", aspect="rules", source="nattregler"
)
HELD = make_fact(text="Fullmakt krävs på kvällen.", aspect="rules", source="nattregler")
STUDY = make_fact(text="Några somnade.", standing="then", aspect="risks", source="nattregler")
OF_ALL = make_fact(text="Tobak är förbjudet.", aspect="rules")
NIGHT = {
    "id": "nattoppet",
    "name": "Nattöppet",
    "every": ...,
    "checklist": [],
    "sources": [{**make_concern()["sources"][0], "id": "nattregler"}],
}


@pytest.fixture(scope="module")
def catalogue():
    concerns = [make_concern(facts=[make_fact(), OF_ALL]), make_concern(**NIGHT, facts=[HELD, STUDY, ENDED])]
    methods = [make_method(concerns=["nattoppet"]), make_method(id="tomt-kafe", name="Tomt kafé", steps=[])]
    return link(make_draft(None, methods, concerns=concerns))


def said(catalogue, method):
    found = reminders(catalogue.methods[method].concerns)
    return [(of_aspect.aspect, [line.said.text for line in of_aspect.reminders]) for of_aspect in found]


def test_what_has_ended_is_first_and_the_methods_own_before_those_of_all(catalogue):
    assert said(catalogue, "oppet-kafe") == [
        (Aspect.CONTROL, ["Kommunen beslutar om ett kafé får ha öppet."]),
        (Aspect.RULES, ["Kvällskaféet är nedlagt.", "Fullmakt krävs på kvällen.", "Tobak är förbjudet."]),
        (Aspect.RISKS, ["Några somnade."]),
        (Aspect.FIRST_DAYS, ["Bestäm vem som låser."]),
    ]


def test_a_method_shows_only_what_concerns_it(catalogue):
    assert said(catalogue, "tomt-kafe") == [
        (Aspect.CONTROL, ["Kommunen beslutar om ett kafé får ha öppet."]),
        (Aspect.RULES, ["Tobak är förbjudet."]),
        (Aspect.FIRST_DAYS, ["Bestäm vem som låser."]),
    ]


def test_what_is_no_more(catalogue):
    methods = catalogue.methods
    assert [concern.entry.id for concern in ended(methods["oppet-kafe"])] == ["nattoppet"]
    assert catalogue.concerns["nattoppet"].entry.ended == "2024-02"
    assert ended(methods["tomt-kafe"]) == ()


@pytest.mark.parametrize(
    ("changes", "checked"),
    [
        ({}, 1),
        ({"standing": "changed", "since": "2024"}, 1),
        ({"standing": "proposed"}, 1),
        ({"standing": "then"}, 0),
        ({"standing": "then", "recheck": True}, 1),
        ({"standing": "ended", "since": "2024"}, 0),
    ],
)
def test_what_may_have_changed_must_be_checked(changes, checked):
    catalogue = link(make_draft(concerns=make_concern(facts=[make_fact(**changes)])))
    assert reminders(catalogue.concerns.values())[0].to_check == checked


def test_our_own_line_is_no_fact(catalogue):
    last = reminders(catalogue.methods["tomt-kafe"].concerns)[-1].reminders[0]
    assert last.fact is None


def test_methods_are_known_from_both_sides(catalogue):
    named = {key: [method.entry.id for method in concern.methods] for key, concern in catalogue.concerns.items()}
    assert named == {"nattoppet": ["oppet-kafe"], "oppettider": ["oppet-kafe", "tomt-kafe"]}
    assert catalogue.sources["nattregler"].home is catalogue.concerns["nattoppet"]
