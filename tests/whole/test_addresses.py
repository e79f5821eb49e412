"""The addresses that the site promises, and what each page must have."""

from __future__ import annotations

from pathlib import Path

from whole.built_site import BuiltSite, Document
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
ENTRIES = {
    f"{address}/{file.stem}/": f"{folder}/{file.name}"
    for folder, address in (("projects", "projekt"), ("methods", "metoder"))
    for file in sorted(Path(ROOT, folder).glob("*.yml"))
}


def lacks(page: Document) -> list[str]:
    """What a page does not have. All that is to be read stands in the page itself; no script fills it in."""
    return [
        *(["en rubrik"] if len(page.headings) != 1 or not page.headings[0].strip() else []),
        *(["titel"] if not page.title.strip() else []),
        *(["text"] if len(page.article.split()) < 15 else []),
    ]


def test_the_promised_pages_are_there(site: BuiltSite) -> None:
    assert [address for address in [*STANDING, *ENTRIES] if address not in site.pages] == []


def test_pages_have_what_a_reader_needs(site: BuiltSite) -> None:
    assert [
        f"/{address} saknar {' och '.join(lacks(page))}" for address, page in site.pages.items() if lacks(page)
    ] == []


def test_a_page_without_content_is_noticed() -> None:
    assert lacks(Document("tom/")) == ["en rubrik", "titel", "text"]


def test_titles_differ(site: BuiltSite) -> None:
    titles = [page.title.strip() for page in site.pages.values()]
    assert sorted(titles) == sorted(set(titles))


def test_the_pen_leads_to_the_entry(site: BuiltSite) -> None:
    without = [
        address
        for address, file in ENTRIES.items()
        if not any(link.address.endswith(file) for link in site.pages[address].links)
    ]
    assert without == []
