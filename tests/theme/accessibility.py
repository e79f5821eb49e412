"""Visits pages and tells what keeps someone out: what axe finds, and what is wider than the screen."""

from __future__ import annotations

from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
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


def axe(page: Page, where: str) -> list[str]:
    """One line for each thing that breaks WCAG 2.2 A or AA on an open page."""
    return [
        f"{where}: {violation['id']}: {node['html'][:160]}"
        for violation in Axe().run(page, options=OPTIONS).response["violations"]
        for node in violation["nodes"]
    ]


def too_wide(page: Page, where: str) -> list[str]:
    """A line when the open page must be scrolled sideways."""
    width, room = page.evaluate("[document.documentElement.scrollWidth, innerWidth]")
    return [f"{where}: {width} bildpunkter bred i ett fönster på {room}"] if width > room else []


def faults_on(home: str, paths: Iterable[str]) -> list[str]:
    """What is wrong on any of the pages: axe's findings on a wide screen, and width on a phone's."""
    paths = sorted(paths)
    with ThreadPoolExecutor(BROWSERS) as pool:
        shares = [paths[start::BROWSERS] for start in range(BROWSERS)]
        return sorted(chain.from_iterable(pool.map(lambda share: _visit(home, share), shares)))


def _visit(home: str, paths: list[str]) -> list[str]:
    found = []
    with sync_playwright() as playwright, chromium.launch(playwright) as browser:
        page = browser.new_page(color_scheme="light", locale="sv-SE")
        for path in paths:
            page.set_viewport_size({"width": DESKTOP, "height": HEIGHT})
            page.goto(home + path)
            found += axe(page, f"/{path}")
            page.set_viewport_size({"width": PHONE, "height": HEIGHT})
            found += too_wide(page, f"/{path}")
    return found
