"""Every page of the made-up project: all templates render, and what they lead to is there."""

from collections import Counter
from functools import cache
from itertools import pairwise
from urllib.parse import unquote, urljoin

import pytest

from derive.samples import claim_data, derived
from factory import SAID, make_method, make_project
from fake_site import fake_derived, fake_pages, fake_settings, rendered
from pages.tags import elements, text
from vagar.pages.page import Page, Redirect

# Hand-written pages, and files beside the pages.
ELSEWHERE = ("drift/", "prestanda/", "om/", "bidra/", "lattlast/", "data/", "assets/", "atom.xml", "llms.txt")
PAGES = sorted(fake_pages())
HOST = "https://latsasbanken.example/"

# What each page must say, whatever it looks like.
SAYS = {
    "": ["3 projekt", "2 metoder"],
    "metoder/": ["En studie: litet lottat försök, 120 sagofigurer", "Bara i planer", "har jämförts 1"],
    "metoder/i-projekten/": ["Bara planerat", "Verkstaden flöt omkring på en pråm."],
    "metoder/paraplyverkstad/": [
        "Ett litet lottat försök i Påhittade (120 sagofigurer, 2015–2017)",
        "Omkring tre år efteråt hade de andra hunnit ikapp.",
        "Verkstaden låg i ett båthus och var öppen när det regnade.",
        "Umbrella workshop",
        "Vad vi inte vet",
    ],
    "metoder/langbordsfika/": [
        "Finns bara i planer. Vi vet inte om någon har gjort det.",
        "Ett långt bord skulle ställas på bryggan.",
    ],
    "projekt/pannkaka/": [
        "1 999 992 kr",
        "vår beräkning",
        "Delresultat",
        "Projektet redovisar att 43 procent",
        "Enligt uppföljning av Låtsasinstitutet: 42 av de 90",
        "på uppdrag av Påhittade kommun",
        "Projektet planerar att 70 procent",
        "Kommunens regnstrateg uppger att nästan hälften fick jobb",
        "Kan betyda 45 till under 50 %",
        "19 säger källan inget om. Vår beräkning 40 − 12 − 9 = 19",
        "osäkerhetsintervall",
        "30 av 100",
        "35 av 100",
        "Vi räknar om.",
        "går inte att räkna: inget belopp gäller säkert samma verksamhet",
        "Det är en bedömning i förväg, inte ett utfall",
        "Kan begäras ut hos registratorn på Låtsasinstitutet, LI 2021/7",
        "Preliminär",
        "Vad vi inte vet",
        "Mättes inte: hur det gick för en liknande grupp",
        "juni 2021",
        "Läst via",
        "mars 2022: Verkstaden öppnade igen med nya paraplyer.",
    ],
    "vad-som-finns-kvar/": [
        "Av 3 projekt: 1 lever vidare, om 2 vet vi inte",
        "Verkstaden öppnade igen med nya paraplyer.",
        "mars 2022",
        "Bara en plan eller ett löfte",
        "datum framgår inte",
        "Inget sett om tiden efteråt.",
        "Blev det någon verkstad i grannbyn?",
        "sågs senast maj 2024",
    ],
    "projekt/regnbage/": ["Enligt uppföljning av Låtsasinstitutet", "5 000 kr", "få personer"],
    "projekt/snigel/": ["Källan finns inte kvar", "Inte ifyllt än", "Planerat"],
    "jamfor/": ["Färdiga jämförelser", "Paraplyverkstad", "Kan passa om …"],
    "metoder/paraplyverkstad/bredvid/": ["Två sätt sida vid sida", "Ett litet lottat försök", "Finns bara i planer"],
    "motsagelser/": ["Olika värden", "Allt som står visas", "vi har frågat"],
    "kallor/": ["Slutrapport om pannkakor & paraplyer", "På uppdrag av Påhittade kommun"],
    "tackning/": ["Öknens län", "Långbordsfika"],
    "sa-bedomer-vi/": ["Nivåerna säger hur något är känt, inte hur bra det är", "180–199", "ingen säker skillnad"],
    "forskning/regn-i-allmanhet/": ["Det går inte att säga om verkstäder gör skillnad.", "Ärans Regnbåge"],
    "tillganglighet/": ["Regnbågen syns inte för den som blundar."],
}


def page(address: str) -> Page:
    return fake_pages()[address]


@pytest.mark.parametrize(("address", "phrases"), SAYS.items(), ids=[address or "start" for address in SAYS])
def test_says(address, phrases):
    said = text(page(address).content).replace("\u00a0", " ")
    assert [phrase for phrase in phrases if phrase not in said] == []


@pytest.mark.parametrize("address", PAGES)
def test_one_heading_on_top_and_no_level_left_out(address):
    levels = [int(element.name[1]) for element in elements(page(address).content) if element.name in ("h1", "h2", "h3")]
    assert levels.count(1) == 1
    assert levels[0] == 1
    assert all(below <= above + 1 for above, below in pairwise(levels))


@pytest.mark.parametrize("address", PAGES)
def test_anchors_are_unique(address):
    anchors = Counter(
        element.attributes["id"] for element in elements(page(address).content) if "id" in element.attributes
    )
    assert [anchor for anchor, count in anchors.items() if count > 1] == []


@cache
def all_anchors() -> dict[str, set[str]]:
    """The anchors on every page."""
    return {
        address: {element.attributes["id"] for element in elements(found.content) if "id" in element.attributes}
        for address, found in fake_pages().items()
    }


@pytest.mark.parametrize("address", PAGES)
def test_links_lead_somewhere(address):
    anchors = all_anchors()
    for element in elements(page(address).content):
        leads = urljoin(HOST + address, element.attributes.get("href", "")) if element.name == "a" else ""
        if not leads.startswith(HOST):
            continue
        target, _, anchor = unquote(leads.removeprefix(HOST)).partition("#")
        # What stands after a question mark is for the page's own script.
        target = target.partition("?")[0]
        if target.startswith(ELSEWHERE):
            continue
        if page(address).feed and target == f"{address}atom.xml":
            continue
        assert target in anchors, f"{address} → {leads}"
        assert not anchor or anchor in anchors[target], f"{address} → {leads}"


@pytest.mark.parametrize("address", PAGES)
def test_nothing_is_left_blank(address):
    said = text(page(address).content)
    assert not [mark for mark in ("None", "n/a", "Undefined", "{{", "}}") if mark in said.split()]
    assert "None" not in said
    assert page(address).title.strip()
    assert page(address).description.strip()


@pytest.mark.parametrize("address", PAGES)
def test_no_script_and_no_style_of_its_own(address):
    found = [element for element in elements(page(address).content) if element.name in ("script", "style", "iframe")]
    assert found == []
    assert not [element for element in elements(page(address).content) if "style" in element.attributes]


def test_addresses_are_those_that_are_promised():
    promised = {
        *("", "metoder/", "metoder/i-projekten/", "projekt/", "jamfor/", "motsagelser/", "kallor/", "sa-bedomer-vi/"),
        *("tackning/", "tillganglighet/", "forskning/", "ord/", "metoder/paraplyverkstad/", "projekt/pannkaka/"),
    }
    assert promised <= set(PAGES)
    assert all(address == "" or address.endswith("/") for address in PAGES)


def test_every_address_is_used_once():
    taken = Counter(item.address for item in rendered(fake_derived()))
    assert taken.most_common(1)[0][1] == 1
    assert {item.target for item in rendered(fake_derived()) if isinstance(item, Redirect)} <= set(PAGES)


def test_entries_lead_to_their_file():
    for address, file in {
        "projekt/pannkaka/": "projects/pannkaka.yml",
        "metoder/paraplyverkstad/": "methods/paraplyverkstad.yml",
        "forskning/regn-i-allmanhet/": "research/regn-i-allmanhet.yml",
    }.items():
        assert page(address).edit == file
        assert fake_settings().forge + file in [
            element.attributes.get("href") for element in elements(page(address).content)
        ]


def test_sources_are_numbered_in_the_order_they_are_cited():
    html = page("projekt/pannkaka/").content
    numbers = [
        element.attributes["value"]
        for element in elements(html)
        if element.attributes.get("id", "").startswith("kalla-")
    ]
    assert numbers == ["1", "2", "3"]


def test_a_site_with_next_to_nothing_in_it():
    # One project with one claim; every register is there all the same.
    bare = derived(make_project(claims=[claim_data(value="många")]))
    found = {item.address: item for item in rendered(bare)}
    assert "Färdiga jämförelser" not in text(found["jamfor/"].content)
    assert "Inga är kända" in text(found["motsagelser/"].content)


def test_a_cell_without_a_link_is_a_finding():
    link = {"text": "Så gick det till.", **SAID}
    both = make_project(methods=[{"method": "oppet-kafe", **link}, {"method": "tomt-kafe", **link}])
    methods = [make_method(), make_method(id="tomt-kafe", steps=[])]
    one = make_project(id="kafe-sor", sources=[], methods=[{"method": "oppet-kafe", **link}])
    found = {item.address: item for item in rendered(derived(both, one, methods=methods))}
    assert text(found["metoder/i-projekten/"].content).count("nämns inte") == 1
