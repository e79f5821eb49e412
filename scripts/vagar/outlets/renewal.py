"""One entry's own pages as soon as its file is saved, before everything else has been built again."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from vagar.derive.derived import derive
from vagar.link.catalogue import Linked, link
from vagar.outlets.finished import Finished
from vagar.pages.context import Context
from vagar.pages.environment import environments
from vagar.pages.page import Page
from vagar.pages.site import entry_pages
from vagar.read.folder import KINDS, read_one
from vagar.shape.draft import Draft
from vagar.shape.intake import KINDS as ENTRY_KINDS
from vagar.shape.intake import reshaped
from vagar.shape.settings import Settings


@dataclass
class Renewal:
    """Pages written early, and what stood there before, for when it turns out that they should not have been."""

    before: dict[Path, str] = field(default_factory=dict)

    def take_back(self) -> None:
        """Puts everything back as it was."""
        for path, output in self.before.items():
            path.write_text(output, encoding="utf-8")


def renew(root: Path, file: Path, draft: Draft, settings: Settings, finished: Finished, site: Path) -> Renewal:
    """Writes the pages of the entry in `file` into `site`; none when it is no entry or cannot be used.

    The frame around the content is the one the page had, so a new title shows there only after the whole build that
    follows. Nothing is checked but the entry's own shape: that build does.
    """
    done = Renewal()
    folder, _, name = file.relative_to(root).as_posix().partition("/")
    found = read_one(root, folder, name) if KINDS.get(folder) in ENTRY_KINDS else None
    newer = reshaped(draft, found) if found else None
    if found is None or newer is None:
        return done
    # All are made before any is written: one that cannot be made leaves nothing half done.
    for page in list(_pages(root, newer, settings, found.kind, found.stem)):
        known = finished.pages.get(page.address)
        if known is None:
            continue
        output = known.output.replace(str(known.source.content), str(page.content), 1)
        path = site / page.address / "index.html"
        if output != known.output:
            done.before[path] = known.output
            path.write_text(output, encoding="utf-8")
    return done


def _pages(root: Path, draft: Draft, settings: Settings, kind: str, key: str) -> Iterator[Page]:
    catalogue = link(draft)
    context = Context(derive(catalogue), settings, environments(root))
    entries: dict[str, Mapping[str, Linked]] = {
        "project": catalogue.projects,
        "method": catalogue.methods,
        "study": catalogue.studies,
    }
    yield from (page.make() for page in entry_pages(context, entries[kind][key]))
