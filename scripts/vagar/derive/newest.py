"""Which entries are news: those that changed last, and of one day those with the most recent knowledge."""

from __future__ import annotations

from vagar.link.catalogue import Catalogue, Linked


def newest(catalogue: Catalogue, most: int) -> list[Linked]:
    """At most `most` entries, the newest first.

    An entry is as new as the day it changed. Many change on one day: then what is new to the base stands before what
    was there, what builds on the latest dated source before what builds on an older, and at last by id.
    """

    def news(linked: Linked) -> tuple[str, str, str]:
        entry = linked.entry
        latest = max((catalogue.sources[source].source.date or "" for source in entry.cited), default="")
        return entry.changed, entry.created, latest

    by_id = sorted(catalogue.entries(), key=lambda linked: linked.entry.id)
    return sorted(by_id, key=news, reverse=True)[:most]
