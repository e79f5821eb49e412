"""A page that MkDocs did not read from a Markdown file: our HTML goes to the theme as it is."""

from __future__ import annotations

from collections.abc import Iterable
from urllib.parse import quote

from markupsafe import escape
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.pages import Page as MkDocsPage
from mkdocs.structure.toc import AnchorLink, TableOfContents

from vagar.pages.page import Heading, Page, PlannedPage

# The menu is in the tabs; beside the page it would hold nothing. Narrow screens show it all the same.
HIDDEN = ["navigation"]


class GeneratedPage(MkDocsPage):
    """A page of ours in MkDocs' clothes.

    The theme's Jinja does not escape, so whatever it prints from here is escaped already.
    `label` is the page's word in the menu, when it stands there. Unless the theme is to make the page by itself
    (`plain`), it comes in a ready-made shell, but for the few pages that are in the menu: each of them lights it in
    its own way. A page in a shell has no words of its own here, only the plan for them.
    """

    def __init__(
        self,
        planned: Page | PlannedPage,
        config: MkDocsConfig,
        forge: str,
        label: str | None = None,
        plain: bool = False,
    ) -> None:
        file = File.generated(config, f"{planned.address}index.md", content="", inclusion=InclusionLevel.NOT_IN_NAV)
        self.planned = planned
        self.shelled = not plain and label is None and planned.address != ""
        self.source = None if self.shelled else planned.make()
        super().__init__(escape(label or (self.source.title if self.source else planned.address)), file, config)
        self.edit_url = edit_address(forge, self.source) if self.source else None

    def read_source(self, config: MkDocsConfig) -> None:
        """No Markdown and no front matter: only what the theme looks for in `meta`."""
        self.markdown, self.meta = "", {"hide": HIDDEN}
        if self.source:
            self.meta["description"] = escape(self.source.description)
        if self.source and not self.is_homepage:
            # The start page goes without: its title is the site's name alone.
            self.meta["title"] = escape(self.source.title)

    def render(self, config: MkDocsConfig, files: Files) -> None:
        """The content as our templates wrote it; the table of contents from its headings."""
        self.content, self.links_to_anchors = "", {}
        if self.source:
            self.content = str(self.source.content)
            self.toc = table_of_contents(self.source.headings)
        if isinstance(self.planned, Page):
            # What hand-written pages lead to; of a page that is not made, MkDocs takes any anchor.
            self.present_anchor_ids = {heading.anchor for heading in self.planned.headings}


def edit_address(forge: str, source: Page) -> str | None:
    """Where a reader can propose a change of the page with these words, if there is a file to change."""
    return escape(forge + quote(source.edit)) if source.edit else None


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
