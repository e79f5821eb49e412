"""No page breaks WCAG 2.2 A or AA, as far as a program can tell."""

from __future__ import annotations

import pytest

from theme.accessibility import Visit, axe, faults, too_wide
from theme.conftest import DESKTOP, PHONE, Open
from whole.built_site import BuiltSite
from whole.test_browser import one_of_each_kind


def test_no_page_shuts_anyone_out(site: BuiltSite, address: str) -> None:
    """Every page on a wide screen in the light; one of each kind on a phone too, and in the dark."""
    found = faults(
        address,
        [
            *(Visit(path) for path in [*site.pages, "404.html"]),
            *(
                Visit(path, width, scheme)
                for path in [*one_of_each_kind(site), "404.html"]
                for width, scheme in [(PHONE, "light"), (PHONE, "dark"), (DESKTOP, "dark")]
            ),
        ],
    )
    assert not found, "\n".join(found)


@pytest.mark.parametrize(("width", "scheme"), [(PHONE, "light"), (PHONE, "dark"), (DESKTOP, "dark")])
def test_nor_do_the_menu_and_the_search_when_they_are_open(open_page: Open, width: int, scheme: str) -> None:
    page = open_page("metoder/brobyggare/", width, scheme)
    if width == PHONE:
        page.click("[data-open-menu]")
        assert page.is_visible("#meny a")
        assert axe(page, "menyn") == []
        page.click("[aria-controls=sok]")
    page.type("[data-md-component=search-query]", "praktik")
    page.wait_for_selector(".md-search-result__link")
    # The box grows for a moment; colours are measured when it stands still.
    page.wait_for_timeout(400)
    assert axe(page, "sökningen") == []
    assert too_wide(page, "sökningen") == []


def test_a_page_that_shuts_someone_out_is_noticed(open_page: Open) -> None:
    page = open_page("om/", PHONE)
    page.evaluate(
        "() => { const bad = document.createElement('img'); bad.style.minWidth = '500px'; bad.src = 'data:,';"
        " document.querySelector('article').append(bad); }"
    )
    assert any("image-alt" in line for line in axe(page, "/om/"))
    assert too_wide(page, "/om/")
