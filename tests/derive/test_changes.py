"""Which pages come, go and stay, and which contradictions are new."""

from __future__ import annotations

from factory import SAID, make_draft, make_method, make_project
from vagar.derive.changes import changes
from vagar.derive.derived import Derived, derive
from vagar.link.catalogue import link

RECORD = {
    "id": "antal",
    "kind": "values",
    "text": "Två antal stämmer inte överens.",
    "values": [{"text": "30", **SAID}, {"text": "31", **SAID}],
    "claims": ["i-arbete"],
    "handling": "show-both",
    "status": "open",
    "date": "2025-05-01",
}


def base(*projects: dict) -> Derived:
    return derive(link(make_draft(projects or None)))


def test_new_removed_and_renamed_pages() -> None:
    two = make_project(id="kafe-syd", sources=[], claims=[])
    found = changes(base(), base(make_project(), two))
    assert found.new == (("projekt", "kafe-syd", "Kafé Norr"),)
    back = changes(base(make_project(), two), base())
    assert back.removed == found.new
    method = make_method(steps=[])
    after = derive(link(make_draft(make_project(id="kafe-ny", former_ids=["kafe-norr"]), method)))
    renamed = changes(derive(link(make_draft(make_project(), method))), after)
    assert renamed.new == renamed.removed == ()
    assert ("kafe-norr", "kafe-ny") in {(old.entry.id, new.entry.id) for old, new in renamed.pairs}


def test_a_new_contradiction() -> None:
    (found,) = changes(base(), base(make_project(contradictions=[RECORD]))).contradictions
    assert found[1] == RECORD["text"]
