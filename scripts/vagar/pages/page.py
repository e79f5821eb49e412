"""What a page is, before any site generator has seen it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from markupsafe import Markup


@dataclass(frozen=True)
class Heading:
    """A heading with an anchor, for the table of contents."""

    level: int
    anchor: str
    text: str


@dataclass(frozen=True)
class Page:
    """A rendered page. `address` is like `projekt/steget-fore/` ("" is the start page); `title` and
    `description` are plain text, not yet escaped; `edit` is the path of the file a reader would change,
    `changed` the day its content last did, where that is known; `script` the page's own module, in docs/assets/;
    `language` what it is written in, `alternate` the address of the same thing in the other language, and `feed`
    whether the page has a feed of its own, at `<address>atom.xml`."""

    address: str
    title: str
    description: str
    content: Markup
    headings: tuple[Heading, ...] = ()
    edit: str | None = None
    template: str = ""
    changed: str = ""
    script: str = ""
    language: str = "sv"
    alternate: str | None = None
    feed: bool = False

    def make(self) -> Page:
        """The page itself: it is made already."""
        return self


@dataclass(frozen=True)
class PlannedPage:
    """The page at `address`, before it is made. All pages of a large site at once would fill the memory."""

    address: str
    make: Callable[[], Page]


@dataclass(frozen=True)
class Redirect:
    """A former address and where it leads now."""

    address: str
    target: str
