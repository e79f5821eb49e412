"""What keeps someone out of a page: what axe finds, and what is wider than the screen.

Opening a page and reading axe takes longer than running it. So one page of each kind is opened, shell and
all, and the articles of all other pages are put into such a page one after the other.

Most of axe's time goes to measuring the contrast of each text, which comes out alike for texts that look alike.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import product

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

from theme.conftest import DESKTOP, HEIGHT, PHONE

WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
# The rules of those that ask about colours.
COLOURS = ["color-contrast", "link-in-text-block"]
RUN = """async ([part, chosen, left]) => {
  const rules = Object.fromEntries(left.map((name) => [name, { enabled: false }]));
  const found = await axe.run(part, { resultTypes: ["violations"], runOnly: chosen, rules });
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
# Marks three texts of each look: their own colours and letters, and the colours of all that they lie in. Three, since
# one may lie under something.
MARK = """([mark, most]) => {
  for (const marked of document.querySelectorAll(`[${mark}]`)) marked.removeAttribute(mark);
  const grounds = new Map(), counts = new Map();
  const ground = (at) => {
    if (!at) return "";
    if (!grounds.has(at)) {
      const { backgroundColor, backgroundImage, opacity, filter, mixBlendMode, position } = getComputedStyle(at);
      const own = [backgroundColor, backgroundImage, opacity, filter, mixBlendMode, position].join();
      grounds.set(at, `${ground(at.parentElement)}|${own}`);
    }
    return grounds.get(at);
  };
  const letters = (at) => {
    const style = getComputedStyle(at);
    return [style.color, style.fontSize, style.fontWeight, style.textShadow, style.textDecorationLine,
      style.borderBottom].join();
  };
  for (const at of document.body.querySelectorAll("*")) {
    const says = [...at.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
    if (!(says || at.matches("input, select, textarea")) || !at.checkVisibility({ visibilityProperty: true })) continue;
    const off = at.matches(":disabled, [aria-disabled=true]");
    const look = [at.localName, off, letters(at), letters(at.parentElement), ground(at)].join();
    const count = counts.get(look) ?? 0;
    counts.set(look, count + 1);
    if (count < most) at.setAttribute(mark, "");
  }
}"""
MARKED, OF_EACH_LOOK = "data-one-of-a-look", 3
WIDTHS = "[document.documentElement.scrollWidth, innerWidth]"


def bring_axe(page: Page) -> None:
    """Makes axe known to the open page."""
    page.evaluate(Axe().axe_script)


def violations(page: Page, where: str, part: str = "html", leave: Sequence[str] = ()) -> list[str]:
    """One line for each thing in `part` that breaks WCAG 2.2 A or AA, on a page that knows axe. The rules in `leave`
    are not asked."""
    return _lines(page, where, part, {"type": "tag", "values": WCAG}, leave)


def colours(page: Page, where: str) -> list[str]:
    """One line for each text that is hard to tell from its ground or a link from its text, one of each look."""
    page.evaluate(MARK, [MARKED, OF_EACH_LOOK])
    return _lines(page, where, f"[{MARKED}]", {"type": "rule", "values": COLOURS})


def _lines(page: Page, where: str, part: str, chosen: dict[str, object], leave: Sequence[str] = ()) -> list[str]:
    return [f"{where}: {line}" for line in page.evaluate(RUN, [part, chosen, list(leave)])]


def too_wide(page: Page, where: str) -> list[str]:
    """A line when the open page must be scrolled sideways."""
    width, room = page.evaluate(WIDTHS)
    return [f"{where}: {width} bildpunkter bred i ett fönster på {room}"] if width > room else []


def whole_pages(browser: Browser, home: str, paths: Sequence[str], thorough: bool = False) -> list[str]:
    """Faults on whole pages: on a phone and a wide screen, in light and dark.

    Every rule is asked of every element on a wide screen in light; on a phone other parts are shown, and in dark
    nothing but colours is another. Thorough asks everything four times.
    """
    page, found = _window(browser, DESKTOP), []
    for path in paths:
        page.goto(home + path)
        bring_axe(page)
        for width, scheme in product((DESKTOP, PHONE), ("light", "dark")):
            page.set_viewport_size({"width": width, "height": HEIGHT})
            page.emulate_media(color_scheme=scheme)
            where = f"/{path} ({width}, {scheme})"
            found += too_wide(page, where)
            if thorough or (width, scheme) == (DESKTOP, "light"):
                found += violations(page, where)
                continue
            if scheme == "light":
                found += violations(page, where, leave=COLOURS)
            found += colours(page, where)
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
