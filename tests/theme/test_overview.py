"""Översikt: filter without a script, order with one, and paper."""

from __future__ import annotations

from theme.conftest import Open
from theme.paper import LANDSCAPE, printed

# What the page's own style says, in millimetres.
MARGINS = 10
# More methods than this may take a third sheet.
ON_TWO_SHEETS = 40


def test_the_compared_alone(open_page: Open) -> None:
    page = open_page("metoder/")
    total = page.locator("tr.item:visible").count()
    page.get_by_label("har jämförts").check()
    shown = page.locator("tr.item:visible")
    assert 0 < shown.count() < total
    assert shown.count() == page.locator("tr.known-compared").count()
    assert page.locator("tr.item.known-described:visible").count() == 0


def test_the_order_is_by_name_knowledge_time_or_place_and_never_by_an_outcome_or_money(open_page: Open) -> None:
    page = open_page("metoder/")
    buttons = page.locator("[data-overview-order] button")
    assert buttons.all_inner_texts() == ["hur väl känt", "namn", "kortast tid", "flest län"]
    page.get_by_role("button", name="namn", exact=True).click()
    names = page.locator("[data-overview-group]").first.locator("th[scope=row] a").all_inner_texts()
    assert names == page.evaluate("names => [...names].sort((a, b) => a.localeCompare(b, 'sv'))", names)
    page.get_by_role("button", name="flest län", exact=True).click()
    places = page.eval_on_selector_all(
        "[data-overview-group]:nth-of-type(2) tr.item", "rows => rows.map(row => +row.dataset.place)"
    )
    assert places == sorted(places, reverse=True)


def test_a_time_that_no_source_gives_is_not_a_short_one(open_page: Open) -> None:
    page = open_page("metoder/")
    page.get_by_role("button", name="kortast tid", exact=True).click()
    groups = page.eval_on_selector_all(
        "[data-overview-group]",
        "groups => groups.map(group => [...group.querySelectorAll('tr.item')].map(row => row.dataset.weeks ?? null))",
    )
    for weeks in groups:
        known = [float(found) for found in weeks if found is not None]
        assert weeks[: len(known)] == [found for found in weeks if found is not None]
        assert known == sorted(known)
    assert any(len([found for found in weeks if found]) for weeks in groups)


def test_twelve_methods_with_what_is_known_on_two_screens(open_page: Open) -> None:
    page = open_page("metoder/")
    page.set_viewport_size({"width": 1280, "height": 800})
    bottoms = page.eval_on_selector_all("tr.item", "rows => rows.map(row => row.getBoundingClientRect().bottom)")
    assert sum(bottom <= 2 * 800 for bottom in bottoms) >= 12


def test_on_paper_it_lies_down_on_two_sheets(open_page: Open) -> None:
    page = open_page("metoder/")
    methods = page.locator("tr.item").count()
    paper = printed(page, ".overview-table :is(th, td)", MARGINS)
    assert paper.size == LANDSCAPE
    assert paper.fits, paper
    assert round(paper.smallest, 1) >= 7
    first, last = paper.ends
    assert first["text"] == "Sätt"
    assert last["text"]
    assert paper.sheets <= (2 if methods <= ON_TWO_SHEETS else 3)
