"""Visits pages and tells what keeps someone out: what axe finds, and what is wider than the screen."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import chain

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, sync_playwright

from theme.conftest import DESKTOP, HEIGHT, PHONE
from whole import chromium

OPTIONS = {
    "resultTypes": ["violations"],
    "runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]},
}
# Most of the time goes to the pages' own scripts in the browser, which two can share.
BROWSERS = 2


@dataclass(frozen=True)
class Visit:
    """A page in a window of some width, in light or dark."""

    path: str
    width: int = DESKTOP
    scheme: str = "light"

    def __str__(self) -> str:
        return f"/{self.path} ({self.width}, {self.scheme})"


def axe(page: Page, where: object) -> list[str]:
    """One line for each thing that breaks WCAG 2.2 A or AA on an open page."""
    return [
        f"{where}: {violation['id']}: {node['html'][:160]}"
        for violation in Axe().run(page, options=OPTIONS).response["violations"]
        for node in violation["nodes"]
    ]


def too_wide(page: Page, where: object) -> list[str]:
    """A line when the open page must be scrolled sideways."""
    width, room = page.evaluate("[document.documentElement.scrollWidth, innerWidth]")
    return [f"{where}: {width} bildpunkter bred i ett fönster på {room}"] if width > room else []


def faults(home: str, visits: Sequence[Visit]) -> list[str]:
    """What is wrong on any of the visits: axe's findings, and each page's width on a phone."""
    with ThreadPoolExecutor(BROWSERS) as pool:
        shares = [visits[start::BROWSERS] for start in range(BROWSERS)]
        return sorted(chain.from_iterable(pool.map(lambda share: _faults(home, share), shares)))


def _faults(home: str, visits: Sequence[Visit]) -> list[str]:
    found = []
    with sync_playwright() as playwright, chromium.launch(playwright) as browser:
        page = browser.new_page(locale="sv-SE")
        for visit in visits:
            page.set_viewport_size({"width": visit.width, "height": HEIGHT})
            page.emulate_media(color_scheme=visit.scheme)
            page.goto(home + visit.path)
            found += axe(page, visit)
            page.set_viewport_size({"width": PHONE, "height": HEIGHT})
            found += too_wide(page, visit)
    return found
