"""A page that MkDocs did not read from a Markdown file: our HTML goes to the theme as it is."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING
from urllib.parse import quote

from markupsafe import escape
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.pages import Page as MkDocsPage
from mkdocs.structure.toc import AnchorLink, TableOfContents

from vagar.pages.page import Heading, Page

if TYPE_CHECKING:
    from vagar.outlets.finished import FinishedPage

# The menu is in the tabs; beside the page it would hold nothing. Narrow screens show it all the same.
HIDDEN = ["navigation"]
READY = "finished.html"
SHELL = "shell.html"


class GeneratedPage(MkDocsPage):
    """A `Page` of ours in MkDocs' clothes.

    The theme's Jinja does not escape, so whatever it prints from here is escaped already.
    `label` is the page's word in the menu, when it stands there. `finished` has the page's HTML when it is known
    already. Unless the theme is to make the page by itself (`plain`), it comes in a ready-made shell, but for the
    few pages that are in the menu: each of them lights it in its own way.
    """

    finished: FinishedPage | None = None

    def __init__(
        self, source: Page, config: MkDocsConfig, forge: str, label: str | None = None, plain: bool = False
    ) -> None:
        file = File.generated(config, f"{source.address}index.md", content="", inclusion=InclusionLevel.NOT_IN_NAV)
        super().__init__(escape(label or source.title), file, config)
        self.source = source
        self.shelled = not plain and label is None and source.address != ""
        self.edit_url = escape(forge + quote(source.edit)) if source.edit else None

    def read_source(self, config: MkDocsConfig) -> None:
        """No Markdown and no front matter: only what the theme looks for in `meta`."""
        self.markdown = ""
        self.meta = {"description": escape(self.source.description), "hide": HIDDEN}
        if not self.is_homepage:
            # The start page goes without: its title is the site's name alone.
            self.meta["title"] = escape(self.source.title)
        if self.finished or self.shelled:
            self.meta["template"] = READY if self.finished else SHELL

    def render(self, config: MkDocsConfig, files: Files) -> None:
        """The content as our templates wrote it; the table of contents from its headings."""
        self.content = str(self.source.content)
        self.toc = table_of_contents(() if self.shelled else self.source.headings)
        self.present_anchor_ids = {heading.anchor for heading in self.source.headings}
        self.links_to_anchors = {}


def table_of_contents(headings: Iterable[Heading]) -> TableOfContents:
    """Headings in page order as a tree: each one under the nearest one above it that is larger."""
    top: list[AnchorLink] = []
    open_links: list[AnchorLink] = []
    for heading in headings:
        link = AnchorLink(escape(heading.text), escape(heading.anchor), heading.level)
        while open_links and open_links[-1].level >= link.level:
            open_links.pop()
        (open_links[-1].children if open_links else top).append(link)
        open_links.append(link)
    return TableOfContents(top)
