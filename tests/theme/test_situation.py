"""Vårt läge in the browser: it chooses as Python does, keeps its state in the address, and is the same without."""

from __future__ import annotations

import re
from itertools import combinations, product

import pytest
from playwright.sync_api import Page, expect

from derive.test_situation import SITUATIONS, WAYS
from theme.accessibility import bring_axe, too_wide, violations
from theme.conftest import DESKTOP, PHONE, Open
from vagar.derive.situation import Situation, answer, of_yours

RULE = """async ([module, data, asked]) => {
  const { answer } = await import(module);
  return asked.map((one) => {
    const { steps, ways, fits } = answer(one, data);
    return { steps: steps.map(({ missing, ways }) => [missing, ways]), fits,
      ways: ways.map(({ way, missing, projects }) => [way.id, missing, projects]) };
  });
}"""
YOURS = "async ([module, asked]) => (({ ofYours }) => asked.map(([d, n]) => ofYours(d, n)))(await import(module))"
WOMEN = "vart-lage/?grupp=foreign-born-women&grupp=short-education&antal=60&plats=rural&mal=work"


def _module(page: Page) -> str:
    return page.evaluate("new URL('situation/rule.js', document.querySelector('script[src]').src).href")


def test_it_chooses_as_python_does(open_page: Open) -> None:
    page = open_page("om/")
    groups = sorted({group for way in WAYS for tried in way.tried for group in tried.groups})
    some = [chosen for n in range(4) for chosen in combinations(groups, n)]
    asked = [
        Situation(chosen, place, aim)
        for chosen, place, aim in product(some, (None, "rural", "city"), ("work", "swedish", "studies", "health"))
    ]
    asked += [Situation(tuple(who), where, what) for _, who, where, what, *_ in SITUATIONS]
    data = {
        "ways": [
            {
                "id": way.id,
                "aims": {aim: {"known": known} for aim, known in way.aims.items()},
                "tried": [one.project for one in way.tried],
            }
            for way in WAYS
        ],
        "projects": {
            one.project: {"groups": sorted(one.groups), "places": sorted(one.places), "ease": one.ease}
            for way in WAYS
            for one in way.tried
        },
    }
    theirs = page.evaluate(RULE, [_module(page), data, [vars(one) for one in asked]])
    for one, found in zip(asked, theirs, strict=True):
        ours = answer(one, WAYS)
        assert found == {
            "steps": [[list(step.missing), step.ways] for step in ours.steps],
            "fits": ours.fits,
            "ways": [
                [near.way.id, list(near.missing), [tried.project for tried in near.projects]] for near in ours.ways
            ],
        }, one
    numbers = [[8, 60], [8, 5], [15, 10], [12.5, 4], [7.25, 999]]
    assert page.evaluate(YOURS, [_module(page), numbers]) == [of_yours(*pair) for pair in numbers]


def test_the_address_holds_what_was_asked(open_page: Open) -> None:
    page = open_page(WOMEN)
    expect(page.locator("#svar")).to_contain_text("Vi känner inget projekt i ett läge som ert.")
    expect(page.locator("[data-situation-answer]")).to_contain_text("Ett underlag för samtal, inte ett råd.")
    expect(page.locator("#antal")).to_have_value("60")
    page.check("[name=mal][value=participation]")
    expect(page).to_have_url(re.compile(r"grupp=foreign-born-women.*antal=60.*mal=participation"))


def test_a_number_that_is_none_is_told(open_page: Open) -> None:
    page = open_page("vart-lage/?mal=work")
    page.fill("#antal", "många")
    expect(page.locator("#antal-fel")).to_contain_text("heltal")
    page.fill("#antal", "60")
    expect(page.locator("#antal-fel")).to_be_empty()


@pytest.mark.parametrize("width", [PHONE, DESKTOP])
def test_it_is_accessible_and_fits(open_page: Open, width: int) -> None:
    for address in (WOMEN, "vart-lage/nyanlanda/arbete/"):
        page = open_page(address, width=width)
        page.wait_for_selector(".way")
        bring_axe(page)
        assert violations(page, address) == []
        assert too_wide(page, address) == []


def test_without_scripts_there_are_pages(open_page: Open) -> None:
    page = open_page("vart-lage/", java_script_enabled=False)
    page.click("#vanliga-lagen + dl a")
    expect(page.locator(".ways .way").first).to_be_visible()
