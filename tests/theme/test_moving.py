"""Nothing on a page moves while its scripts get ready."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, expect

from theme.conftest import DESKTOP, HEIGHT, PHONE

WATCH = """window.moved = 0;
new PerformanceObserver((list) => {
  for (const shift of list.getEntries()) if (!shift.hadRecentInput) window.moved += shift.value;
}).observe({ type: "layout-shift", buffered: true });"""
# Each page, and what is seen when its script is done.
PAGES = {
    "": "#start-sok",
    "metoder/": "[data-overview-order]",
    "jamfor/": "[data-side-find]",
    "jamfor/?post=metoder/kvinnogrupper&post=metoder/brobyggare": "table.side",
}


@pytest.mark.parametrize("width", [PHONE, DESKTOP])
@pytest.mark.parametrize("path", PAGES)
def test_nothing_moves(browser: Browser, address: str, path: str, width: int) -> None:
    page = browser.new_page(viewport={"width": width, "height": HEIGHT})
    page.add_init_script(WATCH)
    page.goto(address + path)
    expect(page.locator(PAGES[path])).to_be_visible()
    page.evaluate("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")
    moved = page.evaluate("window.moved")
    page.close()
    assert moved < 0.001
