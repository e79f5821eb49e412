"""The search box as a reader meets it: keys, what it says, what it fetches, and that nothing typed or found can run."""

from __future__ import annotations

import gzip
import json
from urllib.parse import unquote

import pytest
from playwright.sync_api import Page, Response, Route, expect

from theme.conftest import PHONE, Open, focused

FIELD = "[data-md-component=search-query]"
HIT = "[data-search-hits] [role=option]"
NOTES = "[data-search-notes]"
STATUS = "#sok [data-search-status]"
FETCHED = """() => performance
  .getEntriesByType("resource")
  .filter(({ name }) => name.includes("/search/") && !name.includes("/assets/")).length"""
KILOBYTE = 1000
# Of the index; the scripts besides take some 17.
# A long question fetches more of the index than a word: 67 kB with 173 entries.
LARGEST_FIRST_QUERY = 75 * KILOBYTE
# Milliseconds; how long everything may take to come, and between two looks.
PATIENCE = 30_000
PAUSE = 100


def search(page: Page, text: str) -> None:
    """Types in the field and waits for the answer."""
    page.fill(FIELD, text)
    page.wait_for_selector(f"[data-search-hits][data-query='{text}']", state="attached")


def told(page: Page, text: str) -> None:
    """Types in the field and waits until the count and the notes are told too."""
    search(page, text)
    page.wait_for_selector(f"[data-search-hits][data-told='{text}']", state="attached")


def test_a_hit_says_what_it_is_and_why(open_page: Open) -> None:
    page = open_page("om/")
    search(page, "föreningspraktik")
    first = page.locator(HIT).first
    assert first.locator("[data-kind]").inner_text().lower() == "metod"
    assert "föreningspraktik" in [mark.lower() for mark in first.locator("mark").all_inner_texts()]
    assert "jämförelse" in first.locator("[data-foot]").inner_text()
    project = page.locator(HIT, has_text="Resursmodell Integration").locator("[data-foot]").inner_text()
    assert "Utfall: 3\u00a0siffror" in project
    assert "Norrtälje, Stockholms län" in project


def test_the_count_is_told_and_all_hits_can_be_seen(open_page: Open, address: str) -> None:
    page = open_page("metoder/brobyggare/")
    told(page, "praktik & språk")
    total = int(page.inner_text(STATUS).split()[0])
    assert total > 10 == page.locator(HIT).count()
    link = page.locator("[data-search-all] a")
    assert link.inner_text() == f"Visa alla {total} träffar"
    assert link.get_attribute("href") == f"{address}utforska/?q=praktik+%26+spr%C3%A5k"
    search(page, "")
    assert page.inner_text(STATUS) == "Skriv vad du söker"
    assert page.locator(HIT).count() == 0


def active(page: Page) -> str | None:
    """The id of the hit that the field points at."""
    return page.get_attribute(FIELD, "aria-activedescendant")


def test_arrows_walk_while_the_field_keeps_focus_and_enter_opens(open_page: Open) -> None:
    page = open_page("om/")
    page.focus(FIELD)
    assert page.get_attribute(FIELD, "aria-expanded") == "false"
    search(page, "körkort")
    assert page.get_attribute(FIELD, "aria-expanded") == "true"
    ids = page.locator(HIT).evaluate_all("links => links.map((link) => link.id)")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    assert (active(page), focused(page)) == (ids[1], "Sök")
    assert page.locator(HIT).nth(1).get_attribute("aria-selected") == "true"
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowUp")
    assert active(page) is None
    page.keyboard.press("ArrowUp")
    assert active(page) == ids[-1]
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url("**/metoder/korkortsstod/")


def test_enter_in_the_field_leads_to_explore_with_the_question(open_page: Open) -> None:
    page = open_page("om/")
    page.focus(FIELD)
    page.keyboard.type("yalla trappan")
    page.keyboard.press("Enter")
    page.wait_for_url("**/utforska/?q=yalla+trappan")
    page.locator("[data-explore-results] h2").first.wait_for()
    assert page.locator("[data-explore-results] h2").first.inner_text() == "Yalla Trappan"


def test_enter_keeps_the_filters_that_are_chosen(open_page: Open) -> None:
    page = open_page("utforska/?q=mentor&slag=project&sida=2")
    page.focus(FIELD)
    page.keyboard.type("praktik")
    page.keyboard.press("Enter")
    page.wait_for_url("**/utforska/?q=praktik&slag=project")


@pytest.mark.parametrize("key", ["/", "Control+k"])
def test_keys_open_the_box(open_page: Open, key: str) -> None:
    page = open_page("om/")
    page.keyboard.press(key)
    assert focused(page) == "Sök"
    assert page.input_value(FIELD) == ""


def test_the_single_key_can_be_turned_off(open_page: Open) -> None:
    page = open_page("om/")
    page.keyboard.press("/")
    page.click("[data-search-slash]")
    page.reload()
    page.keyboard.press("/")
    assert not page.is_checked("#__search")
    page.keyboard.press("Control+k")
    assert focused(page) == "Sök"


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
    told(page, "jobsprånget")
    assert page.inner_text(NOTES).startswith("Inget om jobsprånget. Det här gäller jobbsprånget.")
    assert page.locator(HIT).count() > 0
    page.click(f"{NOTES} [data-undo]")
    expect(page.locator(NOTES)).not_to_contain_text("Det här gäller")
    expect(page.locator(HIT)).to_have_count(0)
    told(page, "jobbsprånget")
    assert not page.is_visible(NOTES)


def test_what_the_base_does_not_have_is_named_above_the_hits(open_page: Open) -> None:
    page = open_page("om/")
    page.focus(FIELD)
    told(page, "barnomsorg på landsbygden")
    assert page.inner_text(NOTES).startswith("Inget om barnomsorg. Närmast: ")
    assert page.locator(f"{NOTES} a[href$='bidra/']").count() == 1
    assert page.locator(HIT).count() > 0
    top, first = (page.locator(each).first.bounding_box()["y"] for each in (NOTES, HIT))
    assert top < first
    page.locator(f"{NOTES} button").first.click()
    expect(page.locator(FIELD)).not_to_have_value("barnomsorg på landsbygden")
    page.wait_for_selector(HIT)


def test_half_a_word_is_not_called_missing_before_the_reader_pauses(open_page: Open) -> None:
    page = open_page("om/")
    page.focus(FIELD)
    told(page, "mentor")
    page.evaluate(
        """() => {
          window.seen = [];
          const notes = document.querySelector("[data-search-notes]");
          const look = () => window.seen.push(notes.hidden ? "" : notes.innerText);
          new MutationObserver(look).observe(notes, { attributes: true, childList: true });
        }"""
    )
    page.keyboard.type("sprogrammqx", delay=20)
    page.keyboard.press("Backspace")
    page.keyboard.press("Backspace")
    page.wait_for_timeout(1000)
    assert not any("qx" in text for text in page.evaluate("window.seen"))


def test_the_sentence_that_shows_why_stands_where_the_summary_does_not(open_page: Open) -> None:
    page = open_page("om/")
    page.focus(FIELD)
    search(page, "simskola")
    why = page.locator(f"{HIT}:has-text('Kvinna in i Sverige') [data-why]")
    expect(why.locator("mark").first).to_have_text("simskola")


@pytest.mark.parametrize("query", ["utrikes födda kvinnor", "foreign born women", "Yalla Trappan"])
def test_an_entry_has_one_row(open_page: Open, query: str) -> None:
    page = open_page("om/")
    page.focus(FIELD)
    search(page, query)
    links = page.locator(HIT).evaluate_all("links => links.map((link) => new URL(link.href).pathname)")
    entries = [link.replace("/en/methods/", "/metoder/").replace("/en/projects/", "/projekt/") for link in links]
    assert len(entries) == len(set(entries))


def test_explore_names_what_the_base_does_not_have(open_page: Open) -> None:
    page = open_page("utforska/?q=vad+kostar+barnomsorg+på+landsbygden")
    notes = page.locator("[data-explore-notes]")
    expect(notes).to_contain_text("Inget om barnomsorg. Närmast:")
    expect(notes.get_by_role("link", name="Lägg till det")).to_have_count(1)
    expect(notes.get_by_role("link", name="Kan vi göra det här?")).to_have_count(1)
    assert page.locator("[data-explore-results] mark").count() > 0


@pytest.mark.parametrize("width", [PHONE, 1280])
def test_nothing_found_leads_on(open_page: Open, width: int) -> None:
    page = open_page("om/", width)
    if width == PHONE:
        page.click("[aria-controls=sok]")
    page.focus(FIELD)
    told(page, "mentqxzrskap")
    assert page.inner_text(STATUS) == "Inga sökträffar"
    letter = unquote(page.get_attribute("[data-search-ask]", "href"))
    assert letter.startswith("mailto:")
    assert "mentqxzrskap" in letter
    assert page.is_visible(f"{NOTES} a[href$='bidra/']")
    words = page.locator(f"{NOTES} button")
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
    # Summaries come after the answer.
    index = [one for one in answers if one.url.startswith(f"{address}search/") and "/things-" not in one.url]
    assert 0 < sum(len(gzip.compress(answer.body())) for answer in index) < LARGEST_FIRST_QUERY


def test_search_works_without_network_after_the_first(open_page: Open, address: str) -> None:
    page = open_page("om/")
    page.focus(FIELD)
    search(page, "mentor")
    manifest = page.request.get(f"{address}search/index.json").json()
    shown = -(-manifest["count"] // manifest["things"])
    wanted = len(manifest["rows"]) + len(manifest["concepts"]) + shown + len(manifest["spelling"]) + 2
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
    expect(page.locator(STATUS)).to_contain_text("kunde inte hämtas")
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
    bad = ["<script>alert(1)</script>", "<i>", "<u>"]
    head = "\t".join(("javascript:alert(1)//", "<img src=x onerror=alert(1)> mentor", "<b>"))
    page.route(
        "**/things-*.json", lambda route: route.fulfill(body=json.dumps([bad] * 16), content_type="application/json")
    )
    page.route("**/core.txt", lambda route: route.fulfill(body="\n".join(["a", "b", *[head] * 2000])))
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
