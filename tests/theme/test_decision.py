"""An underlag for a decision: every alternative with its sources, going on as now, and an empty recommendation."""

from __future__ import annotations

import io
import re
import zipfile
from xml.etree import ElementTree

import mammoth
import pytest
from playwright.sync_api import Page

from theme.accessibility import bring_axe, violations
from theme.conftest import Open

SITUATION = "vart-lage/?grupp=foreign-born-women&grupp=short-education&antal=60&plats=rural&mal=work"
SIDE_BY_SIDE = "jamfor/?post=metoder/kvinnogrupper&post=metoder/yrkesmentorskap&post=projekt/mirjam"
SECTIONS = [
    *("Ärendet", "Bakgrund", "Alternativen i korthet", "Alternativen"),
    *("Vad vi inte vet", "Rekommendation", "Källor"),
]


def saved(page: Page) -> bytes:
    with page.expect_download() as download:
        page.click("[data-decision]")
    return download.value.path().read_bytes()


def parts(word: bytes) -> dict[str, str]:
    """The text under each heading."""
    html = mammoth.convert_to_html(io.BytesIO(word)).value
    pieces = re.split(r"<h[12]>(.*?)</h[12]>", html)
    texts = (re.sub(r"<[^>]+>", " ", text).replace("\u00a0", " ").strip() for text in pieces[2::2])
    return dict(zip(pieces[1::2], texts, strict=True))


@pytest.mark.parametrize("path", [SITUATION, SIDE_BY_SIDE], ids=["läge", "jämför"])
def test_going_on_as_now_is_among_the_alternatives_and_nothing_is_recommended(open_page: Open, path: str) -> None:
    found = parts(saved(open_page(path)))
    assert [heading for heading in found if heading in SECTIONS] == SECTIONS
    alternatives = [heading for heading in found if heading.startswith("Alternativ ")]
    assert alternatives[0] == "Alternativ 1: Fortsätt som nu"
    assert alternatives[1] == "Alternativ 2: Kvinnogrupper"
    assert [int(heading.split()[1].rstrip(":")) for heading in alternatives] == list(range(1, len(alternatives) + 1))
    assert found["Rekommendation"] == ""
    for heading in alternatives[1:]:
        assert "Vad det är: " in found[heading]
        assert re.search(r"\[\d+\]", found[heading]), heading


def test_what_is_known_is_said_as_everywhere(open_page: Open) -> None:
    page = open_page(SIDE_BY_SIDE)
    entry = page.evaluate("fetch('../data/entries/metoder/kvinnogrupper.json').then((answer) => answer.json())")
    assert f"Det här vet vi: {entry['knowledge']}" in parts(saved(page))["Alternativ 2: Kvinnogrupper"]


def test_the_situation_and_what_it_lacks_are_told(open_page: Open) -> None:
    found = parts(saved(open_page(SITUATION)))
    assert "60 personer" in found["Bakgrund"]
    assert "Vi känner inget projekt i ett läge som ert." in found["Bakgrund"]
    assert "nämns inte landsbygd" in found["Alternativ 2: Kvinnogrupper"]
    assert "Kan ni göra det själva?" in found["Alternativ 2: Kvinnogrupper"]


def test_only_obstacles_speak_against(open_page: Open) -> None:
    name = "metoder/arbetsintegrerande-socialt-foretag"
    page = open_page(f"jamfor/?post={name}&post=metoder/kvinnogrupper")
    entry = page.evaluate(f"fetch('../data/entries/{name}.json').then((answer) => answer.json())")
    text = next(text for heading, text in parts(saved(page)).items() if heading.startswith("Alternativ 2"))
    against = text.partition("Talar emot eller är osäkert:")[2].partition("Vad de lärde sig:")[0]
    kinds = {lesson["text"]: lesson["kind"] for lesson in entry["lessons"]}
    assert "obstacle" in kinds.values()
    assert len(set(kinds.values())) > 1
    for lesson, kind in kinds.items():
        assert (lesson in against) == (kind == "obstacle"), lesson


def test_each_number_leads_to_a_source(open_page: Open) -> None:
    with zipfile.ZipFile(io.BytesIO(saved(open_page(SITUATION)))) as archive:
        text = archive.read("word/document.xml").decode()
        core = ElementTree.fromstring(archive.read("docProps/core.xml"))
    anchors = set(re.findall(r'w:anchor="(kalla-\d+)"', text))
    marks = set(re.findall(r'w:bookmarkStart [^>]*w:name="(kalla-\d+)"', text))
    assert anchors == marks
    assert len(marks) > 5
    assert "Underlag för beslut" in "".join(core.itertext())


def test_a_failure_is_told(open_page: Open) -> None:
    page = open_page(SIDE_BY_SIDE)
    page.route("**/data/version.json", lambda route: route.fulfill(body="{", content_type="application/json"))
    page.click("[data-decision]")
    page.get_by_text("Underlaget gick inte att göra").wait_for()


def test_the_way_to_a_review_has_the_projects_of_the_answer(open_page: Open) -> None:
    page = open_page(SITUATION)
    bring_axe(page)
    assert violations(page, "läge") == []
    page.click("text=Skriv en omvärldsanalys av projekten")
    page.locator(".candidates input:checked").first.wait_for()
    assert page.locator(".candidates label", has_text="Mirjam").count()
