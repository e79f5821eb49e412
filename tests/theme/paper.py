"""A page as it will be on paper. A count of sheets proves little: Chromium shrinks all of a page that is too wide."""

from __future__ import annotations

import re
from dataclasses import dataclass

from playwright.sync_api import Page

SHEET = re.compile(rb"/Type\s*/Page\b")
BOX = re.compile(rb"/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)\s*\]")
POINTS = 72
PIXELS = 96
INCH = 25.4
# A4 lying down, in points.
LANDSCAPE = (842, 595)

MEASURE = """cells => {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let smallest = Infinity;
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const range = document.createRange();
    range.selectNodeContents(node);
    const { width, height } = range.getBoundingClientRect();
    // A pixel or less is for those who listen.
    if (!node.data.trim() || width <= 1 || height <= 1) continue;
    smallest = Math.min(smallest, parseFloat(getComputedStyle(node.parentElement).fontSize));
  }
  const found = [...document.querySelectorAll(cells)].filter(cell => cell.getClientRects().length);
  const ends = [found.at(0), found.at(-1)].map(cell => {
    const { left, right, height } = cell.getBoundingClientRect();
    return { text: cell.innerText.trim(), left, right, height };
  });
  return { scroll: document.documentElement.scrollWidth, smallest, ends };
}"""


@dataclass(frozen=True)
class Paper:
    """What a printed page is: its sheets and the size of the first in points, the width there is for it and the width
    it takes in pixels, its smallest letters in points, and the text and the edges of its first and last cell."""

    sheets: int
    size: tuple[int, int]
    width: int
    scroll: float
    smallest: float
    ends: list[dict]

    @property
    def fits(self) -> bool:
        """Whether nothing makes the browser shrink it, and the first and the last cell are on it."""
        inside = all(end["left"] >= 0 and end["right"] <= self.width + 1 and end["height"] for end in self.ends)
        return self.scroll <= self.width and inside


def printed(page: Page, cells: str, margins: float) -> Paper:
    """Prints on A4 lying down with `margins` in millimetres to the left and right, in a light scheme."""
    width = int((297 - 2 * margins) / INCH * PIXELS)
    page.emulate_media(media="print", color_scheme="light")
    page.set_viewport_size({"width": width, "height": 740})
    measured = page.evaluate(MEASURE, cells)
    file = page.pdf(prefer_css_page_size=True)
    box = BOX.search(file)
    assert box
    return Paper(
        len(SHEET.findall(file)),
        (round(float(box[1])), round(float(box[2]))),
        width,
        measured["scroll"],
        measured["smallest"] * POINTS / PIXELS,
        measured["ends"],
    )
