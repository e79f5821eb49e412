"""«Innan ni bestämmer er»: short until it is opened, whole on its own page, and on the sheet with money and caveat."""

from __future__ import annotations

import re

import pytest

from theme.accessibility import bring_axe, too_wide, violations
from theme.conftest import DESKTOP, PHONE, Open

METHOD = "metoder/subventionerad-anstallning/"
ALL = "innan-ni-bestammer-er/"
# What a folded block may take of a page, in CSS pixels, with a notice for each support that is no more.
SHORT = {PHONE: 900, DESKTOP: 700}


@pytest.mark.parametrize("width", [PHONE, DESKTOP])
def test_the_block_is_short_until_it_is_opened(open_page: Open, width: int) -> None:
    page = open_page(METHOD, width)
    block = page.locator("section.reminders")
    assert block.bounding_box()["height"] < SHORT[width]
    assert block.locator("li:visible").count() == 0
    first = block.locator("details").first
    first.locator("summary").focus()
    page.keyboard.press("Enter")
    assert first.locator("li:visible").count() > 1
    assert too_wide(page, METHOD) == []


@pytest.mark.parametrize(("width", "scheme"), [(PHONE, "light"), (DESKTOP, "dark")])
def test_the_opened_block_lets_everyone_in(open_page: Open, width: int, scheme: str) -> None:
    page = open_page(METHOD, width, scheme)
    bring_axe(page)
    page.evaluate("document.querySelectorAll('details.reminder').forEach((row) => { row.open = true; })")
    assert violations(page, METHOD) == []
    assert too_wide(page, METHOD) == []


def test_every_line_has_a_source_to_open_or_is_our_own(open_page: Open) -> None:
    for path in (ALL, METHOD):
        lines = open_page(path).locator(".reminders li")
        said = lines.evaluate_all(
            "all => all.map((line) => [line.querySelectorAll('.said-by a[href^=http]').length, line.textContent])"
        )
        assert len(said) > 20
        assert [text for links, text in said if not links and "Vår checklista" not in text] == []


def test_support_that_is_no_more_says_so_before_anything_is_opened(open_page: Open) -> None:
    notices = open_page(METHOD).locator("section.reminders .notice").all_inner_texts()
    assert [re.sub(r"\s+", " ", text).split(" finns")[0] for text in notices] == [
        "Extratjänst",
        "Instegsjobb och traineejobb",
    ]


def test_a_method_shows_only_what_concerns_it(open_page: Open) -> None:
    text = open_page("metoder/korkortsstod/").locator("section.reminders").text_content()
    assert "barnomsorg" in text
    assert "ystartsjobb" not in text


def test_what_is_read_of_the_law_says_when_and_to_check(open_page: Open) -> None:
    page = open_page(ALL)
    line = page.locator(".reminders li", has_text="Etableringsjobb kräver kollektivavtal")
    assert re.search(r"Kontrollera: läst 30.november 2026", line.inner_text())
    assert "inte juridisk rådgivning" in page.locator("article").inner_text()


def test_the_sheet_has_the_money_the_caveat_and_what_to_think_of(open_page: Open) -> None:
    sheet = open_page(f"{METHOD}utskrift/").locator(".sheet")
    text = re.sub(r"\s+", " ", sheet.inner_text())
    assert "Kronor per deltagare" in text
    assert "inte kostnad per resultat" in text
    assert "Siffrorna gäller hela projekten" in text
    assert "Extratjänst finns inte längre, sedan 1 januari 2022." in text
    assert "En påminnelse, inte juridisk rådgivning." in text
    assert "rader till finns på sidan" in text
