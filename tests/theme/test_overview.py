"""Översikt: filter without a script, order with one, and paper."""

from __future__ import annotations

import re

from theme.conftest import Open

PAGE = re.compile(rb"/Type\s*/Page\b")
LANDSCAPE = re.compile(rb"/MediaBox\s*\[\s*0\s+0\s+84\d")


def test_the_compared_alone(open_page: Open) -> None:
    page = open_page("metoder/")
    total = page.locator("tr.item:visible").count()
    page.get_by_label("har jämförts").check()
    shown = page.locator("tr.item:visible")
    assert 0 < shown.count() < total
    assert shown.count() == page.locator("tr.known-compared").count()
    assert page.locator("tr.item.known-described:visible").count() == 0


def test_the_order_is_by_name_knowledge_or_place_and_never_by_an_outcome(open_page: Open) -> None:
    page = open_page("metoder/")
    buttons = page.locator("[data-overview-order] button")
    assert buttons.all_inner_texts() == ["hur väl känt", "namn", "flest län"]
    page.get_by_role("button", name="namn", exact=True).click()
    names = page.locator("[data-overview-group]").first.locator("th[scope=row] a").all_inner_texts()
    assert names == page.evaluate("names => [...names].sort((a, b) => a.localeCompare(b, 'sv'))", names)
    page.get_by_role("button", name="flest län", exact=True).click()
    places = page.eval_on_selector_all(
        "[data-overview-group]:nth-of-type(2) tr.item", "rows => rows.map(row => +row.dataset.place)"
    )
    assert places == sorted(places, reverse=True)


def test_twelve_methods_with_what_is_known_on_two_screens(open_page: Open) -> None:
    page = open_page("metoder/")
    page.set_viewport_size({"width": 1280, "height": 800})
    bottoms = page.eval_on_selector_all("tr.item", "rows => rows.map(row => row.getBoundingClientRect().bottom)")
    assert sum(bottom <= 2 * 800 for bottom in bottoms) >= 12


def test_on_paper_it_lies_down_on_at_most_three_pages(open_page: Open) -> None:
    page = open_page("metoder/")
    paper = page.pdf(prefer_css_page_size=True)
    assert len(PAGE.findall(paper)) <= 3
    assert LANDSCAPE.search(paper)
