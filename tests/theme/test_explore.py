"""Sök och jämför: the address is the state, and everything works by keyboard, on a phone and after going back."""

from __future__ import annotations

import csv
import io
import json
import re

import pytest
from playwright.sync_api import Page, Route, expect

from theme.accessibility import bring_axe, too_wide, violations
from theme.conftest import DESKTOP, PHONE, Open, focused
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


def projects_in(site: BuiltSite, code: str) -> set[str]:
    """The names of the projects that name a county or a municipality."""
    index = everything(site)
    facets = {facet["id"]: facet for facet in index["facets"]}

    def has(facet: dict, entry: int, wanted: str) -> bool:
        values = facet["values"][entry]
        numbers = [values] if isinstance(values, int) else values
        return wanted in [facet["codes"][number] for number in numbers if number >= 0]

    place = facets["county" if len(code) == 2 else "municipality"]
    return {
        name
        for entry, name in enumerate(index["names"])
        if has(facets["kind"], entry, "project") and has(place, entry, code)
    }


def told(page: Page, heading: str) -> set[str]:
    """The names of the entries under a heading of the place that is pressed."""
    links = page.locator(".map-place div", has=page.locator("h3", has_text=heading)).locator("li a")
    return {re.search(r"projekt/[^/]+", link.get_attribute("href"))[0] for link in links.all()}


def test_the_map_counts_projects_whatever_kind_is_chosen(site: BuiltSite, open_page: Open) -> None:
    county = projects_in(site, "23")
    assert county
    for path in ("utforska/?vy=karta", "utforska/?vy=karta&slag=method"):
        page = open_page(path)
        beside = page.locator(".map-list li", has_text="Jämtlands län")
        expect(beside).to_contain_text(f"{len(county)} projekt")
        assert count(page) == len([name for name in everything(site)["names"] if name.startswith("projekt/")])


def test_the_coverage_has_the_map_without_a_script(site: BuiltSite, open_page: Open) -> None:
    page = open_page("tackning/", java_script_enabled=False)
    shades = page.locator(".map .shaded use[class^=shade-]")
    named = next(facet for facet in everything(site)["facets"] if facet["id"] == "municipality")
    assert {use.get_attribute("href")[len("#ort-") :] for use in shades.all()} == set(named["codes"])
    # A shade is a colour of its own: neither the drawing's nor black.
    fills = {
        page.locator(f".map {found}").first.evaluate("at => getComputedStyle(at).fill")
        for found in (".municipalities", ".shaded .around", ".shaded .shade-1", ".shaded .shade-2")
    }
    assert len(fills) == 4
    assert "rgb(0, 0, 0)" not in fills
    bars = page.locator("table.bars tr", has_text="Jämtlands län").locator("rect:not(.whole)")
    most = max(len(projects_in(site, f"{code:02}")) for code in range(1, 26))
    assert float(bars.first.get_attribute("width")) == round(100 * len(projects_in(site, "23")) / most, 1)


def test_a_county_is_pressed_with_the_keyboard_and_its_projects_are_told(site: BuiltSite, open_page: Open) -> None:
    page = open_page("utforska/?vy=karta")
    page.locator(".map-list button", has_text="Jämtlands län").press("Enter")
    expect(page).to_have_url(re.compile("ort=23$"))
    expect(page.locator(".map-place h2")).to_have_text("Jämtlands län")
    assert told(page, "I Jämtlands län") == projects_in(site, "23")
    assert focused(page) == "Jämtlands län"
    page.go_back()
    expect(page.locator(".map-place")).to_have_count(0)
    page.go_forward()
    expect(page.locator(".map-place h2")).to_have_text("Jämtlands län")


def test_a_municipality_is_pressed_on_the_map(site: BuiltSite, open_page: Open) -> None:
    page = open_page("utforska/?vy=karta")
    page.locator("#ort-2380").click()
    expect(page).to_have_url(re.compile("ort=2380$"))
    expect(page.locator("#ort-2380")).to_have_class(re.compile("chosen"))
    assert told(page, "I Östersund") == projects_in(site, "2380")


def test_each_entry_stands_in_the_nearest_circle(open_page: Open, address: str) -> None:
    page = open_page("om/")
    found = page.evaluate(
        """async (module) => {
          const { around } = await import(module);
          const municipalities = {
            a: { county: "01", neighbours: ["b"], centre: [0, 0] },
            b: { county: "01", neighbours: ["a"], centre: [0, 10] },
            c: { county: "01", neighbours: [], centre: [0, 30] },
            d: { county: "02", neighbours: [], centre: [30, 40] },
            e: { county: "02", neighbours: [], centre: [300, 400] },
          };
          const facets = [
            { id: "county", codes: ["01", "02"], values: [0, 0, 0, 0, 1, 1, -1, [0, 1]] },
            { id: "municipality", codes: ["a", "b", "c", "d", "e"], values: [0, [0, 1], 1, 2, 4, [3, 4], -1, -1] },
          ];
          return around({ facets }, { municipalities }, "a", [0, 1, 2, 3, 4, 5, 6, 7]);
        }""",
        address + "assets/places.js",
    )
    assert (found["here"], found["beside"], found["county"]) == ([0, 1], [2], [3, 7])
    assert [(far["entry"], far["code"], far["km"]) for far in found["further"]] == [
        (5, "d", 50),
        (4, "e", 500),
        (6, None, None),
    ]
    # What stands nearer is not told again, but is no reason to say that nothing was found.
    assert found["also"] == {"beside": 1, "county": 3}


def test_near_a_municipality_without_projects(site: BuiltSite, open_page: Open) -> None:
    page = open_page("utforska/")
    page.check("[name=vy][value=karta]")
    page.select_option("#karta-kommun", label="Dorotea")
    expect(page).to_have_url(re.compile("vy=karta&ort=2425$"))
    place = page.locator(".map-place")
    expect(place).to_contain_text("Dorotea gränsar till Sollefteå, Strömsund, ")
    assert told(page, "I grannkommunerna") >= projects_in(site, "2313")
    distances = [int(km) for km in re.findall(r"omkring (\d+)\skm", place.inner_text())]
    assert len(distances) == 5
    assert distances == sorted(distances)


@pytest.mark.parametrize(("width", "scheme"), [(PHONE, "light"), (DESKTOP, "dark")])
@pytest.mark.parametrize(
    "path", ["utforska/?vy=karta&ort=1460", "jamfor/?post=projekt/mirjam&post=projekt/intensivaret"]
)
def test_nobody_is_shut_out(open_page: Open, path: str, width: int, scheme: str) -> None:
    page = open_page(path, width, scheme, reduced_motion="reduce")
    expect(page.locator(".map, table.side tbody tr").first).to_be_visible()
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
    page.click("[data-shelf-beside]")
    expect(page.locator(".side-chosen li")).to_have_count(2)
    expect(page).to_have_url(re.compile(r"jamfor/\?post=projekt%2Fmirjam&post=projekt%2Fintensivaret"))
    page.click(".shelf summary")
    page.click("[data-shelf-clear]")
    expect(page.locator("[data-shelf]")).to_be_hidden()
