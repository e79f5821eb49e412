"""Pages as the theme made them, for the next build of a preview: most pages are the same after a save."""

from __future__ import annotations

from dataclasses import dataclass, field

from vagar.pages.page import Page


@dataclass(frozen=True)
class FinishedPage:
    """The whole HTML of a page."""

    source: Page
    output: str


@dataclass
class Finished:
    """What has been made so far. Only good for one and the same theme, menu and settings."""

    pages: dict[str, FinishedPage] = field(default_factory=dict)

    def find(self, source: Page) -> FinishedPage | None:
        """The finished page, if it was made of exactly this."""
        found = self.pages.get(source.address)
        return found if found and found.source == source else None

    def keep(self, source: Page, output: str) -> None:
        """Remembers a page that has just been made."""
        self.pages[source.address] = FinishedPage(source, output)
