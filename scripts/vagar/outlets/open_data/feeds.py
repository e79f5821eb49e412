"""What readers' programs subscribe to and search with: an Atom feed of new and changed entries, and OpenSearch."""

from __future__ import annotations

from vagar.pages.context import Context
from vagar.pages.explore.entries import listed_entries
from vagar.pages.swedish import sort_key

ATOM = "atom.xml"
OPEN_SEARCH = "opensearch.xml"
MOST = 40


def feed_files(context: Context) -> dict[str, bytes]:
    """The feed, newest first, and the description of the search."""
    entries = sorted(listed_entries(context), key=lambda item: sort_key(item.title))
    newest = sorted(entries, key=lambda item: item.linked.entry.changed, reverse=True)[:MOST]
    templates = {ATOM: "outlets/open_data/atom.xml", OPEN_SEARCH: "outlets/open_data/opensearch.xml"}
    return {
        address: context.environment.get_template(template)
        .render(entries=newest, site=context.settings, moment=moment)
        .encode()
        for address, template in templates.items()
    }


def moment(day: str) -> str:
    """A date with the precision it has as the moment Atom wants: the beginning of it."""
    parts = [*day.split("-"), "01", "01"][:3]
    return f"{'-'.join(parts)}T00:00:00Z"
