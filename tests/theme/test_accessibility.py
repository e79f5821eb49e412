"""No page breaks WCAG 2.2 A or AA, as far as a program can tell."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser

from theme.accessibility import SWAP, articles, bring_axe, colours, too_wide, violations, whole_pages, widths
from theme.conftest import DESKTOP, HEIGHT, PHONE, Open
from whole.built_site import BuiltSite
from whole.shares import SHARES, Share
from whole.test_browser import one_of_each_kind

DRESS = """text => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  document.adoptedStyleSheets = [sheet];
}"""
# Pages in these folders come from one template.
LANDINGS = ("lan/", "malgrupper/", "finansiarer/", "platser/")


def kinds(site: BuiltSite) -> list[str]:
    """A page of each template, and the page for wrong addresses."""
    found = one_of_each_kind(site)
    spare = [path for path in found if path.startswith(LANDINGS)][1:]
    return [*(path for path in found if path not in spare), "404.html"]


@SHARES
def test_one_page_of_each_kind_lets_everyone_in(site: BuiltSite, address: str, browser: Browser, share: Share) -> None:
    found = whole_pages(browser, address, share(kinds(site)))
    assert not found, "\n".join(found)


@pytest.mark.every_page
@SHARES
def test_in_every_state_and_by_every_rule(site: BuiltSite, address: str, browser: Browser, share: Share) -> None:
    found = whole_pages(browser, address, share(kinds(site)), thorough=True)
    assert not found, "\n".join(found)


@SHARES
def test_no_page_is_wider_than_a_phone(site: BuiltSite, address: str, browser: Browser, share: Share) -> None:
    found = widths(browser, address, share(sorted(site.pages)))
    assert not found, "\n".join(found)


@pytest.mark.every_page
@SHARES
def test_the_content_of_every_page_lets_everyone_in(
    site: BuiltSite, address: str, browser: Browser, share: Share
) -> None:
    found = articles(browser, address, share(sorted(site.pages)))
    assert not found, "\n".join(found)


@pytest.mark.parametrize(("width", "scheme"), [(PHONE, "light"), (PHONE, "dark"), (DESKTOP, "dark")])
def test_so_do_the_menu_and_the_search_when_they_are_open(open_page: Open, width: int, scheme: str) -> None:
    page = open_page("metoder/brobyggare/", width, scheme, reduced_motion="reduce")
    bring_axe(page)
    if width == PHONE:
        page.click("[data-open-menu]")
        assert page.is_visible("#meny a")
        assert violations(page, "menyn") == []
        page.click("[aria-controls=sok]")
    page.type("[data-md-component=search-query]", "praktik")
    page.wait_for_selector(".md-search-result__link")
    assert violations(page, "sökningen") == []
    assert too_wide(page, "sökningen") == []


def test_a_page_that_shuts_someone_out_is_noticed(site: BuiltSite, open_page: Open, address: str) -> None:
    page = open_page("om/", PHONE)
    bring_axe(page)
    assert violations(page, "/om/") + too_wide(page, "/om/") == []
    bad = '<img src="data:,"><table class="wide"><tr>' + "<td>Sammanhållningspolitik</td>" * 6 + "</tr></table>"
    page.route("**/fel/", lambda route: route.fulfill(body=site.text("om/").replace("</article>", bad + "</article>")))

    page.evaluate(SWAP, address + "fel/")

    assert [line for line in violations(page, "/fel/", "article") if "image-alt" in line]
    assert too_wide(page, "/fel/")


@pytest.mark.parametrize(
    ("style", "width", "scheme"),
    [
        ("[data-md-color-scheme=slate] article li:nth-last-child(2) { color: #444 !important; }", DESKTOP, "dark"),
        ("@media (width < 500px) { article li:nth-last-child(2) { background: #222; } }", PHONE, "light"),
    ],
    ids=["in dark", "on a phone"],
)
def test_one_of_each_look_is_enough_to_notice_a_colour(
    site: BuiltSite, open_page: Open, style: str, width: int, scheme: str
) -> None:
    page = open_page("om/", reduced_motion="reduce")
    bring_axe(page)
    # The page's own policy lets no style be written into it.
    page.evaluate(DRESS, style)
    assert violations(page, "/om/") + colours(page, "/om/") == []
    page.set_viewport_size({"width": width, "height": HEIGHT})
    page.emulate_media(color_scheme=scheme)
    found = colours(page, "/om/")
    assert any(line.startswith("/om/: color-contrast: <li") for line in found)
