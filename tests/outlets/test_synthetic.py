"""The catalogue that speed is measured on: as many entries as asked for, without a fault, the same each time."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from bench.synthetic import FOLDERS, entries, write_catalogue
from vagar.outlets.inspection import inspect
from vagar.outlets.steps import Steps
from vagar.problem import errors

ROOT = Path(__file__).resolve().parents[2]
REAL = sum(len(list((ROOT / folder).glob("*.yml"))) for folder in FOLDERS)


@pytest.mark.parametrize("count", [1, 60, 250])
def test_any_number_of_entries_without_a_fault(count: int, tmp_path: Path) -> None:
    write_catalogue(ROOT, tmp_path, count)
    inspection = inspect(tmp_path, date.today(), Steps())
    draft = inspection.draft
    assert errors(inspection.problems) == []
    assert len(draft.projects) + len(draft.methods) + len(draft.studies) == count


def test_the_same_seed_gives_the_same_entries() -> None:
    assert list(entries(ROOT, REAL + 20)) == list(entries(ROOT, REAL + 20))
    assert list(entries(ROOT, REAL + 20, seed=1)) != list(entries(ROOT, REAL + 20, seed=2))


def test_a_larger_catalogue_has_contradictions_and_links_in_every_copy() -> None:
    # Every real entry once, and a copy of each.
    twice = 2 * sum(len(list((ROOT / folder).glob("*.yml"))) for folder in ("projects", "methods", "research"))
    projects = [entry for kind, entry in entries(ROOT, twice) if kind == "projects"]
    copies = [entry for entry in projects if entry["id"].endswith("-001")]
    assert len(copies) * 2 == len([entry for entry in projects if not entry["id"].endswith("-002")])
    assert any(entry.get("contradictions") for entry in copies)
    used = [use["method"] for entry in copies for use in entry.get("methods", ())]
    assert len(used) > len(copies)
    assert all(method.endswith("-001") for method in used)
