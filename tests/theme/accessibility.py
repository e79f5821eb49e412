"""What keeps someone out of a page: what axe finds, and what is wider than the screen.

Opening a page and reading axe takes longer than running it. So one page of each kind is opened, shell and
all, and the articles of all other pages are put into such a page one after the other.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import product

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

from theme.conftest import DESKTOP, HEIGHT, PHONE

WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
RUN = """async ([part, tags]) => {
  const found = await axe.run(part, { resultTypes: ["violations"], runOnly: { type: "tag", values: tags } });
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}"""
# What waits for a script or a click is shown, so that it is looked at too.
SWAP = """async (path) => {
  const answer = await fetch(path);
  const other = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("article");
  for (const hidden of other.querySelectorAll("[hidden]")) hidden.hidden = false;
  for (const closed of other.querySelectorAll("details")) closed.open = true;
  document.querySelector("article").innerHTML = other.innerHTML;
}"""
WIDTHS = "[document.documentElement.scrollWidth, innerWidth]"


def bring_axe(page: Page) -> None:
    """Makes axe known to the open page."""
    page.evaluate(Axe().axe_script)


def violations(page: Page, where: str, part: str = "html") -> list[str]:
    """One line for each thing in `part` that breaks WCAG 2.2 A or AA, on a page that knows axe."""
    return [f"{where}: {line}" for line in page.evaluate(RUN, [part, WCAG])]


def too_wide(page: Page, where: str) -> list[str]:
    """A line when the open page must be scrolled sideways."""
    width, room = page.evaluate(WIDTHS)
    return [f"{where}: {width} bildpunkter bred i ett fönster på {room}"] if width > room else []


def whole_pages(browser: Browser, home: str, paths: Sequence[str]) -> list[str]:
    """Faults on whole pages: on a phone and a wide screen, in light and dark."""
    page, found = _window(browser, DESKTOP), []
    for path in paths:
        page.goto(home + path)
        bring_axe(page)
        for width, scheme in product((DESKTOP, PHONE), ("light", "dark")):
            page.set_viewport_size({"width": width, "height": HEIGHT})
            page.emulate_media(color_scheme=scheme)
            where = f"/{path} ({width}, {scheme})"
            found += violations(page, where) + too_wide(page, where)
    page.close()
    return found


def articles(browser: Browser, home: str, paths: Sequence[str]) -> list[str]:
    """Faults in the pages' own content on a wide screen, as axe sees them."""
    page, found = _window(browser, DESKTOP), []
    page.goto(home + paths[0])
    bring_axe(page)
    for path in paths:
        page.evaluate(SWAP, home + path)
        found += violations(page, f"/{path}", "article")
    page.close()
    return found


def widths(browser: Browser, home: str, paths: Sequence[str]) -> list[str]:
    """Pages whose own content is wider than a phone."""
    page, found = _window(browser, PHONE), []
    page.goto(home + paths[0])
    for path in paths:
        page.evaluate(SWAP, home + path)
        found += too_wide(page, f"/{path}")
    page.close()
    return found


def _window(browser: Browser, width: int) -> Page:
    return browser.new_page(viewport={"width": width, "height": HEIGHT}, locale="sv-SE", reduced_motion="reduce")
