"""Jämför: on one A4 lying down, on a phone, without a script, and for those who ask for what is not there."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, Page, expect

from theme.conftest import DESKTOP, PHONE, Open
from theme.paper import LANDSCAPE, printed
from vagar.derive.columns import Row
from whole.built_site import BuiltSite

# What the page's own style says, in millimetres.
MARGINS = 10
METHODS = (
    "kvinnogrupper",
    "intensiv-sprak-praktik-matchning",
    "tidig-och-intensiv-arbetsformedling",
    "yrkesmentorskap",
)
# Those of which most is said: the longest first sentence, the most answers, the most money.
TALKATIVE = (
    "tidig-och-intensiv-arbetsformedling",
    "samverkan-myndigheter-naringsliv",
    "individanpassat-stod",
    "stod-till-start-av-foretag",
)
BESIDE = "metoder/kvinnogrupper/bredvid/"
CELLS = "table.side :is(thead th, tbody td)"


def asked(names: tuple[str, ...]) -> str:
    return "jamfor/?" + "&".join(f"post=metoder/{name}" for name in names)


def shown(page: Page) -> None:
    expect(page.locator("table.side tbody tr").first).to_be_visible()


@pytest.mark.parametrize("names", [METHODS[:2], METHODS[:3], METHODS, TALKATIVE[:3], TALKATIVE])
def test_on_paper_it_is_one_sheet_lying_down(open_page: Open, names: tuple[str, ...]) -> None:
    page = open_page(asked(names))
    shown(page)
    paper = printed(page, CELLS, MARGINS)
    assert (paper.sheets, paper.size) == (1, LANDSCAPE)
    assert paper.fits, paper
    assert round(paper.smallest, 1) >= 7
    first, last = paper.ends
    assert first["text"] == page.locator("table.side thead th").first.inner_text()
    assert last["text"]


def test_every_ready_made_page_is_one_sheet(site: BuiltSite, open_page: Open, address: str) -> None:
    ready = [path for path in sorted(site.pages) if path.endswith("/bredvid/")]
    assert ready
    page = open_page(ready[0])
    long = {}
    for path in ready:
        page.goto(address + path)
        paper = printed(page, CELLS, MARGINS)
        if paper.sheets != 1 or not paper.fits:
            long[path] = paper
    assert not long


@pytest.mark.parametrize("path", [asked(METHODS), BESIDE])
def test_at_most_ten_rows(open_page: Open, path: str) -> None:
    page = open_page(path)
    shown(page)
    assert 0 < page.locator("table.side tbody tr").count() <= len(Row) == 10


def test_the_names_stay_in_sight(open_page: Open) -> None:
    page = open_page(BESIDE)
    page.set_viewport_size({"width": DESKTOP, "height": 500})
    page.locator("table.side .row-fits").scroll_into_view_if_needed()
    name = page.locator("table.side thead th").first
    expect(name).to_be_in_viewport()
    # And nothing of the page's head covers them.
    covered = name.evaluate(
        "at => { const { x, y, width, height } = at.getBoundingClientRect();"
        " return !at.contains(document.elementFromPoint(x + width / 2, y + height / 2)); }"
    )
    assert not covered


def test_on_a_phone_every_cell_keeps_its_name_and_nothing_goes_sideways(open_page: Open) -> None:
    page = open_page(asked(METHODS), width=PHONE)
    shown(page)
    names = page.locator("table.side thead a").all_inner_texts()
    for row in page.locator("table.side tbody tr").all():
        assert row.locator(".side-name:visible").all_inner_texts() == names
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE


def test_the_script_and_the_ready_made_page_say_the_same(open_page: Open, address: str) -> None:
    page = open_page(BESIDE, java_script_enabled=False)
    rows = page.locator("table.side tbody tr").all_inner_texts()
    marked = page.locator("table.side .differs").count()
    again = page.get_by_role("link", name="Byt eller lägg till").get_attribute("href")
    assert again
    tool = open_page("jamfor/" + again.partition("jamfor/")[2])
    shown(tool)
    assert tool.locator("table.side tbody tr").all_inner_texts() == rows
    assert tool.locator("table.side .differs").count() == marked
    assert marked


def test_without_a_script_there_are_ready_made_pages(open_page: Open) -> None:
    page = open_page("jamfor/", java_script_enabled=False)
    links = page.locator("[data-side-ready] a")
    assert links.count() > 30
    links.first.click()
    expect(page.locator("table.side thead th")).to_have_count(3)


def test_a_source_is_folded_and_opens_from_its_number(open_page: Open) -> None:
    page = open_page(BESIDE)
    source = page.locator("table.side tfoot li").first
    expect(source).to_be_hidden()
    page.locator("table.side .cite").first.click()
    expect(source).to_be_visible()


def test_the_last_row_says_where_it_is_said(open_page: Open) -> None:
    page = open_page(asked(METHODS))
    shown(page)
    rows = page.locator("table.side tbody tr")
    assert "Kan passa om" in rows.last.locator("th").inner_text()
    for cell in rows.last.locator("td").all():
        assert bool(cell.locator(".said-by").count()) == bool(cell.locator(".cite").count())
    assert rows.last.locator(".said-by").count()


@pytest.mark.parametrize(
    ("given", "word"),
    [
        ("post=%3Cscript%3Ealert(1)%3C/script%3E", "1 adress i länken går inte att tolka"),
        ("post=projekt/mirjam", "Välj minst en till."),
        ("&".join(f"post=projekt/{name}" for name in ("mirjam", "sikt", "nad", "macken", "sahil")), "Högst 4 visas"),
    ],
)
def test_odd_addresses_get_a_word(open_page: Open, given: str, word: str) -> None:
    page = open_page(f"jamfor/?{given}")
    expect(page.locator("[data-side-status]")).to_contain_text(word)


def test_an_entry_that_is_not_there_gets_a_word(browser: Browser, address: str) -> None:
    page = browser.new_page()
    page.goto(address + "jamfor/?post=projekt/finns-inte&post=projekt/mirjam")
    expect(page.locator("[data-side-status]")).to_contain_text("«projekt/finns-inte» finns inte.")
    page.close()
