"""The theme around a page, rendered once for each shape of page and then only filled in.

Hundreds of pages have the same frame and differ in title, description, addresses, headings and content. The frame
is rendered with a mark where each of these stands and cut there. What the theme would do to a value before it
prints it is done here too, so a page filled in is byte for byte the page the theme would have made; `make site
FAST=0` lets the theme make every page, and a test compares the two.
"""

from __future__ import annotations

import copy
import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from urllib.parse import quote, urljoin

from jinja2.utils import htmlsafe_json_dumps
from markupsafe import escape

from vagar.outlets.generated_page import GeneratedPage, edit_address, table_of_contents
from vagar.pages.page import Heading, Page

Shape = tuple[object, ...]
# Lets the theme make a page with marks for words.
Render = Callable[[Page], str]

# The theme adds a heading of its own to content that has none, so the mark for content brings one.
_OWN_HEADING = "<h1"
_MARK, _BARE = "[[slot:", "[[slot:bare-"
_MARKS = re.compile(rf"\[\[slot:([\w-]+)\]\](?:{_OWN_HEADING})?")
# Inside it values are written as JSON, not as HTML.
_LINKED_DATA = re.compile(r'<script type="application/ld\+json">.*?</script>')


class Shells:
    """The frames known so far, for a site at `address` whose files are at `forge`. Menu, settings and theme are in
    them: they are only good while those are the same."""

    def __init__(self, address: str, forge: str, known: Mapping[Shape, list[str]]) -> None:
        self.known: dict[Shape, list[str]] = dict(known)
        self._address, self._forge = address, forge

    def filled(self, source: Page, render: Render | None) -> str | None:
        """The whole HTML of a page. `render` is called for shapes not met before; without it, there is nothing to
        fill in."""
        shape = _shape(source)
        if shape not in self.known:
            if render is None:
                return None
            frame = _LINKED_DATA.sub(lambda found: found[0].replace(_MARK, _BARE), render(source))
            self.known[shape] = _MARKS.split(frame)
        # What is between the marks, and at every other place the name of a mark.
        parts, values = list(self.known[shape]), self._values(source)
        parts[1::2] = (values[name] for name in parts[1::2])
        return "".join(parts)

    def _values(self, source: Page) -> dict[str, str]:
        """What stands at each mark."""
        canonical = urljoin(self._address, quote(source.address))
        addresses = {"canonical": canonical, "alternate": source.alternate or "", "changed": source.changed}
        texts = {"title": source.title, "description": source.description}
        values = {
            **addresses,
            **{name: str(escape(text)) for name, text in texts.items()},
            **{f"bare-{name}": _in_json(text) for name, text in (addresses | texts).items()},
            "edit": edit_address(self._forge, source) or "",
            "content": str(source.content),
        }
        for number, heading in enumerate(source.headings):
            values[f"anchor-{number}"] = str(escape(heading.anchor))
            values[f"heading-{number}"] = str(escape(heading.text))
        return values


def _shape(source: Page) -> Shape:
    """Everything that decides what the frame looks like, apart from the words in it."""
    return (
        # How far up the addresses go, and which word in the menu is lit.
        source.address.count("/"),
        source.address.partition("/")[0],
        source.template,
        source.script,
        source.language,
        source.alternate is None,
        source.feed,
        source.edit is None,
        bool(source.changed),
        _OWN_HEADING in source.content,
        tuple(heading.level for heading in source.headings),
    )


def blank(page: GeneratedPage, source: Page) -> GeneratedPage:
    """The page with marks for the words that are in `source`."""
    marked = copy.copy(page)
    headings = [
        Heading(heading.level, _mark(f"anchor-{number}"), _mark(f"heading-{number}"))
        for number, heading in enumerate(source.headings)
    ]
    marked.source = replace(
        source,
        alternate=None if source.alternate is None else _mark("alternate"),
        changed=source.changed and _mark("changed"),
    )
    marked.title = _mark("title")
    marked.meta = {**page.meta, "title": marked.title, "description": _mark("description")}
    marked.canonical_url = _mark("canonical")
    marked.edit_url = None if source.edit is None else _mark("edit")
    marked.content = _mark("content") + (_OWN_HEADING if _OWN_HEADING in source.content else "")
    marked.toc = table_of_contents(headings)
    return marked


def _in_json(text: str) -> str:
    return htmlsafe_json_dumps(text)[1:-1]


def _mark(name: str) -> str:
    return f"{_MARK}{name}]]"
