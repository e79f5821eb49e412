"""The headings of a rendered page, for its table of contents."""

from __future__ import annotations

from html.parser import HTMLParser

from vagar.pages.page import Heading

LEVELS = {"h2": 2, "h3": 3}


class _Headings(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[Heading] = []
        self._open: tuple[int, str] | None = None
        self._text: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        anchor = dict(attrs).get("id")
        if tag in LEVELS and anchor:
            self._open, self._text = (LEVELS[tag], anchor), []

    def handle_data(self, data: str) -> None:
        if self._open:
            self._text.append(data)

    def handle_endtag(self, tag: str) -> None:
        if tag in LEVELS and self._open:
            level, anchor = self._open
            self.found.append(Heading(level, anchor, " ".join("".join(self._text).split())))
            self._open = None


def headings(html: str) -> tuple[Heading, ...]:
    """Every h2 and h3 with an id, in order."""
    parser = _Headings()
    parser.feed(html)
    return tuple(parser.found)
