"""Whom to ask, on every page where somebody may want to: the project, the method, the sheet and the English page."""

from __future__ import annotations

import re

import pytest

from theme.conftest import Open

READ = r"läst 30.november 2026 i en lagrad kopia"


@pytest.mark.parametrize("path", ["projekt/yrkesdorren/", "metoder/yrkesmentorskap/"])
def test_the_page_says_whom_and_when_it_was_read(open_page: Open, path: str) -> None:
    ask = open_page(path).locator("details#fraga")
    ask.locator("summary").press("Enter")
    text = ask.inner_text()
    assert "Axelerate" in text
    assert re.search(READ, text)
    assert ask.locator("a[href='https://www.yrkesdorren.se/en/om-oss/']").is_visible()
    assert ask.locator("ol li").count() == 5


def test_a_project_that_is_over_names_who_carries_it_on(open_page: Open) -> None:
    ask = open_page("projekt/stadsdelsmammor-helsingborg/").locator("details#fraga")
    assert "När ett projekt är avslutat" in ask.text_content()
    assert "Stadsdelsmammor-HBG" in ask.text_content()


def test_a_way_of_working_of_which_only_plans_are_known_has_its_own(open_page: Open) -> None:
    ask = open_page("metoder/erkannande-av-utlandsk-utbildning/").locator("details#fraga")
    assert ask.locator("a[href^='https://www.uhr.se/']").count() == 1


@pytest.mark.parametrize(
    ("path", "whom"),
    [
        ("projekt/forstudie-mittland-plus/utskrift/", "info@mittlandplus.se"),
        ("metoder/subventionerad-anstallning/utskrift/", "Fråga dem som gjort det"),
    ],
)
def test_the_sheet_says_whom(open_page: Open, path: str, whom: str) -> None:
    assert whom in open_page(path).locator(".sheet").inner_text()


@pytest.mark.parametrize("path", ["en/projects/yrkesdorren/", "en/methods/yrkesmentorskap/"])
def test_so_does_the_english_page(open_page: Open, path: str) -> None:
    text = open_page(path).locator("article").inner_text()
    assert "Ask those who did it" in text
    assert "Axelerate" in text
    assert re.search(r"read 30.November 2026 in a stored copy", text)
