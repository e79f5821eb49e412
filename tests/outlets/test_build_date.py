"""The day a build stands for."""

from __future__ import annotations

import os
from datetime import date

import pytest

from factory import make_draft, make_method, make_project
from vagar.outlets.build_date import BEFORE_ANYTHING, build_time, told_to_mkdocs
from vagar.outlets.crash import StopError
from vagar.shape.draft import Draft


@pytest.mark.parametrize(
    ("project", "method", "day"),
    [
        ("2025-05-01", "2025-04-30", date(2025, 5, 1)),
        ("2025-05-01", "2025-06", date(2025, 6, 1)),
        ("2025-05-01", "2026", date(2026, 1, 1)),
    ],
)
def test_it_is_the_last_day_on_which_an_entry_changed(project: str, method: str, day: date) -> None:
    draft = make_draft(make_project(changed=project), make_method(changed=method))
    assert build_time(draft, {}).date() == day


def test_a_base_without_entries_has_a_day_too() -> None:
    assert build_time(Draft(), {}).date() == BEFORE_ANYTHING


@pytest.mark.parametrize(("value", "day"), [("1700000000", date(2023, 11, 14)), (" 0 ", date(1970, 1, 1))])
def test_the_environment_decides(value: str, day: date) -> None:
    assert build_time(make_draft(), {"SOURCE_DATE_EPOCH": value}).date() == day


@pytest.mark.parametrize("value", ["i går", "-1", "1.5", "9" * 30])
def test_anything_but_seconds_is_refused(value: str) -> None:
    with pytest.raises(StopError, match="sekunder sedan 1970"):
        build_time(make_draft(), {"SOURCE_DATE_EPOCH": value})


@pytest.mark.parametrize("value", ["4354819200", "99999999999"])
def test_a_day_that_the_files_cannot_hold_is_refused(value: str) -> None:
    with pytest.raises(StopError, match=r"får vara högst 2107\. Ta bort variabeln"):
        build_time(make_draft(), {"SOURCE_DATE_EPOCH": value})


@pytest.mark.parametrize("before", [None, "42"])
def test_the_environment_is_as_it_was_afterwards(monkeypatch: pytest.MonkeyPatch, before: str | None) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    if before:
        monkeypatch.setenv("SOURCE_DATE_EPOCH", before)
    with told_to_mkdocs(date(1970, 1, 2)):
        assert os.environ["SOURCE_DATE_EPOCH"] == "86400"
    assert os.environ.get("SOURCE_DATE_EPOCH") == before
