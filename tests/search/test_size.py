"""Search stays small and quick on a large site: what a first query fetches, and how long a letter takes."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser

from search.measure import QUERIES, first_query, keystrokes, made_up
from search.report import served
from whole.built_site import BuiltSite

THINGS = 1000
LARGEST_FIRST_QUERY = 200_000
# Three times what is promised: a busy machine is no fault of the search.
SLOWEST_LETTER_MILLISECONDS = 60


@pytest.fixture(scope="module")
def large(site: BuiltSite, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Where the site is served with an index of a thousand things."""
    with served(made_up(site.folder, THINGS, tmp_path_factory.mktemp("large"))) as home:
        yield home


@pytest.mark.parametrize("query", QUERIES)
def test_a_first_query_fetches_little(browser: Browser, large: str, query: str) -> None:
    assert 0 < first_query(browser, large, query) < LARGEST_FIRST_QUERY


def test_a_letter_is_answered_at_once(browser: Browser, large: str) -> None:
    assert keystrokes(browser, large)[1] < SLOWEST_LETTER_MILLISECONDS
