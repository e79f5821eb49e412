"""Opens pages of the built site the way a reader may."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Page

from whole.test_browser import Watched
from whole.windows import HEIGHT, Windows

# HEIGHT is for those that take a window of their own.
__all__ = ["DESKTOP", "HEIGHT", "PHONE", "Open", "focused", "open_page"]

Open = Callable[..., Page]
PHONE = 390
DESKTOP = 1280


@pytest.fixture
def open_page(windows: Windows, address: str) -> Iterator[Open]:
    """Opens a page in a window that is as fresh. When the test is over, nothing may have gone wrong in any of them."""
    opened: list[Watched] = []

    def open_one(path: str, width: int = DESKTOP, scheme: str = "light", **options: object) -> Page:
        watched = Watched(windows.lend(width, scheme, options).new_page(), address)
        opened.append(watched)
        watched.page.goto(address + path)
        return watched.page

    yield open_one
    complaints = [complaint for watched in opened for complaint in watched.complaints]
    windows.hand_back()
    assert not complaints, "\n".join(complaints)


def focused(page: Page) -> str:
    """What the element that has focus is called, by its label or else by what it says."""
    return page.evaluate(
        "() => { const at = document.activeElement;"
        " return (at.getAttribute('aria-label') ?? (at.innerText || at.id)).trim(); }"
    )
