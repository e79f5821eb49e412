"""Choosing what to compare: from the lists, from the table and on the page that compares; and when search is gone."""

from __future__ import annotations

import re

from playwright.sync_api import Browser, Page, expect

from theme.conftest import Open

SEARCH_FILES = re.compile(r"/search/.*\.json")


def ask(page: Page, text: str) -> None:
    page.fill("#jamfor-sok", text)
    page.press("#jamfor-sok", "Enter")


def test_two_can_be_found_and_set_side_by_side_on_the_page(open_page: Open) -> None:
    page = open_page("jamfor/")
    expect(page.locator("[data-side-tools]")).to_be_hidden()
    for text, name in (("mirjam", "+ Mirjam"), ("intensivåret", "+ Intensivåret")):
        ask(page, text)
        page.get_by_role("button", name=name, exact=True).press("Enter")
        assert page.evaluate("document.activeElement.id") == "jamfor-sok"
    expect(page).to_have_url(re.compile(r"\?post=projekt%2Fmirjam&post=projekt%2Fintensivaret$"))
    expect(page.locator("table.side tbody tr").first).to_be_visible()
    page.go_back()
    expect(page.locator(".side-chosen li")).to_have_count(1)
    expect(page.locator("table.side tbody tr")).to_have_count(0)


def test_what_is_there_is_not_offered_again(open_page: Open) -> None:
    page = open_page("jamfor/?post=projekt/mirjam")
    ask(page, "mirjam")
    expect(page.locator("[data-side-find] [role=status]")).not_to_be_empty()
    expect(page.get_by_role("button", name="+ Mirjam", exact=True)).to_have_count(0)


def test_four_are_full(open_page: Open) -> None:
    names = ("mirjam", "sikt", "nad", "macken")
    page = open_page("jamfor/?" + "&".join(f"post=projekt/{name}" for name in names))
    expect(page.locator(".side-chosen li")).to_have_count(len(names))
    expect(page.locator("[data-side-find]")).to_be_hidden()


def test_odd_words_are_answered(open_page: Open) -> None:
    page = open_page("jamfor/")
    status = page.locator("[data-side-find] [role=status]")
    ask(page, "qxzwvqxzwv")
    expect(status).to_have_text("Inget om qxzwvqxzwv. Ingen metod och inget projekt stämmer med det.")
    ask(page, "<img src=x onerror=alert(1)>")
    expect(status).to_contain_text("förslag")
    assert page.locator("article img").count() == 0


def test_the_lists_and_the_table_choose(open_page: Open, address: str) -> None:
    page = open_page("metoder/")
    page.locator("article [data-choose='metoder/brobyggare']").click()
    page.goto(address + "projekt/")
    page.locator(".cards [data-choose='projekt/mirjam']").click()
    page.goto(address + "utforska/?vy=tabell&q=macken")
    page.locator("td [data-choose='projekt/macken']").click()
    expect(page.locator("[data-shelf-count]")).to_have_text("3 valda")
    expect(page.locator("td [data-choose='projekt/macken']")).to_have_attribute("aria-pressed", "true")


def test_going_back_leads_to_before_the_question(open_page: Open) -> None:
    page = open_page("utforska/?slag=project")
    expect(page.locator("#utforska-sok")).to_be_visible()
    page.locator("#utforska-sok").press_sequentially("språk", delay=200)
    expect(page).to_have_url(re.compile("[?]q=spr%C3%A5k&slag=project$"))
    page.press("#utforska-sok", "Enter")
    page.go_back()
    expect(page).to_have_url(re.compile(r"\?slag=project$"))
    expect(page.locator("#utforska-sok")).to_have_value("")


def test_without_the_search_files_the_page_says_so_and_still_sorts(browser: Browser, address: str) -> None:
    page = browser.new_page()
    page.route(SEARCH_FILES, lambda route: route.abort())
    page.goto(address + "utforska/?slag=method&q=mentor")
    expect(page.locator("[data-explore-unsearched]")).to_be_visible()
    expect(page.locator(".result").first).to_be_visible()
    page.unroute(SEARCH_FILES)
    page.fill("#utforska-sok", "mentorskap")
    expect(page.locator("[data-explore-unsearched]")).to_be_hidden()
    page.close()
