"""What stands in every page's head and foot, and what may not stand in a page at all."""

from __future__ import annotations

import json
import re
import struct

import pytest

from whole.built_site import BuiltSite

META = re.compile(r'<meta (?:name|property)="([^"]+)" content="([^"]*)">')
POLICY = re.compile(r'<meta http-equiv="Content-Security-Policy" content="([^"]+)">')
SCRIPT = re.compile(r"<script\b([^>]*)>(.*?)</script>", re.S)
DATA = ('type="application/ld+json"', 'type="application/json"')
FOOT = [
    ("om/", "Om"),
    ("tillganglighet/", "Tillgänglighet"),
    ("sa-bedomer-vi/", "Så bedömer vi uppgifter"),
    ("tackning/", "Vad som finns med"),
    ("ingangar/", "Fler vägar in"),
    ("forskning/", "Forskning"),
    ("ord/", "Ordlista"),
    ("kallor/", "Källor"),
    ("vad-som-finns-kvar/", "Vad som finns kvar"),
    ("motsagelser/", "Uppgifter som inte stämmer överens"),
    ("andringar/", "Ändringar"),
    ("rattelser/", "Rättelser"),
    ("underhall/", "Underhåll"),
    ("data/", "Öppna data"),
]


def linked_data(text: str) -> dict:
    found = re.findall(r'<script type="application/ld\+json">(.*?)</script>', text, re.S)
    assert len(found) == 1
    return json.loads(found[0])


def test_every_page_has_a_policy_before_anything_it_is_for(site: BuiltSite) -> None:
    for path in [*site.pages, "404.html"]:
        text = site.text(path)
        policy = POLICY.search(text)
        assert policy, path
        assert not re.search(r"unsafe|\*|https?:", policy[1])
        assert policy.start() < min(text.index("<link"), text.index("<script"))


def test_no_page_has_what_the_policy_forbids(site: BuiltSite) -> None:
    found = []
    for path in [*site.pages, "404.html"]:
        text = site.text(path)
        inline = [body for attributes, body in SCRIPT.findall(text) if body.strip() and not _is_data(attributes)]
        found += [f"/{path}: <script>{body[:60]}" for body in inline]
        found += [f"/{path}: {match[0]}" for match in re.finditer(r"<style\b|<[^>]* style=|<[^>]* on[a-z]+=", text)]
    assert not found, "\n".join(found)


def _is_data(attributes: str) -> bool:
    return any(kind in attributes for kind in DATA)


def test_pages_can_be_shared(site: BuiltSite) -> None:
    for path in site.pages:
        text, meta = site.text(path), dict(META.findall(site.text(path)))
        assert f'<link rel="canonical" href="{site.home}{path}">' in text
        assert meta["og:url"] == site.home + path
        assert meta["og:title"]
        assert meta["og:description"] == meta["description"]
        assert site.dead(meta["og:image"], path) is None
        assert f'<html lang="{"en" if path.startswith("en/") else "sv"}"' in text


def test_the_picture_has_the_size_it_says(site: BuiltSite) -> None:
    picture = (site.folder / "assets/dela.png").read_bytes()
    meta = dict(META.findall(site.text("")))
    assert struct.unpack(">II", picture[16:24]) == (int(meta["og:image:width"]), int(meta["og:image:height"]))
    assert len(picture) < 60_000


@pytest.mark.parametrize(
    ("path", "wanted"),
    [
        ("", {"@type": "WebSite", "alternateName": "Vägar in i arbete, föreningsliv och samhälle"}),
        ("om/", {"@type": "WebPage", "name": "Om Vägar in"}),
        ("metoder/brobyggare/", {"@type": "WebPage", "name": "Brobyggare som ger fler svenska kontakter"}),
    ],
)
def test_programs_can_read_what_a_page_is(site: BuiltSite, path: str, wanted: dict) -> None:
    data = linked_data(site.text(path))
    assert wanted.items() <= data.items()
    assert data["url"] == site.home + path
    assert data["inLanguage"] == "sv"


def test_entries_say_when_they_changed(site: BuiltSite) -> None:
    assert re.fullmatch(r"\d{4}-\d{2}-\d{2}", linked_data(site.text("metoder/brobyggare/"))["dateModified"])
    assert "dateModified" not in linked_data(site.text("om/"))


def test_the_start_page_has_its_own_title(site: BuiltSite) -> None:
    assert site.pages[""].title.strip() == "Vägar in i arbete, föreningsliv och samhälle"
    assert site.pages["om/"].title.strip() == "Om Vägar in – Vägar in"


def test_the_foot_says_who_and_where(site: BuiltSite) -> None:
    foot = re.search(r"<footer.*?</footer>", site.text("bidra/"), re.S)[0]
    assert re.findall(r'<li><a href="\.\./([^"]+)">([^<]+)</a></li>', foot) == FOOT
    # Who it is stands there, or nothing at all: what is not filled in is told of in the preview.
    assert "utgivare är" not in foot
    assert not re.search(r"Ansvarig utgivare:\s*<", foot)
    assert re.search(r'<a href="mailto:([^"]+)">\1</a>. Du får svar inom \d+ dag', foot)
    assert all(licence in foot for licence in ("CC BY 4.0", "CC0", "MIT"))


def test_there_is_no_bar_to_the_page_before_and_after(site: BuiltSite) -> None:
    assert not [path for path in site.pages if 'rel="prev"' in site.text(path) or 'rel="next"' in site.text(path)]
