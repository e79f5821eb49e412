"""The headings of a rendered page, for its table of contents."""

from __future__ import annotations

import html
import re

from vagar.pages.page import Heading

# The HTML is our own templates', where a heading's first attribute is its id and nothing in it looks like another.
# A parser that reads every element on the page takes as long as making the page.
_HEADING = re.compile(r'<h([23])\b[^>]*?\bid="([^"]*)"[^>]*>(.*?)</h\1>', re.DOTALL)
_MARK = re.compile(r"<[^>]*>")


def headings(content: str) -> tuple[Heading, ...]:
    """Every h2 and h3 with an id, in order; its text without marks."""
    return tuple(
        Heading(int(level), html.unescape(anchor), " ".join(html.unescape(_MARK.sub("", text)).split()))
        for level, anchor, text in _HEADING.findall(content)
    )
