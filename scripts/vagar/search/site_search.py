"""Search for the whole site: what can be found, and the files it is looked up in."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from vagar.derive.derived import Derived
from vagar.pages.page import Page
from vagar.search.concepts import Concepts
from vagar.search.entries import entries
from vagar.search.files import index_files
from vagar.search.findable import Findable
from vagar.search.index import build_index
from vagar.search.site_pages import english_pages, explained_words, other_pages, written_pages


def search_files(derived: Derived, pages: Iterable[Page], root: Path) -> dict[str, bytes]:
    """The search index of the site, as files by their addresses. `root` is the folder that holds `docs/`."""
    return index_files(build_index(findables(derived, pages, root), Concepts(derived.catalogue)))


def findables(derived: Derived, pages: Iterable[Page], root: Path) -> list[Findable]:
    """Everything that search can find; `pages` are those that are not about one entry."""
    catalogue = derived.catalogue
    return [
        *entries(derived),
        *other_pages(pages, catalogue),
        *english_pages(catalogue),
        *explained_words(catalogue),
        *written_pages(root),
    ]
