"""The addresses that the site promises, and what each page must have."""

from __future__ import annotations

from pathlib import Path

import pytest

from whole.built_site import BuiltSite
from whole.workshop import ROOT

STANDING = [
    "",
    "metoder/",
    "metoder/i-projekten/",
    "projekt/",
    "jamfor/",
    "motsagelser/",
    "kallor/",
    "sa-bedomer-vi/",
    "tackning/",
    "om/",
    "tillganglighet/",
    "bidra/",
]
ENTRIES = [
    f"{address}/{file.stem}/"
    for folder, address in (("projects", "projekt"), ("methods", "metoder"))
    for file in sorted(Path(ROOT, folder).glob("*.yml"))
]


@pytest.mark.parametrize("address", STANDING + ENTRIES)
def test_the_page_is_there(site: BuiltSite, address: str) -> None:
    page = site.pages[address]
    assert len(page.headings) == 1, page.headings
    assert page.headings[0].strip()
    assert page.title.strip()
    # All that is to be read stands in the page itself; no script fills it in.
    assert len(page.article.split()) > 40


def test_titles_differ(site: BuiltSite) -> None:
    titles = [page.title.strip() for page in site.pages.values()]
    assert sorted(titles) == sorted(set(titles))


@pytest.mark.parametrize("address", ENTRIES)
def test_the_pen_leads_to_the_entry(site: BuiltSite, address: str) -> None:
    kind, stem, _ = address.split("/")
    file = f"{'projects' if kind == 'projekt' else 'methods'}/{stem}.yml"
    assert any(link.address.endswith(file) for link in site.pages[address].links)
