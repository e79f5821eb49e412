"""References: everything that is referred to exists."""

import pytest

from factory import (
    METHOD,
    PROJECT,
    SAID,
    TODAY,
    findings,
    make_claim,
    make_concern,
    make_draft,
    make_method,
    make_project,
)
from vagar.rules import references

ELSEWHERE = {"source": "arsbok", "place": "s. 1"}


def related(project):
    return [{"project": project, "relation": "predecessor", "text": "Kaféet byggde på det", **SAID}]


def link(method):
    return [{"method": method, "text": "Kaféet var öppet", **SAID}]


BROKEN = {
    "a source": (
        make_draft(make_project(aims=[{"text": "Fler vänner", "source": "slutraport", "place": "s. 1"}])),
        (PROJECT, "aims.0.source", "Källan «slutraport» finns inte i någon post", "slutrapport"),
    ),
    "a source nobody has": (
        make_draft(make_project(aims=[{"text": "Fler vänner", **ELSEWHERE}])),
        (PROJECT, "aims.0.source", "Källan «arsbok» finns inte i någon post", None),
    ),
    "a method": (
        make_draft(make_project(methods=[*link("oppet-kafe"), *link("opet-kafe")])),
        (PROJECT, "methods.1.method", "Metoden «opet-kafe» finns inte", "oppet-kafe"),
    ),
    "a project": (
        make_draft(make_project(related_projects=related("kafe-sor"))),
        (PROJECT, "related_projects.0.project", "Projektet «kafe-sor» finns inte", "kafe-norr"),
    ),
    "a claim of this file": (
        make_draft(make_project(claims=[make_claim(), make_claim(id="kvinnor", part_of="i-arbetet")])),
        (PROJECT, "claims.1.part_of", "Uppgiften «i-arbetet» finns inte i den här filen", "i-arbete"),
    ),
    "a project with another id now": (
        make_draft(
            [
                make_project(related_projects=related("kafe-sor")),
                make_project(id="nya-sor", former_ids=["kafe-sor"], sources=[]),
            ]
        ),
        (PROJECT, "related_projects.0.project", "Projektet «kafe-sor» heter numera «nya-sor»", "nya-sor"),
    ),
    "a concern with another id now": (
        make_draft(methods=make_method(concerns=["stangning"]), concerns=make_concern(former_ids=["stangning"])),
        (METHOD, "concerns.0", "Filen concerns/stangning.yml heter numera «oppettider»", "oppettider"),
    ),
    "a related method": (
        make_draft(methods=make_method(related=[{"method": "kafe", "relation": "combined", "text": "Ofta ihop"}])),
        (METHOD, "related.0.method", "Metoden «kafe» finns inte", None),
    ),
    "the county of a municipality": (
        make_draft(vocabulary={"municipalities": [{"id": "2101", "label": "Östra", "county": "21"}]}),
        ("vocabulary/municipalities.yml", "terms.1.county", "Länet «21» finns inte i vocabulary/counties.yml", None),
    ),
    "a neighbour of a municipality": (
        make_draft(
            vocabulary={
                "municipalities": [{"id": "0102", "label": "Östra", "county": "01", "neighbours": ["0101", "0201"]}]
            }
        ),
        ("vocabulary/municipalities.yml", "terms.1.neighbours.1", "Kommunen «0201» finns inte i listan", None),
    ),
}


@pytest.mark.parametrize(("draft", "expected"), BROKEN.values(), ids=BROKEN.keys())
def test_unknown(draft, expected):
    file, path, message, suggestion = expected
    assert findings(references, draft) == [("error", f"{file} {path}", message)]
    assert [problem.suggestion for problem in references.RULE.check(draft, TODAY)] == [suggestion]


def test_known():
    assert findings(references, make_draft()) == []


@pytest.mark.parametrize(
    ("project", "also_seen"),
    [
        (make_project(related_projects=related("kafe-sor")), ["projects/kafe-sor.yml"]),
        (make_project(methods=[*link("oppet-kafe"), *link("dans")]), ["methods/dans.yml"]),
        (make_project(aims=[{"text": "Fler vänner", **ELSEWHERE}]), ["projects/kafe-sor.yml"]),
    ],
    ids=["project", "method", "source"],
)
def test_silent_about_what_a_broken_file_may_hold(project, also_seen):
    assert findings(references, make_draft(project, also_seen=also_seen)) == []
