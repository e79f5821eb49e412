"""Left texts: what a new file starts with is never shown to a reader."""

import re
from pathlib import Path

import pytest

from factory import PROJECT, findings, make_draft, make_project, make_source
from vagar.rules import left_texts

MESSAGE = "Här står fortfarande den text som filen började med"
TEMPLATES = Path(__file__).resolve().parents[2] / "templates/outlets/new"


@pytest.mark.parametrize("text", ["Skriv en mening om vad projektet gjorde, var och för vem.", "In English"])
def test_a_text_that_was_there_from_the_start(text):
    assert findings(left_texts, make_draft(make_project(summary=text))) == [("error", f"{PROJECT} summary", MESSAGE)]


def test_a_heading_and_an_address():
    source = make_source(title="Dokumentets rubrik", url="https://www.exempel.se/projektet")
    assert findings(left_texts, make_draft(make_project(sources=[source]))) == [
        ("error", f"{PROJECT} sources.0.title", MESSAGE),
        ("error", f"{PROJECT} sources.0.url", MESSAGE),
    ]


@pytest.mark.parametrize(
    "text", ["Vi skriver en mening om dagen.", "Ett kafé för alla.", "Se https://exempel.se/ i rapporten."]
)
def test_a_text_of_ones_own(text):
    assert findings(left_texts, make_draft(make_project(summary=text))) == []


def test_the_rule_knows_what_the_starting_files_say():
    for template in TEMPLATES.glob("*.yml"):
        said = re.findall(r'^\s*(?:summary|title|url|english_name): "?(.+?)"?$', template.read_text("utf-8"), re.M)
        assert said
        assert all(left_texts.LEFT.match(text) for text in said), said
