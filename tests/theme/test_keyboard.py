"""Everything that can be pressed can be pressed from the keyboard, and focus is always to be seen."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from theme.conftest import DESKTOP, PHONE, Open, focused
from whole.built_site import BuiltSite

METHOD = "metoder/brobyggare/"
OUTLINED = """() => {
  const style = getComputedStyle(document.activeElement);
  return style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
}"""
ON_SCREEN = """() => {
  const box = document.activeElement.getBoundingClientRect();
  return box.width > 0 && box.right > 0 && box.left < innerWidth && box.bottom > 0 && box.top < innerHeight
    && document.activeElement.checkVisibility({ visibilityProperty: true });
}"""


def tab_to(page: Page, name: str, most: int = 150) -> None:
    """Presses Tab until what is called `name` has focus."""
    for _ in range(most):
        page.keyboard.press("Tab")
        if focused(page) == name:
            return
    raise AssertionError(f"«{name}» nås inte med tangentbordet")


def with_word(site: BuiltSite) -> str:
    """A page where a word explains itself."""
    return next(path for path in sorted(site.pages) if 'class="word"' in site.text(path))


def test_the_first_stop_leads_past_the_shell(open_page: Open) -> None:
    page = open_page(METHOD)
    page.keyboard.press("Tab")
    assert focused(page) == "Gå till innehållet"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "innehall"
    page.keyboard.press("Tab")
    assert page.evaluate("!!document.activeElement.closest('article')")


@pytest.mark.parametrize("width", [PHONE, DESKTOP])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_focus_is_seen_at_every_stop(open_page: Open, width: int, scheme: str) -> None:
    page = open_page(METHOD, width, scheme, reduced_motion="reduce")
    stops = []
    while len(stops) < 200:
        page.keyboard.press("Tab")
        name = page.evaluate("document.activeElement.outerHTML.slice(0, 90)")
        if name.startswith("<body"):
            break
        stops.append(name)
        assert page.evaluate(OUTLINED), f"ingen ram runt {name}"
        assert page.evaluate(ON_SCREEN), f"utanför skärmen: {name}"
    assert 20 < len(stops) < 200


def test_the_menu_opens_and_closes(open_page: Open) -> None:
    page = open_page(METHOD, PHONE)
    assert not page.is_visible("#meny")
    tab_to(page, "Meny")
    page.keyboard.press("Enter")
    assert page.get_attribute("[data-open-menu]", "aria-expanded") == "true"
    page.keyboard.press("Tab")
    assert focused(page) == "Metoder"
    page.keyboard.press("Escape")
    assert focused(page) == "Meny"
    assert not page.is_visible("#meny")
    page.keyboard.press("Tab")
    assert page.evaluate("!document.activeElement.closest('#meny')")


def test_the_menu_leads_to_a_heading(open_page: Open) -> None:
    page = open_page(METHOD, PHONE)
    tab_to(page, "Meny")
    page.keyboard.press("Space")
    tab_to(page, "Så går det till")
    page.keyboard.press("Enter")
    page.wait_for_url("**/#sa-gar-det-till")
    assert not page.is_visible("#meny")
    heading, header = page.locator("#sa-gar-det-till"), page.locator(".md-header")
    assert heading.bounding_box()["y"] >= header.bounding_box()["height"]


def test_search_on_a_phone(open_page: Open) -> None:
    page = open_page("", PHONE)
    assert not page.is_visible("[data-md-component=search-query]")
    tab_to(page, "Sök")
    page.keyboard.press("Enter")
    page.keyboard.type("resursmodell", delay=20)
    page.wait_for_selector(".md-search-result__link")
    expect(page.locator("[data-search-status]")).to_contain_text("sökträff")
    page.keyboard.press("ArrowDown")
    assert page.get_attribute("#sok .md-search-result__link", "aria-selected") == "true"
    tab_to(page, "Stäng")
    page.keyboard.press("Escape")
    assert focused(page) == "Sök"
    assert not page.is_visible("[data-md-component=search-query]")


def test_search_on_a_wide_screen_leads_to_a_page(open_page: Open) -> None:
    page = open_page("om/")
    tab_to(page, "Sök")
    page.keyboard.type("resursmodell integration", delay=20)
    page.wait_for_selector(".md-search-result__link")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url("**/projekt/resursmodell-integration/**")


def test_the_start_page_searches(open_page: Open) -> None:
    page = open_page("")
    page.focus("#start-sok")
    page.keyboard.type("förening")
    page.keyboard.press("Enter")
    page.wait_for_selector(".md-search-result__link")
    assert page.input_value("[data-md-component=search-query]") == "förening"


@pytest.mark.parametrize("key", ["f", "s", "n", "p", ".", ","])
def test_single_letters_do_nothing(open_page: Open, key: str) -> None:
    page = open_page("om/")
    page.keyboard.press(key)
    assert not page.is_checked("#__search")
    assert page.url.endswith("/om/")


def test_a_word_explains_itself(open_page: Open, site: BuiltSite) -> None:
    page = open_page(with_word(site))
    word = page.locator("article .word").first
    assert word.evaluate("element => element.tagName") == "BUTTON"
    note = page.locator(f"#{word.get_attribute('popovertarget')}")
    word.focus()
    assert not note.is_visible()
    page.keyboard.press("Enter")
    assert note.is_visible()
    assert len(note.inner_text().split()) > 3
    page.keyboard.press("Escape")
    assert not note.is_visible()
    assert word.evaluate("element => element === document.activeElement")


def test_the_sheet_is_printed(open_page: Open) -> None:
    page = open_page(METHOD)
    tab_to(page, "Skriv ut en sida")
    page.keyboard.press("Enter")
    page.wait_for_url(f"**/{METHOD}utskrift/")
    page.evaluate("window.print = () => (document.title = 'skrivs ut')")
    tab_to(page, "Skriv ut")
    page.keyboard.press("Enter")
    assert page.title() == "skrivs ut"


def test_copying_says_that_it_is_done(open_page: Open, address: str) -> None:
    page = open_page(METHOD, permissions=["clipboard-read", "clipboard-write"])
    tab_to(page, "Kopiera länk")
    page.keyboard.press("Enter")
    page.wait_for_selector("[role=status].copied:not(:empty)")
    assert page.inner_text("[data-copy] + [role=status]") == "Kopierad"
    assert page.evaluate("navigator.clipboard.readText()").endswith(f"/{METHOD}")

    page.click("summary:has-text('Fråga dem')")
    page.click("[data-copy-from]")
    page.wait_for_selector("[data-copy-from] + [role=status]:not(:empty)")
    assert page.evaluate("navigator.clipboard.readText()").count("?") >= 5


def test_colours_follow_the_reader(open_page: Open) -> None:
    page = open_page("om/", scheme="dark")
    scheme = "document.body.dataset.mdColorScheme"
    assert page.evaluate(scheme) == "slate"
    tab_to(page, "Mörkt läge")
    assert page.get_attribute("[data-scheme]", "aria-pressed") == "true"
    page.keyboard.press("Enter")
    assert page.evaluate(scheme) == "default"
    page.reload()
    assert page.evaluate(scheme) == "default"
    assert page.get_attribute("[data-scheme]", "aria-pressed") == "false"
