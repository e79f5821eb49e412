"""Ditt urval: files to take along, a link that shows what has changed, and examples that work."""

from __future__ import annotations

import csv
import io
import json
import subprocess
import sys

import openpyxl
import pytest
import rispy
from playwright.sync_api import Browser, expect

from theme.conftest import Open
from whole.built_site import BuiltSite

CHOSEN = "urval/?post=projekt/mirjam&post=metoder/brobyggare"


def saved(open_page: Open, kind: str) -> bytes:
    page = open_page(CHOSEN)
    expect(page.locator("[data-chosen-list] > li")).to_have_count(2)
    with page.expect_download() as download:
        page.click(f"[data-chosen-do={kind}]")
    return download.value.path().read_bytes()


def test_as_csv_and_json(open_page: Open, site: BuiltSite) -> None:
    rows = list(csv.DictReader(io.StringIO(saved(open_page, "csv").decode("utf-8-sig"))))
    mirjam = json.loads((site.folder / "data/entries/projekt/mirjam.json").read_text("utf-8"))
    assert len([row for row in rows if row["post"] == "projekt/mirjam"]) == len(mirjam["claims"])
    assert json.loads(saved(open_page, "json"))["entries"][0]["id"] == "mirjam"


def test_as_a_workbook_and_as_references(open_page: Open) -> None:
    sheet = openpyxl.load_workbook(io.BytesIO(saved(open_page, "xlsx")))["urval"]
    csv_rows = list(csv.reader(io.StringIO(saved(open_page, "csv").decode("utf-8-sig"))))
    # A number in the one is a number in the other too.
    assert [["" if cell is None else str(cell) for cell in row] for row in sheet.values] == csv_rows
    assert sheet["O2"].hyperlink.target == sheet["O2"].value
    ris = rispy.loads(saved(open_page, "ris").decode())
    csl = json.loads(saved(open_page, "csl"))
    assert [record["id"] for record in ris] == [item["id"] for item in csl]
    assert saved(open_page, "bibtex").decode().count("\n@") == len(csl) - 1


def test_a_link_with_a_kept_version_says_what_has_changed(open_page: Open, site: BuiltSite) -> None:
    kept = json.loads((site.folder / "data/versions/index.json").read_text("utf-8"))
    page = open_page(f"{CHOSEN}&version={kept[-1]['version']}")
    expect(page.locator("[data-chosen-status]")).to_contain_text(f"version {kept[-1]['version']}")
    assert page.locator("[data-chosen-list] > li > ul").count() == 2


def test_changes_are_told_one_by_one(open_page: Open, address: str) -> None:
    page = open_page("om/")
    told = page.evaluate(
        """async (module) => {
          const { changes } = await import(module);
          const claim = (id, words, level, level_name) =>
            ({ project: "projekt/a", id, text: "30 fick jobb", words, level, level_name });
          const before = { title: "A", summary: "Så.", claims: {
            "projekt/a#x": ["30 fick jobb", "30", 2], "projekt/a#y": ["30 fick jobb", "9", 1],
            "projekt/a#w": ["30 fick jobb", "8", 1, "Sagt"] } };
          const claims = [claim("x", "31", 3, "Redovisas"), claim("w", "8", 2, "Uppges"),
            claim("z", "7", 1, "Beskrivs")];
          const now = { name: "A", summary: "Så.", claims };
          return [changes(before, now), changes(before, null), changes(null, now), changes(
            { title: "A", summary: "Så.", claims: {} }, { name: "A", summary: "Så.", claims: [] })];
        }""",
        address + "assets/chosen/changes.js",
    )
    assert told == [
        [
            "Ändrad siffra: 30 fick jobb: 30 → 31.",
            "Ändrad nivå: 30 fick jobb: Uppges → Redovisas.",
            "Borttagen uppgift: 30 fick jobb (9).",
            "Ändrad nivå: 30 fick jobb: Sagt → Uppges.",
            "Ny uppgift: 30 fick jobb (7).",
        ],
        ["Finns inte längre."],
        ["Fanns inte i den versionen."],
        [],
    ]


def test_an_unknown_version_and_a_strange_address_get_a_word(browser: Browser, address: str) -> None:
    page = browser.new_page()
    page.goto(address + "urval/?post=%3Cb%3E&post=projekt/finns-inte&version=000000000000")
    status = page.locator("[data-chosen-status]")
    expect(status).to_contain_text("Versionen i länken är inte sparad")
    expect(status).to_contain_text("1 adress i länken går inte att tolka")
    expect(status).to_contain_text("1 post finns inte i databasen")
    page.close()


@pytest.mark.parametrize(("kind", "command"), [("shell", ["sh", "-c"]), ("python", [sys.executable, "-c"])])
def test_the_examples_work(open_page: Open, site: BuiltSite, address: str, kind: str, command: list[str]) -> None:
    page = open_page("data/")
    text = page.inner_text(f"[data-example={kind}]").replace(site.home, address)
    done = subprocess.run([*command, text], capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip()
