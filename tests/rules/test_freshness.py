"""Freshness: entries are read again now and then."""

from datetime import date

import pytest

from factory import PROJECT, findings, make_draft, make_method, make_project
from vagar.rules import freshness

FRESH = make_method(reviewed="2028")


@pytest.mark.parametrize(
    ("reviewed", "today"),
    [("2023-05-31", date(2025, 6, 1)), ("2023-04", date(2025, 5, 1)), ("2022", date(2025, 1, 1))],
)
def test_stale(reviewed, today):
    message = f"Posten granskades senast {reviewed}, för mer än 24 månader sedan"
    draft = make_draft(make_project(reviewed=reviewed), FRESH)
    assert findings(freshness, draft, today) == [("warning", f"{PROJECT} reviewed", message)]


@pytest.mark.parametrize(
    ("reviewed", "today"),
    [("2023-06-01", date(2025, 6, 1)), ("2023", date(2025, 12, 31)), ("2024-02-29", date(2026, 2, 28))],
)
def test_fresh(reviewed, today):
    assert findings(freshness, make_draft(make_project(reviewed=reviewed), FRESH), today) == []
