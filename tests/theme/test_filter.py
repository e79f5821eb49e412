"""The filter on the long lists: it hides what does not match and says how much is left."""

import pytest


@pytest.mark.parametrize("path", ["projekt/", "metoder/"])
def test_filter(path, open_page):
    page = open_page(path)
    items = page.locator(".item")
    total = items.count()
    page.get_by_label("Filtrera listan").fill("kvinnor")
    shown = page.locator(".item:visible")
    assert 0 < shown.count() < total
    assert all("kvinnor" in text.lower() for text in shown.all_inner_texts())
    assert page.locator(".filter [role=status]").inner_text() == f"{shown.count()} av {total} visas"
    for section in page.locator("section.filtered:visible").all():
        assert section.locator(".item:visible").count() > 0
    page.get_by_label("Filtrera listan").fill("")
    assert page.locator(".item:visible").count() == total


def test_sources_are_searched_and_stand_under_their_publisher(site, open_page):
    page = open_page("kallor/")
    total = page.locator("li.item").count()
    assert total == int(page.inner_text(".lead").split()[0])
    page.get_by_label("Sök bland källorna").fill("Riksrevisionen")
    shown = page.locator("li.item:visible")
    assert 0 < shown.count() < total
    # The publisher stands in the heading, and is searched all the same.
    headings = page.locator(".publisher:visible h3").all_inner_texts()
    assert "Riksrevisionen" in headings
    assert all(section.locator("li.item:visible").count() for section in page.locator("section.filtered:visible").all())
    # What is so of most sources is said once.
    text = site.pages["kallor/"].article
    assert text.count("känner ingen arkiverad kopia") == 1
    assert "Ingen arkiverad kopia är känd" not in text


def test_the_filter_has_its_room_before_the_script_has_run(open_page):
    page = open_page("om/")
    page.add_init_script(
        "window.shifted = 0; new PerformanceObserver((list) => { for (const entry of list.getEntries())"
        " window.shifted += entry.value; }).observe({ type: 'layout-shift', buffered: true });"
    )
    for path in ("../kallor/", "../projekt/"):
        page.goto(page.url.rsplit("/", 2)[0] + path.removeprefix(".."))
        page.wait_for_timeout(400)
        assert page.evaluate("shifted") == 0


@pytest.mark.parametrize(("path", "seen"), [("metoder/i-projekten/", ".matrix-list"), ("prestanda/", ".scroll table")])
def test_a_wide_table_gives_way_on_a_phone_only_to_a_list(path, seen, open_page):
    page = open_page(path, width=390)
    assert page.locator(seen).first.is_visible()
    assert page.locator(".scroll").first.is_visible() == (seen != ".matrix-list")
