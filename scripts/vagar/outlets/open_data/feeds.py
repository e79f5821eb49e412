"""What readers' programs subscribe to and search with: Atom feeds of new and changed entries, and OpenSearch.

One feed is of the whole base; each method and each target group has its own.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from vagar.link.catalogue import Linked
from vagar.outlets.open_data.templates import Templates
from vagar.pages.context import Context, entry_address
from vagar.pages.explore.entries import Listed, listed_entries
from vagar.pages.landings import WAYS, Landing, landings
from vagar.pages.swedish import sort_key
from vagar.words.formats import upper_first

ATOM = "atom.xml"
OPEN_SEARCH = "opensearch.xml"
ENOUGH = 40


@dataclass(frozen=True)
class Followed:
    """Something to follow: the address of its page, the one it had first, which is its id for ever, what it is called
    ("" for the whole base), and its entries."""

    address: str
    first: str
    title: str
    entries: list[Listed]


def feed_files(context: Context, templates: Templates, time: datetime) -> dict[str, bytes]:
    """The feeds, each newest first, and the description of the search. `time` is what the build stands for."""
    feeds = {
        followed.address + ATOM: templates.filled(
            "atom.xml",
            followed=followed,
            entries=newest(followed.entries),
            identity=identity,
            updated=lambda day: updated(day, time),
            moment=moment,
        )
        for followed in all_followed(context)
    }
    return {**feeds, OPEN_SEARCH: templates.filled("opensearch.xml")}


def all_followed(context: Context) -> Iterator[Followed]:
    """The whole base, each method with its projects and studies, and each target group with what its page has."""
    entries = listed_entries(context)
    listed = {item.name: item for item in entries}
    yield Followed("", "", "", entries)
    for method in context.catalogue.methods.values():
        around: list[Linked] = [method, *(use.project for use in method.uses), *(study for _, study in method.studies)]
        yield Followed(entry_address(method), _first_address(method), method.entry.name, _of(around, listed))
    for way in WAYS:
        for landing in landings(way, context.catalogue) if way.followed else ():
            yield _of_landing(landing, listed)


def _of_landing(landing: Landing, listed: Mapping[str, Listed]) -> Followed:
    title = upper_first(landing.term.label)
    return Followed(landing.address, landing.address, title, _of([*landing.projects, *landing.methods], listed))


def _of(around: list[Linked], listed: Mapping[str, Listed]) -> list[Listed]:
    names = dict.fromkeys(entry_address(linked).rstrip("/") for linked in around)
    return [listed[name] for name in names]


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
    return _first_address(item.linked)


def _first_address(linked: Linked) -> str:
    former = linked.entry.former_ids
    return entry_address(linked, former[0] if former else None)


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
