"""A file is looked at again when an answer about the rest is another one, and only then."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from factory import (
    SAID,
    TODAY,
    make_claim,
    make_concern,
    make_draft,
    make_method,
    make_project,
    make_source,
    make_study,
)
from rules.mutations import VOCABULARY
from vagar.rules import registry
from vagar.rules.registry import check_all, look_through
from vagar.shape.draft import Draft

NORTH, METHOD = "projects/kafe-norr.yml", "methods/oppet-kafe.yml"
OTHERS = {"source": "annans", "place": "s. 1"}
CLAIM = make_claim(text="Norrlyckan hade 30 som arbetade av de 100 som började", as_of="2020-05", source="annans")
FIRST = {
    "projects": [
        make_project(claims=[CLAIM], missing={"comparison": "not-measured"}),
        make_project(
            id="kafe-sor",
            name="Kafé Sör",
            names=[{"name": "Kafé Norrlyckan", "use": "short", **OTHERS}],
            sources=[make_source(id="annans")],
            claims=[],
        ),
    ],
    "methods": make_method(steps=[{"text": "Öppna dörren.", "project": "kafe-norr", **SAID}]),
    "studies": make_study(),
    "concerns": make_concern(),
}
# What is changed elsewhere, the file that is looked at again for it, and the rule that sees the difference.
ELSEWHERE = {
    "the day of a source": ({"sources": [make_source(id="annans", date="2019")]}, NORTH, "claim-dates"),
    "a source gone": ({"sources": []}, NORTH, "references"),
    "a name gone": ({"names": [{"name": "Kafé Sör", "use": "short", **OTHERS}]}, NORTH, "text-form"),
}


def draft(**changes: object) -> Draft:
    return make_draft(**{**FIRST, "vocabulary": VOCABULARY, **changes})


def again(before: Draft, after: Draft, changed: set[str], day: date = TODAY) -> set[str]:
    """The files that are looked at again, when these have changed themselves; the findings are as they should be."""
    _, known = look_through(before, TODAY)
    same = {path: looked for path, looked in known.items() if path not in changed}
    found, looked = look_through(after, day, same)
    assert found == check_all(after, day)
    return {path for path in looked if looked[path] is not same.get(path)}


@pytest.mark.parametrize(("changes", "file", "rule"), ELSEWHERE.values(), ids=ELSEWHERE.keys())
def test_another_file(changes: dict, file: str, rule: str) -> None:
    one, other = FIRST["projects"]
    after = draft(projects=[one, {**other, **changes}])
    assert rule not in {problem.rule for problem in check_all(draft(), TODAY) if problem.file == file}
    assert rule in {problem.rule for problem in check_all(after, TODAY) if problem.file == file}
    assert file in again(draft(), after, {"projects/kafe-sor.yml"})


def test_nothing_that_anyone_asked_about() -> None:
    one, other = FIRST["projects"]
    after = draft(projects=[one, {**other, "summary": "Ett kafé där grannar och nya träffas."}])
    assert again(draft(), after, {"projects/kafe-sor.yml"}) == {"projects/kafe-sor.yml"}


def test_nothing_at_all() -> None:
    assert again(draft(), draft(), set()) == set()


def test_who_links_to_a_method() -> None:
    one, other = FIRST["projects"]
    after = draft(projects=[{**one, "methods": []}, other])
    assert METHOD in again(draft(), after, {NORTH})


def test_a_study_that_compares() -> None:
    before, study = draft(studies=make_study(estimates=[])), make_study(projects=["kafe-norr"])
    assert NORTH in again(before, draft(studies=study), {f"research/{study['id']}.yml"})


def test_a_file_that_could_not_be_used() -> None:
    one = FIRST["projects"][0]
    broken = make_draft(**{**FIRST, "projects": [one]}, vocabulary=VOCABULARY, also_seen=["projects/kafe-sor.yml"])
    assert NORTH in again(draft(), broken, set())
    assert NORTH in again(broken, draft(), {"projects/kafe-sor.yml"})
    gone = replace(broken, files=tuple(file for file in broken.files if file != "projects/kafe-sor.yml"))
    assert NORTH in again(broken, gone, set())


def test_a_label() -> None:
    one, other = FIRST["projects"]
    one = {**one, "owner": [{"organisation": "norra-kommun", "written": "Norra stad", **SAID}]}
    before, after = (draft(projects=[one, other]) for _ in range(2))
    lists = {name: dict(terms) for name, terms in after.vocabulary.items()}
    term = lists["organisations"]["norra-kommun"]
    lists["organisations"]["norra-kommun"] = term.model_copy(update={"label": "Norra stad"})
    assert NORTH in again(before, replace(after, vocabulary=lists), {"vocabulary/organisations.yml"})


def test_a_new_day() -> None:
    assert again(draft(), draft(), set(), date(2025, 6, 2)) == set()
    assert NORTH in again(draft(), draft(), set(), date(2031, 6, 2))


def test_every_question_is_asked_about_texts() -> None:
    """What is kept of a question is its text, and it is asked again with that."""
    _, looked = look_through(draft(), TODAY)
    asked = {question for each in looked.values() for question in each.answers}
    assert asked
    assert all(isinstance(part, str) for question in asked for part in question)


def test_a_rule_that_breaks_in_every_file_is_told_of_once(monkeypatch: pytest.MonkeyPatch) -> None:
    def look(shaped, rest):
        raise KeyError("x")

    rule = registry.Rule("trasig", "", each=look, kinds=registry.RULES[0].kinds)
    monkeypatch.setattr(registry, "RULES", (rule,))
    (crash,) = check_all(draft(), TODAY)
    assert crash.message == "Regeln «trasig» gick sönder (KeyError: 'x') och har inte kontrollerat allt"
