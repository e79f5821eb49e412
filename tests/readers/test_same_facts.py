"""The same facts everywhere: one entry of each kind, read from every file and page that tells of it."""

from __future__ import annotations

import csv
import html
import io
import json
import re
from pathlib import Path

import mammoth
import openpyxl
import pytest
import rispy
from playwright.sync_api import expect

from theme.conftest import Open
from whole.built_site import BuiltSite

TAGS = re.compile(r"<(script|style)\b.*?</\1>|<[^>]+>", re.S)
ESCAPED = re.compile(r"\\([\\`*_\[\]<>#+.)-])")


def plain(text: str) -> str:
    """A text as it is read: without marks of its format, and every space a space."""
    return " ".join(text.replace("\u00a0", " ").split())


def page_text(site: BuiltSite, address: str) -> str:
    # What was bold or a link is a part of its sentence.
    return plain(html.unescape(TAGS.sub("", site.text(address).replace("<li>", " <li>").replace("<dd>", " <dd>"))))


def twin(site: BuiltSite, address: str) -> str:
    return plain(ESCAPED.sub(r"\1", (site.folder / address / "index.md").read_text("utf-8")))


def table(data: Path, name: str) -> list[dict[str, str]]:
    with (data / f"csv/{name}.csv").open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def sheet(data: Path, name: str) -> list[dict[str, object]]:
    rows = openpyxl.load_workbook(data / "vagar-in.xlsx", read_only=True)[name].iter_rows(values_only=True)
    heads = next(rows)
    return [dict(zip(heads, row, strict=True)) for row in rows]


def only(rows: list[dict], **wanted: str) -> dict:
    (found,) = (row for row in rows if all(row[key] == value for key, value in wanted.items()))
    return found


def entry(data: Path, name: str) -> dict:
    return json.loads((data / f"entries/{name}.json").read_text("utf-8"))


@pytest.fixture(scope="module")
def catalogue(data: Path) -> dict:
    return json.loads((data / "catalogue.json").read_text("utf-8"))


@pytest.fixture(scope="module")
def chosen(catalogue: dict) -> tuple[str, dict]:
    """The first project with an English page, and an outcome of it that is so many of so many."""
    for id, project in sorted(catalogue["projects"].items()):
        for claim in project["claims"]:
            whole = claim["value"]["type"] == "exact" and claim["base"].get("n") and claim["unit"] == "people"
            if project.get("english") and whole and claim["kind"] == "outcome" and claim["status"] != "target":
                return id, claim
    raise AssertionError("no project has an English page and an outcome in numbers")


def test_a_project(site: BuiltSite, data: Path, catalogue: dict, chosen: tuple[str, dict]) -> None:
    id, claim = chosen
    project, level = catalogue["projects"][id], catalogue["derived"]["claims"][id][claim["id"]]["level_name"]
    n, base, said = claim["value"]["n"], claim["base"]["n"], plain(claim["text"])
    words = f"{n:,} av {base:,}".replace(",", " ")
    told = entry(data, f"projekt/{id}")
    (as_entry,) = (item for item in told["claims"] if item["id"] == claim["id"])
    assert (told["name"], told["summary"]) == (project["name"], project["summary"])
    assert (as_entry["words"], as_entry["text"], as_entry["level_name"]) == (words, claim["text"], level)
    assert (as_entry["value_low"], as_entry["value_high"], as_entry["value_in"]) == (n, n, "antal")
    for text in (page_text(site, f"projekt/{id}/"), twin(site, f"projekt/{id}")):
        for fact in (project["name"], plain(project["summary"]), said, level):
            assert fact in text
        assert words in text
    row, cells = (
        only(rows, project=id, id=claim["id"]) for rows in (table(data, "uppgifter"), sheet(data, "uppgifter"))
    )
    for each in (row, cells):
        assert (each["text"], each["value_in_words"], each["level_name"]) == (claim["text"], words, level)
        assert (each["source"], each["place"]) == (claim["source"], claim["place"])
        assert (int(each["value_low"]), int(each["value_high"]), int(each["base_n"])) == (n, n, base)
    assert only(table(data, "projekt"), id=id)["summary"] == only(sheet(data, "projekt"), id=id)["summary"]
    english = page_text(site, f"en/projects/{id}/")
    assert f"{n:,} of {base:,}" in english
    assert project["name"] in english


def test_a_method(site: BuiltSite, data: Path, catalogue: dict) -> None:
    id, method = next((id, found) for id, found in sorted(catalogue["methods"].items()) if found.get("english"))
    told = entry(data, f"metoder/{id}")
    row, cells = (only(rows, id=id) for rows in (table(data, "metoder"), sheet(data, "metoder")))
    assert told["name"] == row["name"] == cells["name"] == method["name"]
    assert told["summary"] == row["summary"] == cells["summary"] == method["summary"]
    assert told["english_name"] == row["english_name"] == method["english_name"]
    assert plain(method["summary"]) in page_text(site, f"metoder/{id}/")
    assert plain(method["summary"]) in twin(site, f"metoder/{id}")
    assert method["english_name"] in page_text(site, f"en/methods/{id}/")
    uses = {use["name"].rpartition("/")[2] for use in told["projects"]}
    assert uses == {row["project"] for row in table(data, "metoder-i-projekt") if row["method"] == id}


def test_a_study(site: BuiltSite, data: Path, catalogue: dict) -> None:
    id, study = next(
        (id, study)
        for id, study in sorted(catalogue["research"].items())
        if any("value" in found for found in study.get("estimates", ()))
    )
    estimate = next(found for found in study["estimates"] if "value" in found)
    told = entry(data, f"forskning/{id}")
    (as_entry,) = (item for item in told["estimates"] if item["id"] == estimate["id"])
    for text in (page_text(site, f"forskning/{id}/"), twin(site, f"forskning/{id}")):
        assert study["name"] in text
        assert plain(study["summary"]) in text
    assert plain(as_entry["text"])[1:] in twin(site, f"forskning/{id}")
    row, cells = (
        only(rows, study=id, id=estimate["id"]) for rows in (table(data, "effekter"), sheet(data, "effekter"))
    )
    for each in (row, cells):
        assert float(each["estimate"]) == estimate["value"]
        assert (each["outcome"], each["measure"]) == (estimate["outcome"], estimate["measure"])
        assert (each["source"], each["place"]) == (estimate["source"], estimate["place"])
        assert each["direction"] == as_entry["direction"]
    publication = study["publications"][0]
    cite = told["sources"][publication["id"]]["cite"]
    ris = only(rispy.loads((data / "kallor.ris").read_text("utf-8")), id=publication["id"])
    assert ris["title"] == cite["csl"]["title"] == publication["title"]
    assert only(table(data, "publikationer"), id=publication["id"])["title"] == publication["title"]
    assert publication["title"] in twin(site, f"forskning/{id}")


def test_a_source_is_cited_the_same(
    site: BuiltSite, data: Path, catalogue: dict, chosen: tuple[str, dict], open_page: Open
) -> None:
    id, claim = chosen
    (source,) = (found for found in catalogue["projects"][id]["sources"] if found["id"] == claim["source"])
    cite = entry(data, f"projekt/{id}")["sources"][source["id"]]["cite"]
    csl = only(json.loads((data / "kallor.csl.json").read_text("utf-8")), id=source["id"])
    ris = only(rispy.loads((data / "kallor.ris").read_text("utf-8")), id=source["id"])
    row = only(table(data, "kallor"), id=source["id"])
    assert csl["title"] == ris["title"] == row["title"] == source["title"]
    assert csl.get("URL", "") == ris.get("urls", [""])[0] == row["url"] == source.get("url", "")
    assert cite["csl"] == csl
    assert cite["bibtex"] in (data / "kallor.bib").read_text("utf-8")
    assert plain(cite["text"]) in page_text(site, f"projekt/{id}/")
    assert source["title"] in twin(site, f"projekt/{id}")
    # The Word document of a draft on this project alone.
    page = open_page(f"omvarldsanalys/?post=projekt/{id}")
    expect(page.locator(".candidates input:checked")).to_have_count(1)
    page.click("button[type=submit].primary")
    expect(page.locator(".draft-section").first).to_be_visible()
    with page.expect_download() as download:
        page.click("[data-draft-do=docx]")
    word = plain(mammoth.extract_raw_text(io.BytesIO(download.value.path().read_bytes())).value)
    assert plain(claim["text"]) in word
    assert plain(cite["text"]) in word
