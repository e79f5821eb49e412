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


@pytest.mark.parametrize(("path", "seen"), [("metoder/i-projekten/", ".matrix-list"), ("prestanda/", ".scroll table")])
def test_a_wide_table_gives_way_on_a_phone_only_to_a_list(path, seen, open_page):
    page = open_page(path, width=390)
    assert page.locator(seen).first.is_visible()
    assert page.locator(".scroll").first.is_visible() == (seen != ".matrix-list")
