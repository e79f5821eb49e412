"""Entries as data: every value leads to a source that is there, and nothing is blank without a reason."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from factory import SAID, make_claim, make_draft, make_project
from outlets.small_project import SETTINGS
from vagar.derive.derived import derive
from vagar.link.catalogue import link
from vagar.pages.context import Context
from vagar.pages.entry_data import entry_data

TARGET = make_claim(id="mal", status="target", value={"type": "percent", "p": 70}, text="70 % ska få arbete")
MONEY = [
    {"kind": "grant", "label": "Leaderstöd", "amount": 1339994, **SAID},
    {"kind": "unpaid-work", "label": "Ideellt arbete", "amount": 100000, **SAID},
]


@pytest.fixture(scope="module")
def entries() -> dict[str, dict]:
    draft = make_draft(make_project(claims=[make_claim(), TARGET], money=MONEY, missing={"staff": "source-gone"}))
    return dict(entry_data(Context(derive(link(draft)), SETTINGS, None)))


def cited(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        yield from [value["source"]] if isinstance(value.get("source"), str) else []
        for key, item in value.items():
            yield from cited(item) if key != "sources" else ()
    elif isinstance(value, list):
        for item in value:
            yield from cited(item)


def test_names_are_addresses(entries: dict[str, dict]) -> None:
    assert {name: data["address"] for name, data in entries.items()} == {
        "projekt/kafe-norr": "projekt/kafe-norr/",
        "metoder/oppet-kafe": "metoder/oppet-kafe/",
    }


def test_every_cited_source_is_there(entries: dict[str, dict]) -> None:
    for data in entries.values():
        assert set(cited(data)) == set(data["sources"]) == {"slutrapport"}


def test_a_claim_is_in_words(entries: dict[str, dict]) -> None:
    outcome, _ = entries["projekt/kafe-norr"]["claims"]
    assert (outcome["phrase"], outcome["words"]) == ("Projektet redovisar att", "30 av 100")
    assert (outcome["base"], outcome["time"], outcome["level"]) == ("100 som började", "vid avslut", 3)
    assert outcome["base_n"] == 100


def test_a_method_shows_the_outcomes_of_its_projects_and_no_targets(entries: dict[str, dict]) -> None:
    method = entries["metoder/oppet-kafe"]
    assert [claim["id"] for claim in method["claims"]] == ["i-arbete"]
    assert method["projects"][0]["name"] == "projekt/kafe-norr"
    assert (method["strength"], method["compared"]) == ("figure", "nothing")
    assert method["knowledge"].endswith("30 % i arbete (Kafé Norr).")


def test_money_keeps_its_kinds_apart(entries: dict[str, dict]) -> None:
    project = entries["projekt/kafe-norr"]
    assert project["total"]["amount"] == 1339994
    assert [item["kind"] for item in project["money"]] == ["grant", "unpaid-work"]
    assert "missing" in project["per_participant"]


def test_what_is_missing_says_why(entries: dict[str, dict]) -> None:
    staff = entries["projekt/kafe-norr"]["takes"][0]
    assert (staff["label"], staff["needs"]) == ("Personal", [])
    assert staff["missing"][0]["reason"] == "källan finns inte kvar"
