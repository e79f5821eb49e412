"""Search for the whole site: what can be found, and the files it is looked up in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial
from itertools import chain
from pathlib import Path

from vagar.derive.derived import Derived
from vagar.link.catalogue import Linked
from vagar.noted import piece
from vagar.pages.context import entry_address
from vagar.pages.page import Page
from vagar.search.concepts import Concepts
from vagar.search.entries import entry
from vagar.search.files import index_files
from vagar.search.index import build_index
from vagar.search.reading import Reading, read
from vagar.search.site_pages import english_pages, explained_words, other_pages, written_pages


def search_files(derived: Derived, pages: Iterable[Page], root: Path) -> dict[str, bytes]:
    """The search index of the site, as files by their addresses. `root` is the folder that holds `docs/`."""
    return index_files(build_index(readings(derived, pages, root), Concepts(derived.catalogue)))


def readings(derived: Derived, pages: Iterable[Page], root: Path) -> Iterator[Reading]:
    """Everything that search can find, read; `pages` are those that are not about one entry."""
    catalogue = derived.catalogue
    for linked in catalogue.entries():
        yield piece(f"search reads {entry_address(linked)}", partial(_read, linked, derived))
    others = (other_pages(pages, catalogue), english_pages(catalogue), explained_words(catalogue), written_pages(root))
    yield from map(read, chain(*others))


def _read(linked: Linked, derived: Derived) -> Reading:
    return read(entry(linked, derived))
