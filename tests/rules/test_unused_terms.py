"""Unused terms: every word in the vocabulary is used."""

from factory import VOCABULARY, findings, make_draft
from vagar.rules import unused_terms

EXTRA = {
    "settings": [{"id": "village", "label": "by"}],
    "municipalities": [{"id": "0102", "label": "Mellersta", "county": "01"}],
}


def test_all_used():
    assert len(VOCABULARY["counties"]) > 1
    assert findings(unused_terms, make_draft()) == []


def test_unused():
    assert findings(unused_terms, make_draft(vocabulary=EXTRA)) == [
        ("warning", "vocabulary/settings.yml terms.1.id", "Ordet «village» används inte av någon post")
    ]


def test_silent_while_an_entry_is_broken():
    assert findings(unused_terms, make_draft(vocabulary=EXTRA, also_seen=["methods/dans.yml"])) == []
