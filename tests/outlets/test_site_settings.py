"""The settings in mkdocs.yml: read strictly, with a place for what is wrong."""

from __future__ import annotations

from pathlib import Path

import pytest

from outlets.small_project import MKDOCS, ROOT, SETTINGS
from vagar.outlets.site_settings import read_settings


def test_the_settings_are_found_in_their_places(small: Path) -> None:
    found, problems = read_settings(small)
    assert problems == []
    assert found is not None
    assert found.model == SETTINGS
    assert found.mark(("site_url",)).line == 2
    assert found.mark(("forge",)).line == 3


@pytest.mark.parametrize(
    ("old", "new", "line", "words"),
    [
        ("reply_days", "reply_day", 3, "reply_day"),
        ("reply_days: 10", "reply_days: tio", 3, "reply_days"),
        ("info@prov.example", "Anna.Svensson@prov.example", 3, "e-postadress"),
        ("site_url: https://prov.example/", "site_url: prov", 2, "https://"),
        ("site_name: Prov", "site_name: [Prov", 1, "stängs aldrig"),
        ("site_name: Prov", "site_name: &namn Prov", 1, "namn"),
    ],
)
def test_a_mistake_has_its_line(fresh: Path, old: str, new: str, line: int, words: str) -> None:
    (fresh / "mkdocs.yml").write_text(MKDOCS.replace(old, new), "utf-8")
    found, problems = read_settings(fresh)
    assert found is None
    assert {problem.file for problem in problems} == {"mkdocs.yml"}
    assert line in {problem.line for problem in problems}
    assert words in " ".join(f"{problem.message} {problem.action}" for problem in problems)


def test_a_missing_setting_is_named(fresh: Path) -> None:
    (fresh / "mkdocs.yml").write_text(MKDOCS.replace("contact: info@prov.example, ", ""), "utf-8")
    assert "«contact» saknas" in read_settings(fresh)[1][0].message


def test_a_missing_file_is_a_finding(tmp_path: Path) -> None:
    assert read_settings(tmp_path)[1][0].file == "mkdocs.yml"


@pytest.mark.parametrize(
    ("changes", "left"),
    [
        ({}, ["site_url", "forge", "contact"]),
        ({"site_url": "https://prov.se/"}, ["forge", "contact"]),
        ({"contact": "info@prov.se", "forge": "https://kod.se/"}, ["site_url"]),
        ({"publisher": "utgivare.example"}, ["site_url", "forge", "publisher", "contact"]),
        ({"site_url": "https://example.se/"}, ["forge", "contact"]),
    ],
)
def test_placeholders_are_the_names_that_end_in_example(changes: dict[str, str], left: list[str]) -> None:
    assert SETTINGS.model_copy(update=changes).placeholders() == left


def test_an_address_gets_the_slash_it_lacks(fresh: Path) -> None:
    (fresh / "mkdocs.yml").write_text(MKDOCS.replace("https://prov.example/", "https://prov.example"), "utf-8")
    found, _ = read_settings(fresh)
    assert found is not None
    assert found.model.site_url == "https://prov.example/"


def test_the_project_itself_has_settings() -> None:
    assert read_settings(ROOT)[1] == []
