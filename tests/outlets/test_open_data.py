"""Open data: complete, valid against the standards they claim to follow, and the same bytes each time."""

from __future__ import annotations

import csv
import io
import json
from xml.etree import ElementTree

import pytest

from factory import make_claim
from outlets.small_project import SETTINGS
from readers.made import made

ATOM = "{http://www.w3.org/2005/Atom}"
HOSTILE = '+1+1 "citat"; <b>fet</b> & [länk](x)\\'


@pytest.fixture(scope="module")
def files() -> dict[str, bytes]:
    return made(summary=HOSTILE)


def rows(files: dict[str, bytes], name: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(files[f"data/csv/{name}.csv"].decode("utf-8-sig"))))


def test_tables_have_what_the_base_has(files: dict[str, bytes]) -> None:
    (project,) = rows(files, "projekt")
    assert (project["id"], project["summary"], project["municipalities"]) == ("kafe-norr", HOSTILE, "0101")
    (claim,) = rows(files, "uppgifter")
    assert (claim["level"], claim["base_n"], claim["share_low"], claim["disputed"]) == ("U3", "100", "0.3", "false")
    assert rows(files, "pengar")[0]["kronor"] == "1339994"


def test_the_package_describes_every_column(files: dict[str, bytes]) -> None:
    package = json.loads(files["data/datapackage.json"])
    for resource in package["resources"]:
        content = files["data/" + resource["path"]].decode("utf-8-sig")
        described = [field["name"] for field in resource["schema"]["fields"]]
        assert next(csv.reader(io.StringIO(content))) == described
        assert set(resource["schema"].get("primaryKey", [])) <= set(described)
    assert package["licenses"][0]["name"] == "CC0-1.0"


def test_keys_tell_rows_apart(files: dict[str, bytes]) -> None:
    for resource in json.loads(files["data/datapackage.json"])["resources"]:
        key = resource["schema"].get("primaryKey")
        if key:
            found = [tuple(row[name] for name in key) for row in rows(files, resource["name"])]
            assert len(found) == len(set(found))


def test_the_feed_has_each_entry_with_its_day(files: dict[str, bytes]) -> None:
    feed = ElementTree.fromstring(files["atom.xml"])
    entries = feed.findall(ATOM + "entry")
    assert {entry.findtext(ATOM + "title") for entry in entries} == {"Kafé Norr", "Öppet kafé"}
    assert {entry.findtext(ATOM + "published") for entry in entries} == {"2025-05-01T00:00:00Z"}
    assert feed.findtext(ATOM + "id") == SETTINGS.site_url + "atom.xml"


def test_the_search_of_browsers_leads_to_ours(files: dict[str, bytes]) -> None:
    ElementTree.fromstring(files["opensearch.xml"])
    assert SETTINGS.site_url.encode() + b"utforska/?q={searchTerms}" in files["opensearch.xml"]


def test_each_entry_has_a_twin_in_which_nothing_is_markdown_by_mistake(files: dict[str, bytes]) -> None:
    twin = files["projekt/kafe-norr/index.md"].decode()
    assert twin.startswith("# Kafé Norr\n")
    assert r"+1+1 &quot;" not in twin
    assert r'+1+1 "citat"; \<b\>fet\</b\> & \[länk\](x)' in twin
    assert "Siffra med underlag. Projektet redovisar att 30 av de 100 som började hade arbete vid avslut" in twin
    assert "(https://prov.example/projekt/kafe-norr/index.md)" in files["llms.txt"].decode()


def test_the_same_bytes_each_time(files: dict[str, bytes]) -> None:
    assert made(summary=HOSTILE) == files


def test_a_project_without_anything_still_has_its_files() -> None:
    bare = made(claims=[], funding=[], settings=[], target_groups=[], places=[], period=...)
    assert rows(bare, "uppgifter") == []
    assert b"Kaf" in bare["projekt/kafe-norr/index.md"]


def test_an_open_end_is_empty_and_not_a_number() -> None:
    claim = make_claim(value={"type": "approx", "n": 30, "word": "minst"}, base={"kind": "unknown"})
    (row,) = rows(made(claims=[claim]), "uppgifter")
    assert (row["share_low"], row["share_high"]) == ("", "")
