"""On paper: one A4 for each sheet, dark on light, without the shell."""

from __future__ import annotations

import re

import pytest

from theme.conftest import Open
from theme.test_charts import luminance
from whole.built_site import BuiltSite
from whole.shares import SHARES, Share

PAGE = re.compile(rb"/Type\s*/Page\b")
SHELL = [".md-header", ".md-tabs", ".md-footer", ".md-skip", ".md-content__button", ".actions"]
DARK = "dark"


@SHARES
def test_every_sheet_is_one_page(site: BuiltSite, open_page: Open, address: str, share: Share) -> None:
    sheets = share([path for path in sorted(site.pages) if path.endswith("/utskrift/")])
    assert sheets
    page = open_page(sheets[0])
    long = {}
    for path in sheets:
        page.goto(address + path)
        pages = len(PAGE.findall(page.pdf(prefer_css_page_size=True)))
        if pages != 1:
            long[path] = pages
    assert not long


def test_a_long_page_is_more_than_one(open_page: Open) -> None:
    assert len(PAGE.findall(open_page("sa-bedomer-vi/").pdf(prefer_css_page_size=True))) > 1


@pytest.mark.parametrize("path", ["metoder/brobyggare/", "metoder/brobyggare/utskrift/"])
def test_paper_is_light_and_has_no_shell(open_page: Open, path: str) -> None:
    page = open_page(path, scheme=DARK)
    page.emulate_media(media="print", color_scheme=DARK)
    assert [part for part in SHELL if page.locator(part).first.is_visible()] == []
    for part in ("h1", "article p", "article li"):
        colour = page.locator(part).locator("visible=true").first.evaluate("at => getComputedStyle(at).color")
        assert luminance(colour) < 0.2, f"{part}: {colour}"
