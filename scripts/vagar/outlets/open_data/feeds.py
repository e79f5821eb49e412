"""What readers' programs subscribe to and search with: an Atom feed of new and changed entries, and OpenSearch."""

from __future__ import annotations

from datetime import datetime

from vagar.outlets.open_data.templates import Templates
from vagar.pages.context import Context, entry_address
from vagar.pages.explore.entries import Listed, listed_entries
from vagar.pages.swedish import sort_key

ATOM = "atom.xml"
OPEN_SEARCH = "opensearch.xml"
ENOUGH = 40


def feed_files(context: Context, templates: Templates, time: datetime) -> dict[str, bytes]:
    """The feed, newest first, and the description of the search. `time` is what the build stands for."""
    values = {
        "entries": newest(listed_entries(context)),
        "identity": identity,
        "updated": lambda day: updated(day, time),
        "moment": moment,
    }
    return {ATOM: templates.filled("atom.xml", **values), OPEN_SEARCH: templates.filled("opensearch.xml")}


def newest(entries: list[Listed]) -> list[Listed]:
    """The entries that changed last: whole days, until there are enough. A day cut in two would hide some for ever
    from whoever fetches the feed once a day."""
    inside = sorted(entries, key=lambda item: sort_key(item.title))
    inside.sort(key=lambda item: item.linked.entry.changed, reverse=True)
    if len(inside) <= ENOUGH:
        return inside
    last = inside[ENOUGH - 1].linked.entry.changed
    return [item for item in inside if item.linked.entry.changed >= last]


def identity(item: Listed) -> str:
    """The address that the entry had first: it never changes, whatever the entry is called later."""
    former = item.linked.entry.former_ids
    return entry_address(item.linked, former[0] if former else None)


def updated(day: str, time: datetime) -> str:
    """When an entry was changed, as Atom wants it.

    A file says only the day. On the day that the build stands for, the build's time is when it can be seen, so that a
    second change of the day is news too; after that, the day is over.
    """
    if day >= time.date().isoformat()[: len(day)]:
        return time.strftime("%Y-%m-%dT%H:%M:%SZ")
    return f"{moment(day)[:10]}T23:59:59Z"


def moment(day: str) -> str:
    """A date with the precision it has as the moment Atom wants: the beginning of it."""
    parts = [*day.split("-"), "01", "01"][:3]
    return f"{'-'.join(parts)}T00:00:00Z"
