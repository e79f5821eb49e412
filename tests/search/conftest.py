"""The built site in a browser, for asking its search modules things."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from theme.conftest import open_page

# The same watched windows as the other tests of what readers meet.
__all__ = ["open_page"]


@pytest.fixture(scope="module")
def page(browser: Browser, address: str) -> Iterator[Page]:
    """A page of the site on a wide screen."""
    context = browser.new_context(locale="sv-SE", viewport={"width": 1280, "height": 900})
    page = context.new_page()
    page.goto(f"{address}om/")
    yield page
    context.close()
