"""The pencil: one figure put right, with its old value filled in and a mail that says what changes."""

from __future__ import annotations

from urllib.parse import unquote

import pytest
from playwright.sync_api import Page, expect

from theme.accessibility import bring_axe, too_wide, violations
from theme.conftest import DESKTOP, PHONE, Open

PROJECT = "projekt/etableringslyftet/"


def at_the_pencil(open_page: Open, place: str, **options: object) -> Page:
    page = open_page(PROJECT, **options)
    page.locator(f"a.pencil[href$='falt={place}']").first.click()
    expect(page.locator("[data-correct]")).to_be_visible()
    return page


def test_a_figure_is_put_right_without_anything_to_attach(open_page: Open) -> None:
    page = at_the_pencil(open_page, "claims.participants-707", width=PHONE)
    expect(page.locator("[data-correct-now]")).to_contain_text("707")
    number = page.locator("[data-correct-fields] [data-key=n]").first
    assert number.input_value() == "707"
    assert page.locator("[data-correct-source]").inner_text().endswith("tredje stycket")
    number.fill("711")
    number.dispatch_event("change")
    expect(page.locator("[data-correct-changes]")).to_have_text("Värde, Antal: 707 ska vara 711")
    expect(page.locator("[data-correct-errors]")).to_be_hidden()
    # Where it stands is asked for when it is to be sent, not before.
    page.click("[data-correct-mail]")
    expect(page.locator("[data-correct-errors]")).to_be_focused()
    page.locator("[data-correct-errors] a").click()
    expect(page.locator("#plats")).to_be_focused()
    page.fill("#plats", "sidan 3")
    expect(page.locator("[data-correct-errors]")).to_be_hidden()
    letter = unquote(page.get_attribute("[data-correct-mail]", "href"))
    assert "Värde, Antal: 707 ska vara 711" in letter
    assert "entry: projekt/etableringslyftet" in letter or 'entry: "projekt/etableringslyftet"' in letter
    assert "sidan 3" in letter
    assert "bifoga" not in letter.lower()


def test_every_figure_and_every_fact_has_a_pencil(open_page: Open) -> None:
    page = open_page(PROJECT)
    places = page.locator("a.pencil").evaluate_all("all => all.map((at) => new URL(at.href).searchParams.get('falt'))")
    assert {place.partition(".")[0] for place in places} >= {"claims", "names", "period", "owner", "lessons", "methods"}
    claims = page.locator("[id^='uppgift-']").count()
    assert len([place for place in places if place.startswith("claims.")]) >= claims
    for place in places[:: max(1, len(places) // 8)]:
        page.goto(
            page.url.split("/projekt/")[0].split("/bidra/")[0] + f"/bidra/ratta/?post={PROJECT[:-1]}&falt={place}"
        )
        expect(page.locator("[data-correct]")).to_be_visible()
        assert page.locator("[data-correct-now]").inner_text()


@pytest.mark.parametrize("query", ["", "?post=projekt/x", "?post=projekt/etableringslyftet&falt=claims.finns-inte"])
def test_what_is_not_there_leads_to_another_way(open_page: Open, query: str) -> None:
    page = open_page("bidra/ratta/" + query)
    expect(page.locator("[data-correct-failed] a")).to_be_visible()
    expect(page.locator("[data-correct]")).to_be_hidden()


@pytest.mark.parametrize(("width", "scheme"), [(PHONE, "dark"), (DESKTOP, "light")])
def test_everyone_can_put_it_right(open_page: Open, width: int, scheme: str) -> None:
    page = at_the_pencil(open_page, "claims.participants-707", width=width, scheme=scheme)
    page.click("[data-correct-mail]")
    bring_axe(page)
    assert violations(page, "rätta") == []
    assert too_wide(page, "rätta") == []
