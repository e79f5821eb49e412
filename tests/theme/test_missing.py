"""An address that leads nowhere says so, looks for what was meant and leads on, at any depth."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from theme.conftest import PHONE, Open
from whole.built_site import BuiltSite


def open_missing(open_page: Open, site: BuiltSite, address: str, path: str, width: int = PHONE) -> Page:
    """The page for wrong addresses, as a web host shows it: at the wrong address."""
    page = open_page("om/", width)
    page.route(address + path, lambda route: route.fulfill(body=site.text("404.html"), content_type="text/html"))
    page.goto(address + path)
    return page


@pytest.mark.parametrize(
    ("path", "leads_to"),
    [
        ("metoder/brobyggarna/", "metoder/brobyggare/"),
        ("projekt/steget-fore.html", "projekt/steget-fore/"),
        ("a/b/c/resursmodell/", "projekt/resursmodell-integration/"),
        ("projekt/Steget%20f%C3%B6re", "projekt/steget-fore/"),
    ],
)
def test_what_was_meant_is_listed(open_page: Open, site: BuiltSite, address: str, path: str, leads_to: str) -> None:
    page = open_missing(open_page, site, address, path)
    page.wait_for_selector("#forslag a")
    assert page.locator("#forslag a").first.evaluate("link => link.href") == address + leads_to


def test_the_words_of_the_address_can_be_searched_for(open_page: Open, site: BuiltSite, address: str) -> None:
    page = open_missing(open_page, site, address, "metoder/praktik-p%C3%A5-landsbygden/")
    expect(page.locator("#sokord")).to_have_value("praktik på landsbygden")
    page.focus("#sokord")
    page.keyboard.press("Enter")
    page.wait_for_selector(".md-search-result__link")


def test_nothing_is_suggested_when_nothing_is_alike(open_page: Open, site: BuiltSite, address: str) -> None:
    page = open_missing(open_page, site, address, "qqqxyz/")
    expect(page.locator("#sokord")).to_have_value("qqqxyz")
    assert not page.is_visible("#forslag")


@pytest.mark.parametrize("path", ["fel", "fel/", "djupt/nere/i/fel/"])
def test_ways_on_work_at_any_depth(open_page: Open, site: BuiltSite, address: str, path: str) -> None:
    page = open_missing(open_page, site, address, path)
    links = page.locator("article a[href^='/'], footer a[href^='/']").evaluate_all("all => all.map(a => a.href)")
    assert {address + "metoder/", address + "projekt/", address + "om/"} <= set(links)
    assert [link for link in links if site.dead(link.removeprefix(address), "")] == []
    assert page.evaluate("getComputedStyle(document.querySelector('.md-header')).position") == "sticky"
