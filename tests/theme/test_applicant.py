"""Inför ansökan: a draft whose every sentence leads to a source, what is tried, goals, a plan and a checklist."""

from __future__ import annotations

import io
import json
import re
import zipfile
from xml.etree import ElementTree

import pytest
from playwright.sync_api import Page, expect

from factory import TODAY, make_draft, make_project
from theme.accessibility import bring_axe, too_wide, violations
from theme.conftest import DESKTOP, PHONE, Open
from vagar.read.document import read_document
from vagar.rules import check_all
from whole.built_site import BuiltSite

CITED = re.compile(r"\[(\d+)\]")
# What is said of the base, of the search or of nothing found has no source.
# As many as the draft takes at a time.
MOST = 60
OURS = re.compile(r"^(Bland |Inget av de valda|Inget |Databasen har inget|Kommunen är inte vald|\[Skriv själv: )")
NO_SOURCE = re.compile(r": (står inte i källan|det har vi inte letat efter än|.*framgår inte|projektet pågår)\.$")
STRUCTURES = ["neutral", "interreg", "esf", "leader"]
# A Leader association in Hälsingland, a municipality that plans mentoring, a county that wants project workshops.
CASES = [
    {"filters": {"metod": "idrott-och-friluftsliv-som-vag-in"}, "place": "2184", "structure": "leader"},
    {"filters": {"malgrupp": "foreign-born-women"}, "place": "0181", "structure": "esf"},
    {"filters": {"metod": "projektverkstader"}, "place": "2380", "structure": "interreg"},
]


def written(page: Page) -> list[str]:
    """The paragraphs of the draft."""
    boxes = page.locator(".draft-section textarea")
    expect(boxes.first).to_be_visible()
    texts = [boxes.nth(number).input_value() for number in range(boxes.count())]
    return [paragraph for text in texts for paragraph in text.split("\n\n")]


def draft(open_page: Open, case: dict, **options: object) -> Page:
    page = open_page("omvarldsanalys/", **options)
    for word, code in case["filters"].items():
        page.select_option(f"[data-word={word}]", code)
    page.select_option("#f-kommun", case["place"])
    page.select_option("#f-mall", case["structure"])
    # The page's own policy lets no test wait by a script of its own.
    expect(page.locator("[data-draft-hits]")).not_to_have_value("")
    page.wait_for_timeout(150)
    page.click("button[type=submit].primary")
    return page


@pytest.mark.parametrize("case", CASES, ids=["leader", "kommun", "region"])
def test_every_sentence_leads_to_a_source(open_page: Open, case: dict) -> None:
    page = draft(open_page, case)
    paragraphs = written(page)
    sources = page.locator("[data-draft-sources] li").count()
    numbers = [int(number) for text in paragraphs for number in CITED.findall(text)]
    assert sources
    assert sorted(set(numbers)) == list(range(1, sources + 1))
    index = page.evaluate("fetch('../data/explore/index.json').then((answer) => answer.json())")
    methods = next(facet["labels"] for facet in index["facets"] if facet["word"] == "metod")
    bare = [
        text for text in paragraphs if not CITED.search(text) and not OURS.match(text) and not NO_SOURCE.search(text)
    ]
    assert [text for text in bare if text.partition(":")[0] not in methods] == []
    assert int(page.get_attribute("[data-tool]", "data-milliseconds")) <= 200


def test_what_would_find_nothing_cannot_be_chosen(open_page: Open) -> None:
    page = open_page("omvarldsanalys/")
    method = page.locator("#f-metod option[value=projektverkstader]")
    expect(method).to_have_text(re.compile(r" \([1-9]\d*\)$"))
    page.select_option("#f-metod", "projektverkstader")
    empty = page.locator("#f-malgrupp option", has_text=re.compile(r" \(0\)$"))
    expect(empty.first).to_be_disabled()
    expect(page.locator("#f-malgrupp option:not([disabled])").nth(1)).to_have_text(re.compile(r" \([1-9]\d*\)$"))
    assert empty.count() == page.locator("#f-malgrupp option[disabled]").count()
    expect(page.locator("[data-draft-terms]")).to_have_text("projektverkstäder")


@pytest.mark.parametrize("structure", STRUCTURES)
def test_each_structure_has_its_headings(open_page: Open, structure: str) -> None:
    page = draft(open_page, {**CASES[1], "structure": structure})
    assert written(page)
    words = page.evaluate("fetch('../data/application.json').then((answer) => answer.json())")
    wanted = next(found for found in words["structures"] if found["id"] == structure)
    assert page.locator(".draft-section h3").all_inner_texts() == [section["heading"] for section in wanted["sections"]]


def test_own_headings_and_hostile_words(open_page: Open) -> None:
    page = open_page("omvarldsanalys/?post=%3Cscript%3E&post=projekt/mirjam")
    expect(page.locator(".candidates li").first).to_be_visible()
    page.fill("#f-rubriker", "1. Resultat från andra:\n2. <img src=x onerror=alert(1)>\n")
    page.click("button[type=submit].primary")
    assert written(page)
    assert page.locator(".draft-section h3").all_inner_texts() == [
        "Resultat från andra",
        "<img src=x onerror=alert(1)>",
    ]
    assert page.locator("article img").count() == 0
    # Mirjam has no figure of its own on work, but a study of it has.
    assert "Mirjam" in written(page)[0]
    assert "Inget av de valda" not in " ".join(written(page))


def test_what_is_written_is_there_after_a_reload(open_page: Open) -> None:
    page = draft(open_page, CASES[0])
    written(page)
    page.locator(".draft-section textarea").first.fill("Vår egen text")
    page.reload()
    assert written(page)[0] == "Vår egen text"


def test_the_word_document_is_whole(open_page: Open) -> None:
    page = draft(open_page, CASES[1])
    first = written(page)[0]
    with page.expect_download() as download:
        page.click("[data-draft-do=docx]")
    with zipfile.ZipFile(io.BytesIO(download.value.path().read_bytes())) as archive:
        assert archive.testzip() is None
        parts = {name: ElementTree.fromstring(archive.read(name)) for name in archive.namelist()}
    assert {"[Content_Types].xml", "_rels/.rels", "word/document.xml", "word/styles.xml"} <= set(parts)
    text = "".join(parts["word/document.xml"].itertext())
    assert first in text
    assert "Så är sökningen gjord" in text


def test_sources_and_markdown(open_page: Open) -> None:
    page = draft(open_page, CASES[1])
    written(page)
    saved = {}
    for kind in ("ris", "csl", "markdown"):
        with page.expect_download() as download:
            page.click(f"[data-draft-do={kind}]")
        saved[kind] = download.value.path().read_text("utf-8")
    sources = page.locator("[data-draft-sources] li").count()
    assert saved["ris"].count("TY  - ") == saved["ris"].count("ER  - ") == sources
    assert len(json.loads(saved["csl"])) == sources
    assert saved["markdown"].startswith("# Omvärldsanalys\n\n## Problem\n")


def test_nothing_ticked(open_page: Open) -> None:
    page = open_page("omvarldsanalys/")
    ticked = page.locator(".candidates input:checked")
    expect(ticked.first).to_be_visible()
    while ticked.count():
        ticked.first.uncheck()
    page.click("button[type=submit].primary")
    expect(page.locator("[data-draft-status]")).to_have_text("Kryssa i minst ett projekt.")


def test_more_chosen_than_fits(open_page: Open, site: BuiltSite) -> None:
    page = open_page("om/")
    names = [path.rstrip("/") for path in site.pages if re.fullmatch(r"projekt/[^/]+/", path)] * 30
    page.evaluate("(names) => localStorage.setItem('vagar.selection', JSON.stringify(names))", names)
    page.goto(page.url.replace("om/", "omvarldsanalys/"))
    expect(page.locator(".candidates li").first).to_be_visible()
    assert page.locator(".candidates input:checked").count() == min(len(set(names)), MOST)


def test_what_is_not_in_the_base_is_said_with_its_limits(open_page: Open) -> None:
    page = open_page("provat/")
    page.select_option("#f-metod", "projektverkstader")
    page.select_option("#f-kommun", "1381")
    expect(page.locator(".not-found").first).to_contain_text("projekt i databasen fann vi inget som")
    expect(page.locator("[data-tried-result]")).to_contain_text("Integrationsprojekt Jämtland Härjedalen")
    expect(page.locator("[data-tried-status]")).to_contain_text("inte heltäckande")
    assert not re.search(r"\b(unik|unikt|nytt|ny)\b", page.inner_text("[data-tried-result] .not-found"))


def test_a_goal_above_all_is_noticed_and_the_nearest_say_why(open_page: Open) -> None:
    page = open_page("uppfoljning/")
    page.select_option("#g-utfall", "studies")
    expect(page.locator("[data-goal-others] li").first).to_be_visible()
    assert "Går inte att jämföra fullt ut: " in page.inner_text("[data-goal-others]")
    page.fill("#g-procent", "99,5")
    expect(page.locator("[data-goal-others] [role=alert]")).to_contain_text("högre än")
    page.fill("#g-procent", "många")
    expect(page.locator("[data-goal-status]")).to_contain_text("tal från 0 till 100")


def test_at_least_three_comparable_projects_give_a_range(open_page: Open, address: str) -> None:
    page = open_page("om/")
    found = page.evaluate(
        """async (module) => {
          const { range } = await import(module);
          const claim = (project, share, changes = {}) => ({ project, level: 3, compare: { number: true, alone: [],
            key: ["any-job", "started", "exit", 0, "people"], base_n: 40, status: "final", group: "all", year: 2020,
            disputed: false, figure: { low: share, high: share }, ...changes } });
          const goal = { outcome: "any-job", base: "started", since: "exit", months: 0, n: 30 };
          const three = [claim("a", 0.2), claim("b", 0.3), claim("c", 0.4)];
          const spread = (claims) => {
            const made = range(claims, goal);
            return made && [made.count, made.low, made.high];
          };
          return [spread(three), spread(three.slice(1)), spread([...three.slice(1), claim("d", 0.9, { base_n: 29 })]),
            spread([...three.slice(1), claim("d", 0.9, { year: 2015 })]), spread([...three.slice(1), claim("c", 0.1)])];
        }""",
        address + "assets/applicant/follow_up/others.js",
    )
    assert found == [[3, 0.2, 0.4], None, None, None, None]


def test_the_stub_passes_the_checks(open_page: Open) -> None:
    page = open_page("uppfoljning/")
    page.fill("#g-antal", "40")
    page.select_option("#g-tid", "exit 6")
    expect(page.locator("[data-goal-stub]")).to_contain_text("n: 40")
    document, problems = read_document(page.inner_text("[data-goal-stub]").encode(), "projects/kafe-norr.yml")
    assert problems == []
    found = check_all(make_draft(make_project(claims=document.data["claims"])), TODAY)
    assert [problem for problem in found if problem.severity.value == "error"] == []


def test_answers_to_the_checklist_are_kept(open_page: Open) -> None:
    page = open_page("kan-vi/?post=metoder/yrkesmentorskap")
    page.check("[name='0-0'][value=ja]")
    page.locator(".note-field input").first.fill("Vi frågar föreningen")
    page.reload()
    expect(page.locator("[name='0-0'][value=ja]")).to_be_checked()
    assert page.locator(".note-field input").first.input_value() == "Vi frågar föreningen"
    expect(page.locator("[data-can-status]")).to_contain_text("1 ja")


@pytest.mark.parametrize(("width", "scheme"), [(PHONE, "dark"), (DESKTOP, "light")])
def test_nobody_is_shut_out(open_page: Open, width: int, scheme: str) -> None:
    page = draft(open_page, CASES[1], width=width, scheme=scheme, reduced_motion="reduce")
    written(page)
    bring_axe(page)
    assert violations(page, "utkast") + too_wide(page, "utkast") == []
    page.goto(page.url.replace("omvarldsanalys/", "kan-vi/?post=metoder/yrkesmentorskap"))
    expect(page.locator(".question").first).to_be_visible()
    bring_axe(page)
    assert violations(page, "kan-vi") + too_wide(page, "kan-vi") == []


@pytest.mark.parametrize("path", ["omvarldsanalys/", "provat/", "uppfoljning/", "kan-vi/"])
def test_without_a_script_the_page_says_what_it_needs(open_page: Open, path: str) -> None:
    page = open_page(path, java_script_enabled=False)
    assert page.is_hidden("[data-tool]")
    assert "kräver JavaScript" in page.inner_text("article")


UNREADABLE = (
    "{}",
    "{",
    "[]",
    "7",
    '{"title": 1}',
    '{"title": "x", "sections": [{}], "sources": [], "log": [], "costs": []}',
)


@pytest.mark.parametrize("kept", UNREADABLE)
def test_a_draft_that_nobody_can_read_never_stops_the_tool(open_page: Open, kept: str) -> None:
    page = open_page("omvarldsanalys/")
    page.evaluate("kept => localStorage.setItem('vagar.draft', kept)", kept)
    page.reload()
    expect(page.locator("[data-tool]")).to_be_visible()
    expect(page.locator("[data-tool-failed]")).to_be_hidden()
    assert page.evaluate("localStorage.getItem('vagar.undan.draft')") == kept
