"""Every link inside the site leads somewhere, and nothing is fetched from another host."""

from __future__ import annotations

from xml.etree import ElementTree

import pytest

from whole.built_site import BuiltSite, css_addresses

LOCATION = "{http://www.sitemaps.org/schemas/sitemap/0.9}loc"


def test_links_and_anchors_resolve(site: BuiltSite) -> None:
    dead = [
        f"{page}, rad {link.line}: {link.address}: {reason}"
        for page, document in site.documents.items()
        for link in document.links
        if (reason := site.dead(link.address, page))
    ]
    assert not dead, "\n".join(dead)


def test_pages_fetch_nothing_from_elsewhere(site: BuiltSite) -> None:
    fetched = [
        f"{page}, rad {link.line}: <{link.tag} {link.attribute}> {link.address}"
        for page, document in site.documents.items()
        for link in document.links
        if link.fetched and site.elsewhere(link.address, page)
    ]
    assert not fetched, "\n".join(fetched)


def test_stylesheets_fetch_only_what_is_there(site: BuiltSite) -> None:
    wrong = [
        f"{page}: {address}"
        for file in site.files("*.css")
        for page in [file.relative_to(site.folder).as_posix()]
        for address in css_addresses(file.read_text("utf-8"))
        if not address.startswith("#") and (site.dead(address, page) or site.elsewhere(address, page))
    ]
    assert not wrong, "\n".join(wrong)


def test_sitemap_names_every_page_and_nothing_else(site: BuiltSite) -> None:
    tree = ElementTree.parse(site.folder / "sitemap.xml")
    listed = [element.text for element in tree.iter(LOCATION)]
    assert sorted(listed) == sorted(site.home + page for page in site.pages)


def test_anchors_are_unique(site: BuiltSite) -> None:
    twice = [
        f"{page}#{anchor}"
        for page, document in site.pages.items()
        for anchor in sorted(set(document.anchors))
        if document.anchors.count(anchor) > 1
    ]
    assert not twice, "\n".join(twice)


@pytest.mark.parametrize(
    ("address", "reason"),
    [
        ("../finns-inte/", "filen finns inte"),
        ("#finns-inte", "ankaret finns inte på sidan"),
        ("javascript:alert(1)", "adressen kan inte följas"),
        ("/", None),
        ("https://annan.example/", None),
    ],
)
def test_a_dead_link_is_noticed(site: BuiltSite, address: str, reason: str | None) -> None:
    assert site.dead(address, "projekt/") == reason
