"""Side by side: the browser judges pairs by the same rules as the build, and says a word about odd addresses."""

from __future__ import annotations

import json
from itertools import combinations
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from theme.conftest import Open
from vagar.derive.comparability import compare, conclusion
from vagar.derive.derived import Derived, derive
from vagar.link.catalogue import link
from vagar.pages.context import Context
from vagar.pages.entry_data.claims import claim_data
from vagar.read.folder import read_folder
from vagar.shape.intake import shape
from whole.workshop import ROOT

JUDGE = """async ([module, figures, pairs]) => {
  const { compare, conclusion } = await import(module);
  return pairs.map(([left, right]) => {
    const { grade, reasons } = compare(figures[left], figures[right]);
    return [grade, reasons, conclusion(figures[left], figures[right])];
  });
}"""


@pytest.fixture(scope="module")
def derived() -> Derived:
    files, _ = read_folder(Path(ROOT))
    return derive(link(shape(files, set())[0]))


def test_the_browser_judges_as_the_build_does(open_page: Open, address: str, derived: Derived) -> None:
    context = Context(derived, None, None)
    claims = [rated for rated in derived.all_claims if rated.claim.kind.value == "outcome"]
    figures = [json.loads(json.dumps(claim_data(context, rated)["compare"])) for rated in claims]
    pairs = list(combinations(range(len(claims)), 2))
    page = open_page("om/")
    judged = page.evaluate(JUDGE, [address + "assets/compare/comparability.js", figures, pairs])
    for (left, right), found in zip(pairs, judged, strict=True):
        ours, theirs = claims[left].figure, claims[right].figure
        verdict = compare(ours, theirs)
        concluded = conclusion(ours, theirs)
        reasons = [reason.as_dict() for reason in verdict.reasons]
        assert found == [verdict.grade, reasons, concluded and concluded.as_dict()], (ours.claim.id, theirs.claim.id)
    assert {"B", "C", "D"} <= {grade for grade, _, _ in judged}


def test_rows_that_are_equal_can_be_folded(open_page: Open) -> None:
    page = open_page("jamfor/?post=projekt/steget-fore&post=projekt/premiar-primar")
    same = page.locator(".side-row.same")
    expect(same.first).to_be_visible()
    assert same.count() < page.locator(".side-row").count()
    page.click("[data-compare-fold]")
    expect(same.first).to_be_hidden()
    assert page.get_attribute("[data-compare-fold]", "aria-pressed") == "true"


def test_no_axis_where_figures_are_not_counted_alike(open_page: Open) -> None:
    page = open_page("jamfor/?post=projekt/steget-fore&post=projekt/premiar-primar")
    expect(page.locator(".side")).to_contain_text("Inga utfall här räknas på samma sätt")
    assert page.locator(".side .chart").count() == 0
    assert "det framgår inte vad som räknas" in page.inner_text(".side")


def test_figures_on_one_axis_are_told_apart_and_the_marks_explained(open_page: Open) -> None:
    page = open_page("jamfor/?post=projekt/boost-by-fc-rosengard&post=projekt/etableringslyftet")
    group = page.locator(".side .axis-group").first
    expect(group.locator(".notice")).to_contain_text("Läs med förbehåll")
    lines = group.locator("li").all_inner_texts()
    assert len(lines) > 1
    assert len(lines) == len(set(lines))
    assert "osäkerhetsintervall" in group.locator(".legend").inner_text()
    drawn = {kind for kind in ("point", "words", "chance") if group.locator(f"rect.{kind}").count()}
    assert drawn == {kind for kind in ("point", "words", "chance") if group.locator(f".legend .key.{kind}").count()}


@pytest.mark.parametrize(
    ("asked", "word"),
    [
        ("post=%3Cscript%3Ealert(1)%3C/script%3E", "1 adress i länken går inte att tolka"),
        ("post=projekt/mirjam", "Välj minst en till."),
        ("&".join(f"post=projekt/{name}" for name in ("mirjam", "sikt", "nad", "macken", "sahil")), "Högst 4 visas"),
    ],
)
def test_odd_addresses_get_a_word(open_page: Open, asked: str, word: str) -> None:
    page = open_page(f"jamfor/?{asked}")
    expect(page.locator("[data-compare-status]")).to_contain_text(word)


def test_an_entry_that_is_not_there_gets_a_word(browser: Browser, address: str) -> None:
    page = browser.new_page()
    page.goto(address + "jamfor/?post=projekt/finns-inte&post=projekt/mirjam")
    expect(page.locator("[data-compare-status]")).to_contain_text("«projekt/finns-inte» finns inte.")
    page.close()
