"""Both ways: projects and methods link to each other."""

from factory import METHOD, SAID, TODAY, findings, make_draft, make_method, make_project, make_study
from vagar.rules import both_ways

OTHER = make_project(id="kafe-sor", sources=[])
UNUSED = ("warning", f"{METHOD} id", "Inget projekt länkar till metoden «oppet-kafe»")
ONE_SIDED = (
    "error",
    f"{METHOD} steps.0.project",
    "Projektet «kafe-norr» nämns här men länkar inte till metoden «oppet-kafe»",
)


def test_linked_from_both_sides():
    assert findings(both_ways, make_draft()) == []


def test_method_without_project():
    method = make_method(steps=[{"text": "Öppna dörren", **SAID}])
    assert findings(both_ways, make_draft(make_project(methods=[]), method)) == [UNUSED]


def test_method_that_only_a_study_has_looked_at():
    method = make_method(steps=[{"text": "Öppna dörren", **SAID}])
    draft = make_draft(make_project(methods=[]), method, studies=[make_study()])
    assert findings(both_ways, draft) == []


def test_statement_from_a_project_that_does_not_link():
    draft = make_draft([make_project(methods=[]), OTHER])
    assert findings(both_ways, draft) == [ONE_SIDED]
    assert [problem.allowed for problem in both_ways.RULE.check(draft, TODAY)] == [("kafe-sor",)]


def test_silent_while_a_project_is_broken():
    method = make_method(steps=[{"text": "Öppna dörren", **SAID}])
    assert findings(both_ways, make_draft(make_project(methods=[]), method, also_seen=["projects/sor.yml"])) == []
