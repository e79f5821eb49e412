"""One entry's own pages as soon as its file is saved, before everything else has been built again."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from vagar.derive.derived import derive
from vagar.link.catalogue import link
from vagar.outlets.finished import Finished
from vagar.pages.context import Context
from vagar.pages.english.pages import english_page
from vagar.pages.environment import environment
from vagar.pages.page import Page
from vagar.pages.site import entry_pages
from vagar.read.folder import KINDS, read_one
from vagar.shape.draft import Draft
from vagar.shape.intake import MODELS, reshaped
from vagar.shape.settings import Settings


def renew(root: Path, file: Path, draft: Draft, settings: Settings, finished: Finished, site: Path) -> int:
    """Writes the pages of the entry in `file` into `site` and gives their number; 0 when that could not be done.

    The frame around the content is the one the page had, so a new title shows there only after the whole build that
    follows. Nothing is checked but the entry's own shape: that build does.
    """
    folder, name = file.relative_to(root).parts
    if KINDS.get(folder) not in MODELS:
        return 0
    found = read_one(root, folder, name)
    newer = reshaped(draft, found) if found else None
    if found is None or newer is None:
        return 0
    written = 0
    for page in _pages(root, newer, settings, found.kind, found.stem):
        before = finished.pages.get(page.address)
        if before is None or before.source.content == page.content:
            continue
        output = before.output.replace(str(before.source.content), str(page.content), 1)
        (site / page.address / "index.html").write_text(output, encoding="utf-8")
        written += 1
    return written


def _pages(root: Path, draft: Draft, settings: Settings, kind: str, key: str) -> Iterator[Page]:
    catalogue = link(draft)
    context = Context(derive(catalogue), settings, environment(root))
    entries = {"project": catalogue.projects, "method": catalogue.methods, "study": catalogue.studies}[kind]
    yield from entry_pages(context, entries[key])
    if kind != "study" and entries[key].entry.english:
        yield english_page(context, entries[key])
