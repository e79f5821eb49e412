"""A warning that someone has looked at is silent, until it is gone."""

from factory import TODAY, make_claim, make_draft, make_project
from vagar.rules.registry import check_all

CLAIM = make_claim(text="31 av de 100 som började hade arbete vid avslut")
WARNING = ("figures-in-text", "Texten säger 31, men värdet är 30")


def found(claim, *silenced):
    draft = make_draft(make_project(claims=[claim], silenced=list(silenced)))
    return [(problem.rule, problem.message) for problem in check_all(draft, TODAY)]


def silence(rule="figures-in-text", **more):
    return {"rule": rule, "reason": "Källan räknar en person till.", **more}


def test_not_silenced():
    assert found(CLAIM) == [WARNING]


def test_silenced():
    assert found(CLAIM, silence(value="31")) == []
    assert found(CLAIM, silence()) == []


def test_no_longer_needed():
    assert found(make_claim(), silence(value="31")) == [
        ("silenced", "Varningen figures-in-text om «31» ges inte längre")
    ]


def test_about_something_else():
    said = ("silenced", "Varningen figures-in-text om «32» ges inte längre")
    assert sorted(found(CLAIM, silence(value="32"))) == [WARNING, said]


def test_an_error_cannot_be_silenced():
    claim = make_claim(text="31 av de 100 fick arbete.")
    rules = {rule for rule, _ in found(claim, silence("text-form"), silence())}
    assert rules == {"text-form", "silenced"}


def test_nor_a_silence():
    assert ("silenced", "Varningen silenced ges inte längre") in found(make_claim(), silence("silenced"))
