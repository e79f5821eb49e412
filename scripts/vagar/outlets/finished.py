"""Pages as the theme made them, for the next build of a preview: most pages are the same after a save."""

from __future__ import annotations

from dataclasses import dataclass, field

from mkdocs.config.defaults import MkDocsConfig

from vagar.outlets.generated_page import GeneratedPage
from vagar.pages.page import Page

# Both names are the theme's; which one it is depends on how mkdocs.yml writes it.
SEARCH = ("material/search", "search")


@dataclass(frozen=True)
class FinishedPage:
    """The whole HTML of a page, and what search knows of it."""

    source: Page
    output: str
    entries: tuple[dict, ...]


@dataclass
class Finished:
    """What has been made so far. Only good for one and the same theme, menu and settings."""

    pages: dict[str, FinishedPage] = field(default_factory=dict)

    def find(self, source: Page) -> FinishedPage | None:
        """The finished page, if it was made of exactly this."""
        found = self.pages.get(source.address)
        return found if found and found.source == source else None

    def keep(self, page: GeneratedPage, output: str, config: MkDocsConfig) -> None:
        """Remembers a page that has just been made."""
        if page.finished is None:
            entries = tuple(entry for entry in search_entries(config) if _page_of(entry) == page.url)
            self.pages[page.source.address] = FinishedPage(page.source, output, entries)


def add_to_search(page: GeneratedPage, config: MkDocsConfig) -> None:
    """Search learns of a page that is used again what it knew before."""
    if page.finished:
        search_entries(config).extend(page.finished.entries)


def search_entries(config: MkDocsConfig) -> list[dict]:
    """The entries of the theme's search index so far; none when there is no search."""
    plugin = next((config.plugins[name] for name in SEARCH if name in config.plugins), None)
    return plugin.search_index.entries if plugin else []


def _page_of(entry: dict) -> str:
    return entry["location"].partition("#")[0]
