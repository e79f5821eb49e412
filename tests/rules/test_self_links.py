"""Self-links: nothing links to itself."""

import pytest

from factory import METHOD, PROJECT, SAID, findings, make_claim, make_draft, make_method, make_project
from vagar.rules import self_links

BROKEN = {
    "a project": (
        make_draft(
            make_project(
                related_projects=[{"project": "kafe-norr", "relation": "sibling", "text": "Samma kafé", **SAID}]
            )
        ),
        [(f"{PROJECT} related_projects.0.project", "«kafe-norr» hänvisar till sig själv")],
    ),
    "a method": (
        make_draft(
            methods=make_method(related=[{"method": "oppet-kafe", "relation": "alternative", "text": "Samma sak"}])
        ),
        [(f"{METHOD} related.0.method", "«oppet-kafe» hänvisar till sig själv")],
    ),
    "a claim that is part of itself": (
        make_draft(make_project(claims=[make_claim(part_of="i-arbete")])),
        [(f"{PROJECT} claims.0.part_of", "«part_of» går i ring: i-arbete → i-arbete")],
    ),
    "two claims that copy each other": (
        make_draft(make_project(claims=[make_claim(copied_from="b"), make_claim(id="b", copied_from="i-arbete")])),
        [(f"{PROJECT} claims.1.copied_from", "«copied_from» går i ring: b → i-arbete → b")],
    ),
    "a source read through itself": (
        make_draft(make_project(claims=[make_claim(via="slutrapport")])),
        [(f"{PROJECT} claims.0.via", "Uppgiften «i-arbete» är läst via samma källa som den kommer från")],
    ),
}


@pytest.mark.parametrize(("draft", "expected"), BROKEN.values(), ids=BROKEN.keys())
def test_comes_back(draft, expected):
    assert findings(self_links, draft) == [("error", *each) for each in expected]


def test_leads_elsewhere():
    claims = [make_claim(), make_claim(id="kvinnor", part_of="i-arbete"), make_claim(id="unga", part_of="kvinnor")]
    assert findings(self_links, make_draft(make_project(claims=claims))) == []
