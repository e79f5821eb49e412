"""Unused sources: every source supports something."""

from factory import PROJECT, findings, make_claim, make_draft, make_project, make_source
from vagar.rules import unused_sources

SOURCES = [make_source(), make_source(id="nyhet")]


def test_used_as_what_a_claim_repeats():
    assert findings(unused_sources, make_draft()) == []
    copied = make_project(sources=SOURCES, claims=[make_claim(copied_from="nyhet")])
    assert findings(unused_sources, make_draft(copied)) == []


def test_unused():
    assert findings(unused_sources, make_draft(make_project(sources=SOURCES))) == [
        ("warning", f"{PROJECT} sources.1.id", "Källan «nyhet» används inte av någon uppgift")
    ]


def test_silent_while_an_entry_is_broken():
    assert findings(unused_sources, make_draft(make_project(sources=SOURCES), also_seen=["methods/dans.yml"])) == []
