"""A project's page: what was done before the figures, its time, what became of people, and every figure once."""

from __future__ import annotations

import re

import pytest

from theme.accessibility import bring_axe, too_wide, violations
from theme.conftest import DESKTOP, PHONE, Open
from whole.built_site import BuiltSite

FLOW = "projekt/etableringslyftet/"
# Two stages before the parts, and one that an unresolved contradiction touches.
STAGES = "projekt/integrationsprojekt-jamtland-harjedalen/"
NO_TIME = "projekt/premiar-primar/"
DONE, FIGURES = ("sa-arbetade", "metoder", "planerat"), ("utfall", "aktiviteter", "organisation", "erfarenheter")
PROJECT = re.compile(r"projekt/[^/]+/")
# The right end of each bar of a row, in per cent of the picture.
BARS = """rows => {
  const found = {};
  for (const bar of rows.querySelectorAll("rect")) {
    const end = parseFloat(bar.getAttribute("x")) + parseFloat(bar.getAttribute("width"));
    const y = bar.getAttribute("y");
    found[y] = Math.max(found[y] ?? 0, end);
  }
  return Object.values(found);
}"""


def projects(site: BuiltSite) -> list[str]:
    return [path for path in sorted(site.pages) if PROJECT.fullmatch(path)]


def test_what_was_done_stands_before_the_figures(site: BuiltSite) -> None:
    wrong = []
    for path in projects(site):
        anchors = re.findall(r'<h2 id="([^"]+)"', site.text(path))
        done = [anchors.index(name) for name in DONE if name in anchors]
        if done and max(done) > min(anchors.index(name) for name in FIGURES if name in anchors):
            wrong.append(path)
    assert wrong == []


def test_every_figure_stands_once(site: BuiltSite) -> None:
    wrong, drawn = [], 0
    for path in projects(site):
        text = site.text(path)
        ids = re.findall(r'id="(uppgift-[^"]+)"', text)
        if len(ids) != len(set(ids)):
            wrong.append(path)
        drawn += len(re.findall(r'class="claim drawn"', text))
        # A figure on an axis is inside its own article and nowhere else.
        if text.count('class="claim-axis"') != text.count('class="claim drawn"'):
            wrong.append(path)
    assert wrong == []
    assert drawn


def test_the_strip_of_facts_has_no_empty_answer(site: BuiltSite) -> None:
    strips = [re.search(r'<dl class="strip">(.*?)</dl>', site.text(path), re.S) for path in projects(site)]
    told = [re.sub(r"<[^>]+>", " ", found[1]) for found in strips if found]
    assert told
    assert [text for text in told if re.search(r"framgår inte|står inte|letat|inte mätt|Utfall 0", text)] == []


def test_the_strip_of_time_has_its_words(open_page: Open) -> None:
    page = open_page(FLOW)
    words = page.locator(".timeline-words")
    for text in ("Började 2018", "Slutade december 2025", "juli 2019", "Lever vidare, 21 februari 2026"):
        assert text in words.inner_text()
    assert page.locator(".timeline-strip circle").count() == words.locator("a").count()
    for link in words.locator("a").all():
        assert page.locator(link.get_attribute("href")).count() == 1
    assert open_page(NO_TIME).locator(".timeline").count() == 0


@pytest.mark.parametrize("path", [FLOW, STAGES, "projekt/relocate-skelleftea/"])
def test_the_bars_of_people_add_up(open_page: Open, path: str) -> None:
    page = open_page(path)
    flow = page.locator(".flow").first
    rows = flow.locator(".flow-bars").evaluate(BARS)
    assert len(rows) >= 2
    assert rows == pytest.approx([100] * len(rows), abs=0.6)
    # Each part has its figure below, with a key like its bar.
    last = flow.locator("svg rect").last.get_attribute("y")
    for kind in ("part-1", "part-2", "part-3", "rest"):
        drawn = flow.locator(f"svg rect.flow-{kind}[y='{last}']").count()
        assert drawn == flow.locator(f".claim-figure .{kind}").count()
    assert "Vår beräkning" in flow.inner_text() or flow.locator(".claim-figure .rest").count() == 0


@pytest.mark.parametrize(("width", "scheme"), [(PHONE, "light"), (DESKTOP, "dark"), (1920, "light")])
@pytest.mark.parametrize("path", [FLOW, STAGES])
def test_nobody_is_shut_out(open_page: Open, path: str, width: int, scheme: str) -> None:
    page = open_page(path, width=width, scheme=scheme)
    bring_axe(page)
    assert violations(page, path) + too_wide(page, path) == []


def test_the_sheet_has_the_time_and_the_people_with_their_sources(open_page: Open) -> None:
    page = open_page(FLOW + "utskrift/")
    assert page.locator(".timeline-words").inner_text().strip().startswith("Började 2018")
    assert page.locator(".flow-bars rect").count() == 4
    assert "178, vår beräkning" in page.inner_text(".sheet-flow")
    # The bars' own figures lead the list.
    items = page.locator("#gav ~ ul").first.locator("li")
    assert "438" in items.nth(0).inner_text()
    assert "91" in items.nth(1).inner_text()
    assert open_page("metoder/brobyggare/utskrift/").locator(".timeline, .flow-bars").count() == 0
