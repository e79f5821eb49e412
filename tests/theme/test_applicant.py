"""Inför ansökan: a draft whose every sentence leads to a source, what is tried, goals, a plan and a checklist."""

from __future__ import annotations

import io
import json
import re
import zipfile
from xml.etree import ElementTree

import pytest
from playwright.sync_api import Page, Route, expect

from factory import TODAY, make_draft, make_project
from theme.accessibility import bring_axe, too_wide, violations
from theme.conftest import DESKTOP, PHONE, Open
from vagar.read.document import read_document
from vagar.rules.registry import check_all
from whole.built_site import BuiltSite

WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
CITED = re.compile(r"\[(\d+)\]")
# As many as the draft takes at a time.
MOST = 60
# What is said of the base, of the search, of how many or of nothing found has no source.
OURS = re.compile(
    r"^(Vägar in har |De har arbetat på olika sätt|Inget av projekten|För (inget|\w+) av "
    r"|\S+ av \S+ projekt har, så vitt|\S+ projekt tas upp|Siffrorna är räknade|Beviljade pengar"
    r"|Vad .* kostade har vi ingen uppgift|.+ har arbetat i |Databasen har inget|Kommunen är inte vald|\[Skriv själv: )"
)
# The first sentence of a way that nobody has a figure or a study of says how many have worked so.
COUNTED = re.compile(r"^Det här vet vi: .*(har arbetat så|Finns bara i planer)")
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
    return [paragraph for text in texts for paragraph in text.split("\n\n") if paragraph]


def listed(found: list | dict) -> list:
    return list(found.values()) if isinstance(found, dict) else found


def parts(page: Page) -> dict[str, str]:
    """The text of each part of the draft by its heading; of two with one heading, both."""
    written(page)
    found: dict[str, str] = {}
    for section in page.locator(".draft-section").all():
        heading, text = section.locator("label").inner_text(), section.locator("textarea").input_value()
        found[heading] = f"{found[heading]}\n\n{text}" if heading in found else text
    return found


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
    base = page.evaluate("fetch('../data/catalogue.json').then((answer) => answer.json())")
    summaries = {method["summary"] for method in listed(base["methods"])}
    bare = [
        text
        for text in paragraphs
        if not CITED.search(text) and not OURS.match(text) and not COUNTED.match(text) and text not in summaries
    ]
    assert bare == []
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
    assert any("Mirjam" in text for text in written(page))
    assert "Inget av de valda" not in " ".join(written(page))


def test_projects_are_told_once_under_what_was_done(open_page: Open) -> None:
    page = draft(open_page, {**CASES[1], "structure": "neutral"})
    found = parts(page)
    ways = page.locator(".draft-section h4").all_inner_texts()
    assert "Kvinnogrupper" in ways
    names = page.locator(".candidates li:has(input:checked) label").evaluate_all(
        "labels => labels.map((label) => label.firstChild.textContent.trim())"
    )
    assert len(names) == 10
    told = "\n\n".join(found.values()).split("\n\n")
    for name in names:
        assert sum(text.startswith((f"{name} (", f"{name}. ")) for text in told) == 1, name
    entry = page.evaluate("fetch('../data/entries/metoder/kvinnogrupper.json').then((answer) => answer.json())")
    known = [text for text in found["Kvinnogrupper"].split("\n\n") if text.startswith("Det här vet vi: ")]
    assert [CITED.sub("", text).rstrip() for text in known] == [f"Det här vet vi: {entry['knowledge']}"]


def test_targets_stand_under_targets_and_outcomes_under_outcomes(open_page: Open) -> None:
    page = draft(open_page, {**CASES[1], "structure": "neutral"})
    found = parts(page)
    aimed = found["Mål som projekten satte"]
    assert "Vimmerby satte målet att 70 procent av kvinnorna ska" in aimed
    assert "31,1 procent" not in aimed
    assert "31,1 procent" in found["Arbete"]
    assert "70 procent" not in found["Arbete"]
    assert "Kvinna in i Sverige" not in aimed


def test_few_and_weighty_unknowns(open_page: Open) -> None:
    page = draft(open_page, {**CASES[1], "structure": "neutral"})
    unknown = parts(page)["Vad som inte är känt"].split("\n\n")
    assert unknown[0].startswith("Nio av tio projekt har, så vitt vi har sett, inte jämförts")
    assert len(unknown) <= 8
    assert not any("har vi inte letat efter" in text for text in parts(page).values())


def test_a_way_nearby_is_taken_in_when_asked_for(open_page: Open) -> None:
    page = draft(open_page, {**CASES[1], "structure": "neutral"})
    before = parts(page)
    assert "Närliggande sätt" not in before
    button = page.locator("[data-draft-neighbours] button").first
    way = button.inner_text().removeprefix("Ta med ")
    assert way not in before
    button.click()
    expect(page.locator("[data-draft-status]")).to_have_text(f"{way} är med i utkastet, under Närliggande sätt.")
    assert parts(page)["Närliggande sätt"].startswith(f"{way}: ")
    assert "\nDet här vet vi: " in parts(page)["Närliggande sätt"]
    page.reload()
    assert parts(page)["Närliggande sätt"].startswith(f"{way}: ")
    expect(page.locator("[data-draft-neighbours] button", has_text=f"Ta med {way}")).to_have_count(0)


def test_two_target_groups_give_the_projects_for_either(open_page: Open) -> None:
    page = open_page("omvarldsanalys/")
    page.select_option("#f-malgrupp", "foreign-born-women")
    hits = page.locator("[data-draft-hits]")
    expect(hits).to_have_value("16")
    page.select_option("#f-malgrupp-2", "short-education")
    expect(hits).not_to_have_value("16")
    assert int(hits.input_value()) > 16


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
    document = parts["word/document.xml"]
    styles = {style.get(f"{WORD}val") for style in document.iter(f"{WORD}pStyle")}
    assert {"Title", "Subtitle", "Heading1", "Heading2"} <= styles
    projects, figures = document.iter(f"{WORD}tbl")
    rows = ["".join(row.itertext()) for row in projects.iter(f"{WORD}tr")]
    assert len(rows) == 1 + page.locator(".candidates input:checked").count()
    assert any(row.startswith("AthenaUppsala kommun") for row in rows)
    assert "31,1 %" in "".join(figures.itertext())
    links = [link for link in parts["word/_rels/document.xml.rels"] if link.get("TargetMode") == "External"]
    addresses = page.locator("[data-draft-sources] a").evaluate_all("links => links.map((link) => link.href)")
    assert len(links) == len(addresses) > 20
    core = "".join(parts["docProps/core.xml"].itertext())
    assert "Omvärldsanalys: utrikes födda kvinnor" in core


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
    assert saved["markdown"].startswith("# Omvärldsanalys: utrikes födda kvinnor\n\n## Problem\n")


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


def test_what_is_near_stands_first_and_the_rest_by_distance(open_page: Open) -> None:
    page = open_page("provat/")
    page.select_option("#f-kommun", label="Munkedal")
    result = page.locator("[data-tried-result]")
    expect(result.locator("h4")).to_have_text(
        [
            re.compile(r"I Munkedal \(\d+\)"),
            re.compile(r"I grannkommunerna \(\d+\)"),
            re.compile(r"I övriga Västra Götalands län \(\d+\)"),
            re.compile(r"På andra håll \(\d+\)"),
        ]
    )
    names = [link.inner_text() for link in result.locator("li a").all()]
    assert len(names) == len(set(names))
    distances = [int(km) for km in re.findall(r"omkring (\d+)\skm", result.inner_text())]
    assert len(distances) > 5
    assert distances == sorted(distances)


def test_what_stands_nearer_is_no_reason_to_say_that_nothing_was_found(open_page: Open) -> None:
    page = open_page("provat/")
    page.select_option("#f-kommun", label="Bengtsfors")
    # The projects of Bengtsfors were in Dals-Ed and Åmål as well.
    beside = page.locator("[data-tried-result] div", has=page.locator("h4", has_text="I grannkommunerna"))
    expect(beside).to_contain_text("Inga fler än de som står ovan.")


def test_a_municipality_with_water_around_it_has_no_neighbours(open_page: Open) -> None:
    page = open_page("provat/")
    page.select_option("#f-kommun", label="Gotland")
    expect(page.locator("[data-tried-result]")).to_contain_text("Gotland gränsar inte till någon annan kommun på land.")


def test_an_answer_that_comes_late_does_not_stand_below_a_later_question(open_page: Open) -> None:
    page = open_page("provat/")
    waiting: list[Route] = []
    page.route("**/explore/cards-*.json", lambda route: waiting.append(route))
    page.select_option("#f-kommun", label="Munkedal")
    page.wait_for_timeout(100)
    assert waiting
    page.select_option("#f-kommun", "")
    expect(page.locator("[data-tried-status]")).to_have_text(re.compile("^Välj "))
    for route in waiting:
        route.continue_()
    page.wait_for_load_state("networkidle")
    expect(page.locator("[data-tried-status]")).to_have_text(re.compile("^Välj "))
    assert page.locator("[data-tried-result] *").count() == 0


def test_a_target_is_drawn_among_all_figures_and_counted_row_by_row(open_page: Open) -> None:
    page = open_page("uppfoljning/?utfall=studies&mal=30")
    expect(page.locator("[data-outcome-name]")).to_have_text("Studier")
    expect(page.locator("[data-goal-percent]")).to_have_value("30")
    rows = page.locator(".reached-table [data-row]")
    figures = page.locator(".reached-table tr[data-low]").count()
    assert figures > rows.count() > 1
    # The line goes through every row: those with a figure, those with a target, and the heads.
    assert page.locator("line.goal").count() == page.locator(".reached-table tbody tr").count()
    for number in range(rows.count()):
        row = rows.nth(number)
        ends = row.locator("tr[data-low]").evaluate_all("(all) => all.map((tr) => [+tr.dataset.low, +tr.dataset.high])")
        over, under = sum(low > 30 for low, _ in ends), sum(high < 30 for _, high in ends)
        expect(row.locator("[data-tally]")).to_have_text(re.compile(rf"^{over} över ert mål, {under} under"))
    # Few alike is no reason to refuse an answer.
    expect(page.locator("[data-goal-status]")).to_contain_text("Ingen siffra räknar dem som började, vid avslut.")


def test_a_target_above_all_or_unreadable_is_noticed(open_page: Open) -> None:
    page = open_page("uppfoljning/")
    page.select_option("#g-utfall", "studies")
    page.fill("#g-procent", "99,5")
    expect(page.locator("[data-goal-status]")).to_contain_text("högre än alla siffror")
    assert "utfall=studies" in page.url
    assert "mal=99%2C5" in page.url
    page.fill("#g-procent", "många")
    expect(page.locator("[data-goal-status]")).to_contain_text("tal från 0 till 100")
    assert page.locator("line.goal").count() == 0


def test_links_of_a_fetched_picture_lead_where_they_did(open_page: Open) -> None:
    page = open_page("uppfoljning/?utfall=studies")
    expect(page.locator("[data-outcome-name]")).to_have_text("Studier")
    moved = page.locator("[data-reached] a").evaluate_all("(all) => all.map((link) => link.href)")
    page.goto(page.url.split("?")[0] + "studier/")
    assert page.locator("[data-reached] a").evaluate_all("(all) => all.map((link) => link.href)") == moved


def test_an_outcome_without_figures_still_gets_a_plan(open_page: Open) -> None:
    page = open_page("uppfoljning/?mal=40")
    none = page.locator("#g-utfall option:not([data-page])").first
    page.select_option("#g-utfall", none.get_attribute("value"))
    expect(page.locator("[data-goal-others]")).to_contain_text("Inget projekt i databasen redovisar")
    expect(page.locator("[data-goal-status]")).to_contain_text("blir ert resultat det första")
    expect(page.locator("[data-goal-plan] li").first).to_contain_text("40")


def test_the_page_of_an_outcome_keeps_the_target_in_its_address(open_page: Open) -> None:
    page = open_page("uppfoljning/studier/")
    assert page.locator("line.goal").count() == 0
    page.fill("#g-procent", "25,5")
    expect(page.locator("line.goal").first).to_be_attached()
    page.reload()
    expect(page.locator("#g-procent")).to_have_value("25,5")
    expect(page.locator("[data-goal-head] text")).to_have_text(re.compile(r"ert mål 25,5\s%"))
    page.click("[data-goal-plan-link]")
    expect(page.locator("#g-utfall")).to_have_value("studies")
    expect(page.locator("#g-procent")).to_have_value("25,5")


def test_how_many_lie_over_and_under_a_target(open_page: Open, address: str) -> None:
    page = open_page("om/")
    found = page.evaluate(
        """async (module) => {
          const { percentOf, tally } = await import(module);
          const at = (low, high = low) => ({ low, high });
          const figures = [at(20), at(30), at(40), at(25, 35), at(31, 45)];
          return [tally(figures, 30), ["", "30", " 12,5 % ", "0"].map(percentOf),
            ["-1", "101", "tio"].map((text) => Number.isNaN(percentOf(text)))];
        }""",
        address + "assets/applicant/follow_up/goal.js",
    )
    assert found == [{"over": 2, "under": 1, "around": 2}, [None, 30, 12.5, 0], [True, True, True]]


@pytest.mark.parametrize(("width", "scheme"), [(PHONE, "dark"), (DESKTOP, "light")])
def test_nobody_is_shut_out_of_the_figures(open_page: Open, width: int, scheme: str) -> None:
    for path in ("uppfoljning/?mal=95", "uppfoljning/arbete-eller-studier/?mal=60"):
        page = open_page(path, width=width, scheme=scheme)
        expect(page.locator("line.goal").first).to_be_attached()
        page.locator(".twin summary").click()
        bring_axe(page)
        assert violations(page, path) + too_wide(page, path) == []


def test_the_picture_and_its_twin_have_the_same_figures(open_page: Open) -> None:
    page = open_page("uppfoljning/arbete-eller-studier/", java_script_enabled=False)
    drawn = page.locator(".reached-table tbody tr:not(.row-head) a").evaluate_all("(all) => all.map((a) => a.href)")
    told = page.locator(".twin-table a[href*=uppgift-]").evaluate_all("(all) => all.map((a) => a.href)")
    assert drawn
    assert told[: len(drawn)] == drawn
    # What cannot be drawn is named below, and stands in the table too.
    named = page.locator(".reached > p.muted a").evaluate_all("(all) => all.map((a) => a.href)")
    assert sorted(told) == sorted(drawn + named)
    assert page.locator(".reached-table circle, .reached-table rect, .reached-table .target").count() == len(drawn)


def test_the_stub_passes_the_checks(open_page: Open) -> None:
    page = open_page("uppfoljning/")
    page.select_option("#g-utfall", "any-job")
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
    '{"title": "x", "structure": "x", "sections": [{}], "sources": [], "log": [], "tables": [], "neighbours": []}',
)


@pytest.mark.parametrize("kept", UNREADABLE)
def test_a_draft_that_nobody_can_read_never_stops_the_tool(open_page: Open, kept: str) -> None:
    page = open_page("omvarldsanalys/")
    page.evaluate("kept => localStorage.setItem('vagar.draft', kept)", kept)
    page.reload()
    expect(page.locator("[data-tool]")).to_be_visible()
    expect(page.locator("[data-tool-failed]")).to_be_hidden()
    assert page.evaluate("localStorage.getItem('vagar.undan.draft')") == kept
