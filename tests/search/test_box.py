"""The search box as a reader meets it: keys, what it says, what it fetches, and that nothing typed or found can run."""

from __future__ import annotations

import gzip
import json
from urllib.parse import unquote

import pytest
from playwright.sync_api import Page, Response, Route, expect

from theme.conftest import PHONE, Open, focused

FIELD = "[data-md-component=search-query]"
HIT = "[data-search-hits] a"
STATUS = "#sok [role=status]"
FETCHED = """() => performance
  .getEntriesByType("resource")
  .filter(({ name }) => name.includes("/search/") && !name.includes("/assets/")).length"""
KILOBYTE = 1000
LARGEST_FIRST_QUERY = 60 * KILOBYTE
# Milliseconds; how long everything may take to come, and between two looks.
PATIENCE = 30_000
PAUSE = 100


def search(page: Page, text: str) -> None:
    """Types in the field and waits for the answer."""
    page.fill(FIELD, text)
    page.wait_for_selector(f"[data-search-hits][data-query='{text}']", state="attached")


def test_a_hit_says_what_it_is_and_why(open_page: Open) -> None:
    page = open_page("om/")
    search(page, "föreningspraktik")
    first = page.locator(HIT).first
    assert first.locator("[data-kind]").inner_text().lower() == "metod"
    assert "föreningspraktik" in [mark.lower() for mark in first.locator("mark").all_inner_texts()]
    assert "Prövad av" in first.locator("[data-foot]").inner_text()
    project = page.locator(HIT, has_text="Resursmodell Integration").locator("[data-foot]").inner_text()
    assert "Utfall: 3\u00a0Uppges" in project
    assert "Norrtälje, Stockholms län" in project


def test_the_count_is_told_and_all_hits_can_be_seen(open_page: Open, address: str) -> None:
    page = open_page("metoder/brobyggare/")
    search(page, "praktik & språk")
    total = int(page.inner_text(STATUS).split()[0])
    assert total > 10 == page.locator(HIT).count()
    link = page.locator("[data-search-all] a")
    assert link.inner_text() == f"Visa alla {total} träffar"
    assert link.get_attribute("href") == f"{address}utforska/?q=praktik+%26+spr%C3%A5k"
    search(page, "")
    assert page.inner_text(STATUS) == "Skriv vad du söker"
    assert page.locator(HIT).count() == 0


def test_arrows_walk_and_enter_opens(open_page: Open) -> None:
    page = open_page("om/")
    page.focus(FIELD)
    search(page, "körkort")
    names = page.locator(HIT).evaluate_all("links => links.map((link) => link.innerText.trim())")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    assert focused(page) == names[1]
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowUp")
    assert focused(page) == "Sök"
    page.keyboard.press("ArrowUp")
    assert focused(page) == "Sök"
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url("**/metoder/korkortsstod/")


def test_enter_in_the_field_opens_the_best(open_page: Open) -> None:
    page = open_page("om/")
    page.focus(FIELD)
    page.keyboard.type("yalla trappan")
    page.keyboard.press("Enter")
    page.wait_for_url("**/projekt/yalla-trappan/")


def test_escape_closes_and_the_cross_clears(open_page: Open) -> None:
    page = open_page("om/")
    page.focus(FIELD)
    search(page, "mentor")
    page.click("[aria-label=Rensa]")
    expect(page.locator(FIELD)).to_have_value("")
    expect(page.locator(HIT)).to_have_count(0)
    assert focused(page) == "Sök"
    page.keyboard.press("Escape")
    assert not page.is_checked("#__search")


def test_a_slip_of_the_pen_is_told(open_page: Open) -> None:
    page = open_page("om/")
    page.focus(FIELD)
    search(page, "jobsprånget")
    assert "«jobsprånget»" in page.inner_text("[data-search-corrected]")
    assert "jobbsprånget" in page.inner_text("[data-search-corrected]")
    search(page, "jobbsprånget")
    assert not page.is_visible("[data-search-corrected]")


@pytest.mark.parametrize("width", [PHONE, 1280])
def test_nothing_found_leads_on(open_page: Open, width: int) -> None:
    page = open_page("om/", width)
    if width == PHONE:
        page.click("[aria-controls=sok]")
    page.focus(FIELD)
    search(page, "mentqxzrskap")
    assert page.inner_text(STATUS) == "Inga sökresultat"
    letter = unquote(page.get_attribute("[data-search-ask]", "href"))
    assert letter.startswith("mailto:")
    assert "mentqxzrskap" in letter
    assert page.is_visible("[data-search-none] a[href$='bidra/']")
    words = page.locator("[data-search-words] button")
    assert words.count() > 0
    word = words.first.inner_text()
    words.first.click()
    page.wait_for_selector(HIT)
    expect(page.locator(FIELD)).to_have_value(word)


def test_nothing_of_the_index_is_fetched_before_someone_searches(open_page: Open, address: str) -> None:
    page = open_page("om/")
    fetched: list[str] = []
    page.on("request", lambda request: fetched.append(request.url))
    page.reload()
    page.wait_for_timeout(300)
    assert [url for url in fetched if url.startswith(f"{address}search/")] == []
    page.focus(FIELD)
    search(page, "mentor")
    assert [url for url in fetched if url.startswith(f"{address}search/")] != []


@pytest.mark.parametrize(
    "text", ["praktik", "hur får vi företagare på landsbygden att ta emot praktikanter", "bemaningsföretag för kvinor"]
)
def test_a_first_query_fetches_little(open_page: Open, address: str, text: str) -> None:
    page = open_page("om/")
    answers: list[Response] = []
    page.on("response", lambda answer: answers.append(answer))
    page.focus(FIELD)
    search(page, text)
    index = [answer for answer in answers if answer.url.startswith(f"{address}search/")]
    assert 0 < sum(len(gzip.compress(answer.body())) for answer in index) < LARGEST_FIRST_QUERY


def test_search_works_without_network_after_the_first(open_page: Open, address: str) -> None:
    page = open_page("om/")
    page.focus(FIELD)
    search(page, "mentor")
    manifest = page.request.get(f"{address}search/index.json").json()
    shown = -(-manifest["count"] // manifest["things"])
    wanted = len(manifest["rows"]) + shown + len(manifest["spelling"]) + 3
    for _ in range(PATIENCE // PAUSE):
        if page.evaluate(FETCHED) == wanted:
            break
        page.wait_for_timeout(PAUSE)
    assert page.evaluate(FETCHED) == wanted
    page.context.set_offline(True)
    for text in ("körkort", "flyktinguide", "Hälsingland"):
        search(page, text)
        assert page.locator(HIT).count() > 0
    page.context.set_offline(False)


def test_what_cannot_be_fetched_is_told(open_page: Open) -> None:
    page = open_page("om/")
    page.route("**/search/index.json", lambda route: route.fulfill(body="{", content_type="application/json"))
    page.focus(FIELD)
    search(page, "mentor")
    assert "kunde inte hämtas" in page.inner_text(STATUS)
    page.unroute("**/search/index.json")
    search(page, "mentorskap")
    assert page.locator(HIT).count() > 0


def test_a_site_published_meanwhile_is_read_anew(page: Page, address: str) -> None:
    other = page.context.new_page()
    other.goto(f"{address}om/")
    old = other.request.get(f"{address}search/index.json").json() | {"folder": "borta"}
    given: list[str] = []

    def answer(route: Route) -> None:
        given.append(route.request.url)
        route.fulfill(json=old) if len(given) == 1 else route.continue_()

    other.route("**/search/index.json", answer)
    assert other.evaluate("import('/assets/search/search.js').then(({ search }) => search('mentor'))")["total"] > 0
    assert len(given) == 2
    other.close()


@pytest.mark.parametrize("text", ['"><img src=x onerror=alert(1)>', "<script>alert(1)</script>", "javascript:alert(1)"])
def test_what_is_typed_cannot_run(open_page: Open, text: str) -> None:
    page = open_page("om/")
    page.on("dialog", lambda dialog: pytest.fail("en ruta visades"))
    page.focus(FIELD)
    page.fill(FIELD, text)
    page.wait_for_timeout(300)
    assert page.locator("#sok :is(img, script)").count() == 0


def test_what_is_found_cannot_run(open_page: Open) -> None:
    page = open_page("om/")
    bad = [
        "javascript:alert(1)//",
        "<img src=x onerror=alert(1)> mentor",
        "<b>",
        "<script>alert(1)</script>",
        "<i>",
        "<u>",
    ]
    page.route(
        "**/things-*.json", lambda route: route.fulfill(body=json.dumps([bad] * 16), content_type="application/json")
    )
    page.on("dialog", lambda dialog: pytest.fail("en ruta visades"))
    page.focus(FIELD)
    search(page, "mentor")
    assert page.locator("[data-search-hits] :is(img, script, b, i, u)").count() == 0
    assert page.locator(HIT).first.evaluate("link => link.protocol") == "http:"


def test_the_module_ranks_all_and_marks(page: Page) -> None:
    found = page.evaluate(
        """async () => {
          const { rank } = await import("/assets/search/search.js");
          const { names, mark } = await rank("mentor i Malmö");
          return { names, marked: mark("Mentorer i Malmö") };
        }"""
    )
    assert "projekt/mitt-livs-chans" in [hit["name"] for hit in found["names"][:3]]
    assert all(one["score"] >= other["score"] for one, other in zip(found["names"], found["names"][1:], strict=False))
    assert found["marked"] == [["Mentorer", True], [" ", False], ["i", False], [" ", False], ["Malmö", True]]
