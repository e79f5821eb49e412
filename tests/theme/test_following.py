"""A search is followed by its address, in the browser alone: what is new since the last look, until it is seen."""

from __future__ import annotations

import json

from playwright.sync_api import Page, expect

from theme.accessibility import bring_axe, too_wide, violations
from theme.conftest import PHONE, Open

SEARCH = "utforska/?malgrupp=foreign-born-women&slag=project"
KEY = "vagar.followed"


def kept(page: Page) -> dict:
    return json.loads(page.evaluate(f"localStorage.getItem('{KEY}')"))


def test_what_is_new_and_changed_is_told_until_it_is_seen(open_page: Open) -> None:
    page = open_page(SEARCH)
    page.click("text=Följ den här sökningen")
    expect(page.locator("[data-explore-follow] [role=status]")).to_contain_text("Inget nytt sedan du tittade")
    found = kept(page)
    ((address, search),) = found.items()
    assert "malgrupp=foreign-born-women" in address
    # As it would have been some days ago: Mirjam was not there, Athena has changed since, and another is gone.
    del search["entries"]["projekt/mirjam"]
    search["entries"] |= {"projekt/athena-uppsala": "2020-01-01", "projekt/borta": "2020-01-01"}
    page.evaluate("([key, text]) => localStorage.setItem(key, text)", [KEY, json.dumps(found)])
    page.goto(page.url.replace("slag=project", "slag=project&vy=tabell&ordning=nyast"))
    lines = page.locator("[data-explore-follow] li")
    expect(lines).to_have_text(["En ny: Mirjam", "En ändrad: Athena", "En stämmer inte längre med sökningen."])
    assert str(lines.first.locator("a").get_attribute("href")).endswith("/projekt/mirjam/")
    page.click("text=Jag har sett det")
    expect(lines).to_have_count(0)
    page.reload()
    expect(page.locator("[data-explore-follow] [role=status]")).to_contain_text("Inget nytt")


def test_another_search_leads_to_it(open_page: Open) -> None:
    page = open_page(SEARCH, width=PHONE)
    page.click("text=Följ den här sökningen")
    page.goto(page.url.split("?")[0])
    page.click("text=Fler sökningar du följer (1)")
    expect(page.locator("[data-explore-follow] details a")).to_have_text(
        "Projekt och verksamheter, Utrikes födda kvinnor"
    )
    bring_axe(page)
    assert violations(page, "följa") + too_wide(page, "följa") == []


def test_it_can_be_let_go(open_page: Open) -> None:
    page = open_page(SEARCH)
    page.click("text=Följ den här sökningen")
    page.click("text=Du följer sökningen")
    expect(page.locator("[data-explore-follow] button")).to_have_text("Följ den här sökningen")
    assert kept(page) == {}
