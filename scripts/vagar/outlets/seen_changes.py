"""What readers will see change on the pages of entries: both states of each page are made, and read."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from vagar.derive.changes import Changes
from vagar.derive.derived import derive
from vagar.link.catalogue import Linked, link
from vagar.outlets.inspection import Inspection
from vagar.pages.context import Context, entry_address
from vagar.pages.differences import Difference, differences
from vagar.pages.environment import environments
from vagar.pages.site import entry_pages


@dataclass(frozen=True)
class ChangedPage:
    """A page that reads differently: its name, its address and every difference."""

    name: str
    address: str
    differences: tuple[Difference, ...]


def context_of(inspection: Inspection, templates: Path) -> Context:
    """What the pages of one state are made of, with the templates in another folder."""
    if inspection.settings is None:
        raise ValueError("there are no pages without settings")
    return Context(derive(link(inspection.draft)), inspection.settings.model, environments(templates))


def seen(found: Changes, before: Context, after: Context) -> list[ChangedPage]:
    """The pages of entries on both sides that read differently, in the order of the changes."""
    pages = []
    for old, new in found.pairs:
        differ = differences(_content(before, old), _content(after, new))
        if differ:
            pages.append(ChangedPage(new.entry.name, entry_address(new), differ))
    return pages


def _content(context: Context, linked: Linked) -> str:
    """The entry's own page; the others say the same things."""
    return next(page.make().content for page in entry_pages(context, linked))
