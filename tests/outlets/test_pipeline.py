"""From a folder of files to everything an outlet needs."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from factory import make_project
from outlets.small_project import fill, write
from vagar.outlets.inspection import inspect
from vagar.outlets.pipeline import produce
from vagar.outlets.steps import Steps
from vagar.problem import errors

TODAY = date(2025, 6, 1)


@pytest.fixture
def filled(fresh: Path) -> Path:
    return fill(fresh)


def test_a_flawless_folder_becomes_pages_and_data(filled: Path) -> None:
    write(filled, "projects/kafe-norr.yml", make_project(former_ids=["kafe-syd"]))
    lines: list[str] = []
    steps = Steps(lines.append)
    inspection = inspect(filled, TODAY, steps)
    assert errors(inspection.problems) == []
    assert not inspection.failed
    production = produce(inspection, steps)
    assert {"", "projekt/", "projekt/kafe-norr/", "metoder/oppet-kafe/"} <= {
        page.address for page in production.every_page()
    }
    assert [(moved.address, moved.target) for moved in production.redirects] == [
        ("projekt/kafe-syd/", "projekt/kafe-norr/"),
        ("projekt/kafe-syd/utskrift/", "projekt/kafe-norr/utskrift/"),
    ]
    files = dict(file for unit in production.files for file in unit.make())
    assert "search/index.json" in dict(production.search(page for unit in production.lists for page in unit.make()))
    assert {
        "data/catalogue.json",
        "data/catalogue.schema.json",
        "data/entries/metoder/oppet-kafe.json",
        "data/entries/projekt/kafe-norr.json",
        "data/explore/cards-0.json",
        "data/explore/index.json",
        "data/version.json",
        "data/vagar-in.xlsx",
        "projekt/kafe-norr/index.md",
        "atom.xml",
    } <= set(files)
    assert production.date == date(2025, 5, 1)
    assert [line.split()[0] for line in lines] == [
        "Läste",
        "Granskade",
        "Länkade",
    ]
    assert "1 projekt, 1 metod, 15 ordlistor" in lines[0]


def test_everything_wrong_is_told_at_once(filled: Path) -> None:
    write(filled, "projects/kafe-norr.yml", make_project(kind="nada"))
    (filled / "methods/oppet-kafe.yml").write_bytes(b"\xff\xfe")
    settings = filled / "mkdocs.yml"
    settings.write_text(settings.read_text("utf-8").replace("reply_days: 10", "reply_days: 0"), "utf-8")
    inspection = inspect(filled, TODAY, Steps())
    assert inspection.failed
    files = [problem.file for problem in errors(inspection.problems)]
    assert files == sorted(files)
    assert {"mkdocs.yml", "methods/oppet-kafe.yml", "projects/kafe-norr.yml"} <= set(files)


def test_settings_alone_can_fail_it(filled: Path) -> None:
    (filled / "mkdocs.yml").unlink()
    inspection = inspect(filled, TODAY, Steps())
    assert inspection.failed
    with pytest.raises(ValueError, match="settings"):
        produce(inspection, Steps())


def test_an_empty_folder_is_told_apart_from_a_crash(tmp_path: Path) -> None:
    inspection = inspect(tmp_path, TODAY, Steps())
    assert inspection.failed
    assert {"mkdocs.yml", "projects", "methods"} <= {problem.file for problem in inspection.problems}


def test_a_warning_stops_nothing(filled: Path) -> None:
    write(
        filled,
        "projects/kafe-norr.yml",
        make_project(**dict.fromkeys(("created", "changed", "reviewed"), "2020-01-01")),
    )
    inspection = inspect(filled, TODAY, Steps())
    assert inspection.problems
    assert not inspection.failed
