"""Sök och jämför: the address is the state, and everything works by keyboard, on a phone and after going back."""

from __future__ import annotations

import csv
import io
import json
import re

import pytest
from playwright.sync_api import Page, Route, expect

from theme.accessibility import bring_axe, too_wide, violations
from theme.conftest import DESKTOP, PHONE, Open
from whole.built_site import BuiltSite

FOUND = "[data-explore-status]"


def count(page: Page) -> int:
    # The page is there before what it sorts has been fetched.
    expect(page.locator(FOUND)).to_have_text(re.compile(r"\d"))
    return int(re.match(r"[\d\s]+", page.inner_text(FOUND))[0].replace("\u00a0", ""))


def everything(site: BuiltSite) -> dict:
    return json.loads((site.folder / "data/explore/index.json").read_text("utf-8"))


def test_all_entries_at_first(site: BuiltSite, open_page: Open) -> None:
    page = open_page("utforska/")
    expect(page.locator(".result").first).to_be_visible()
    assert count(page) == everything(site)["n"]


def test_a_tick_changes_the_address_and_back_takes_it_off(site: BuiltSite, open_page: Open) -> None:
    page = open_page("utforska/")
    everyone = count(page)
    page.check("#val-slag-method")
    expect(page).to_have_url(re.compile(r"\?slag=method$"))
    index = everything(site)
    kinds = next(facet for facet in index["facets"] if facet["word"] == "slag")
    methods = kinds["values"].count(kinds["codes"].index("method"))
    assert count(page) == methods
    assert page.evaluate("document.activeElement.id") == "val-slag-method"
    page.go_back()
    expect(page.locator("#val-slag-method")).not_to_be_checked()
    assert count(page) == everyone
    page.go_forward()
    expect(page.locator("#val-slag-method")).to_be_checked()
    assert count(page) == methods


def test_a_shared_address_shows_the_same(open_page: Open) -> None:
    page = open_page("utforska/?slag=project&lan=23&vy=tabell&ordning=nyast")
    expect(page.locator("table.stack tbody tr").first).to_be_visible()
    assert page.locator(".chip").count() == 2
    assert page.input_value("#ordning") == "nyast"
    assert page.is_checked("[name=vy][value=tabell]")
    rows = page.locator("table.stack tbody tr").count()
    page.reload()
    expect(page.locator("table.stack tbody tr")).to_have_count(rows)
    assert count(page) == rows


def test_counts_say_what_a_tick_would_give(open_page: Open) -> None:
    page = open_page("utforska/?slag=project")
    label = page.locator("label[for=val-malgrupp-newly-arrived]")
    promised = int(label.locator(".muted").inner_text())
    page.check("#val-malgrupp-newly-arrived")
    expect(page).to_have_url(re.compile("malgrupp=newly-arrived"))
    assert count(page) == promised


def test_strange_addresses_are_passed_over(open_page: Open) -> None:
    page = open_page("utforska/?slag=%3Cscript%3E&lan=99&vy=x&sida=-3&q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E")
    expect(page.locator(FOUND)).to_be_visible()
    assert page.locator(".chip").count() == 0
    assert page.locator("article img").count() == 0


def test_nothing_found_says_what_to_do(open_page: Open) -> None:
    page = open_page("utforska/?slag=study&lan=23")
    notice = page.locator("[data-explore-results] .notice")
    expect(notice).to_contain_text("Inget i databasen stämmer med allt det här.")


def test_the_table_to_take_along_has_every_row(open_page: Open) -> None:
    page = open_page("utforska/?slag=method")
    wanted = count(page)
    with page.expect_download() as download:
        page.click("[data-explore-csv]")
    text = download.value.path().read_text("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(text)))
    assert len(rows) == wanted
    assert all(row["adress"].endswith("/") and row["namn"] for row in rows)


# Every word of every cell, and whether it stands on one line.
BROKEN = """() => [...document.querySelectorAll("table.stack td")].flatMap((cell) => {
  const found = [];
  const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    for (const word of texts.currentNode.data.matchAll(/\\p{L}{2,}/gu)) {
      const range = document.createRange();
      range.setStart(texts.currentNode, word.index);
      range.setEnd(texts.currentNode, word.index + word[0].length);
      if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) found.push(word[0]);
    }
  }
  return found;
})"""


@pytest.mark.parametrize("width", [PHONE, 800, DESKTOP])
def test_the_table_breaks_no_word(open_page: Open, width: int) -> None:
    page = open_page("utforska/?vy=tabell", width)
    expect(page.locator("table.stack tbody tr").first).to_be_visible()
    assert page.evaluate(BROKEN) == []
    assert too_wide(page, "utforska/?vy=tabell") == []


def test_a_day_stands_on_one_line(open_page: Open) -> None:
    page = open_page("vad-som-finns-kvar/")
    days = page.locator("td.day").evaluate_all(
        "cells => cells.map((cell) => { const range = document.createRange(); range.selectNodeContents(cell);"
        " return [cell.innerText, range.getClientRects().length]; })"
    )
    assert len(days) > 20
    assert [day for day, lines in days if lines > 1] == []


def test_the_map_has_a_list_that_filters(open_page: Open) -> None:
    page = open_page("utforska/?slag=project&vy=karta")
    expect(page.locator(".map path.shade-1").first).to_be_attached()
    button = page.locator(".map-list button", has_text="Jämtlands län")
    promised = int(re.search(r"\d+", button.locator("xpath=..").inner_text())[0])
    button.press("Enter")
    expect(page).to_have_url(re.compile("lan=23"))
    assert count(page) == promised


@pytest.mark.parametrize(("width", "scheme"), [(PHONE, "light"), (DESKTOP, "dark")])
@pytest.mark.parametrize(
    "path", ["utforska/?vy=karta&slag=project", "jamfor/?post=projekt/mirjam&post=projekt/intensivaret"]
)
def test_nobody_is_shut_out(open_page: Open, path: str, width: int, scheme: str) -> None:
    page = open_page(path, width, scheme, reduced_motion="reduce")
    expect(page.locator(".map, .side-row").first).to_be_visible()
    bring_axe(page)
    assert violations(page, path) + too_wide(page, path) == []


def test_without_a_script_everything_is_listed(site: BuiltSite, open_page: Open) -> None:
    page = open_page("utforska/", java_script_enabled=False)
    assert page.is_hidden("[data-explore]")
    listed = page.locator("[data-explore-plain] li a").count()
    assert listed >= everything(site)["n"]


def test_the_list_stands_until_the_script_has_what_it_needs(open_page: Open, address: str) -> None:
    page = open_page("om/")
    held: list[Route] = []
    page.route("**/data/explore/index.json", lambda route: held.append(route))
    page.goto(address + "utforska/?slag=method", wait_until="domcontentloaded")
    page.wait_for_timeout(500)
    assert held
    expect(page.locator("[data-explore-plain] li a").first).to_be_visible()
    expect(page.locator("[data-explore]")).to_be_hidden()
    held[0].continue_()
    expect(page.locator(".result").first).to_be_visible()
    expect(page.locator("[data-explore-plain]")).to_be_hidden()


def test_the_selection_follows_the_reader(open_page: Open, address: str) -> None:
    page = open_page("projekt/mirjam/")
    page.click("[data-choose]")
    expect(page.locator("[data-shelf-count]")).to_have_text("1 vald")
    page.goto(address + "utforska/?slag=project&lan=06")
    page.goto(address + "projekt/intensivaret/")
    page.click("[data-choose]")
    expect(page.locator("[data-shelf-count]")).to_have_text("2 valda")
    page.click("[data-shelf-compare]")
    expect(page.locator(".compared li")).to_have_count(2)
    expect(page).to_have_url(re.compile(r"jamfor/\?post=projekt%2Fmirjam&post=projekt%2Fintensivaret"))
    page.click(".shelf summary")
    page.click("[data-shelf-clear]")
    expect(page.locator("[data-shelf]")).to_be_hidden()
