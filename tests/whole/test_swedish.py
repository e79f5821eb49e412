"""Numbers, dates and leftovers in the text that readers see."""

from __future__ import annotations

import re

import pytest

from whole.built_site import BuiltSite

NBSP = "\N{NO-BREAK SPACE}"

WRONG = {
    "procent utan hårt mellanrum": re.compile(r"\d ?%"),
    "kronor utan hårt mellanrum": re.compile(r"\d ?kr\b"),
    "tusental med vanligt mellanrum": re.compile(r"(?<![\d–-])\d{1,3} \d{3}\b(?! ?\d)"),
    "tusental med punkt eller komma": re.compile(r"\b\d{1,3}(?:[.,]\d{3})+\b"),
    "sex siffror i följd": re.compile(r"(?<![\w./-])\d{6,}(?=\s*kr|\s*kronor)"),
    "månad på engelska": re.compile(
        r"\d[ \xa0](?:January|February|March|April|May|June|July|August|September|October|November|December)\b"
    ),
    "Pythonvärde": re.compile(r"\b(?:None|True|False|nan)\b|Undefined|<[\w.]+ object at"),
    "mallkod": re.compile(r"\{\{|\}\}|\{%|%\}"),
    "tom parentes": re.compile(r"\(\s*\)"),
    "dubbel punkt": re.compile(r"(?<!\.)\.\.(?!\.)"),
    "mellanrum före skiljetecken": re.compile(r"\w [,.;:](?:\s|$)"),
    "mellanrum kring strecket mellan år": re.compile(r"(?<![-\d])\d{4}\s–|–\s\d{4}(?![-\d])"),
    "bindestreck mellan år": re.compile(r"\b(?:19|20)\d\d-(?:19|20)\d\d\b"),
    "nivåns kod": re.compile(r"\bU[0-9]\b"),
}
# The former rules have the codes that they had.
CODES_TOLD = "sa-bedomer-vi/version-1/"


@pytest.mark.parametrize("name", WRONG)
def test_text_is_free_from(site: BuiltSite, name: str) -> None:
    found = [
        f"/{address}: …{page.article[max(0, match.start() - 30) : match.end() + 20]!r}"
        for address, page in site.pages.items()
        if not address.startswith("en/") and not (name == "nivåns kod" and address == CODES_TOLD)
        for match in WRONG[name].finditer(page.article)
    ]
    assert not found, "\n".join(found)


def test_english_pages_name_levels_in_words(site: BuiltSite) -> None:
    english = [page for address, page in site.pages.items() if address.startswith("en/")]
    assert english
    assert not [page.address for page in english if WRONG["nivåns kod"].search(page.article)]


def test_amounts_have_no_break_spaces(site: BuiltSite) -> None:
    article = site.pages["projekt/resursmodell-integration/"].article
    assert f"1{NBSP}999{NBSP}992{NBSP}kr" in article
    assert "vår beräkning" in article


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("procent utan hårt mellanrum", "43 %"),
        ("kronor utan hårt mellanrum", "1339994 kr"),
        ("tusental med vanligt mellanrum", "1 339 994"),
        ("tusental med punkt eller komma", "1,339,994"),
        ("sex siffror i följd", "1339994 kr"),
        ("månad på engelska", "3 May 2018"),
        ("Pythonvärde", "värde: None"),
        ("mallkod", "{{ namn }}"),
        ("tom parentes", "50 ( )"),
        ("dubbel punkt", "Slut.. Nästa"),
        ("mellanrum före skiljetecken", "ord . Nästa"),
        ("mellanrum kring strecket mellan år", "2017\xa0– 2021"),
        ("mellanrum kring strecket mellan år", "maj 2017 – juni 2021"),
        ("bindestreck mellan år", "2017-2021"),
        ("nivåns kod", "Uppgiften når U3."),
    ],
)
def test_wrong_text_is_noticed(name: str, text: str) -> None:
    assert WRONG[name].search(text)
