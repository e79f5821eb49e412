"""For those who look after the base: what needs care, what has changed, and what we got wrong."""

from __future__ import annotations

from itertools import groupby

from vagar.derive import RULES_CHANGED, RULES_VERSION
from vagar.derive.upkeep import upkeep
from vagar.pages.context import Context
from vagar.pages.explore.entries import Listed, listed_entries
from vagar.pages.page import Page
from vagar.pages.swedish import sort_key
from vagar.shape.draft import Shaped
from vagar.shape.errata import Errata
from vagar.shape.leads import Leads

# A list for people: what is beyond it comes when these are done.
MOST = 50
MOST_CHANGES = 200


def upkeep_page(context: Context, leads: Shaped[Leads] | None) -> Page:
    """What needs care, the first of each kind, with questions that are ready to send; and what to read next."""
    return context.page(
        "underhall/",
        "upkeep",
        found=upkeep(context.catalogue, context.derived.all_claims),
        leads=leads.model if leads else None,
        most=MOST,
    )


def history_page(context: Context) -> Page:
    """New and changed entries, newest first, from the dates in the entries themselves."""
    events: list[tuple[str, str, Listed | None]] = [
        (day, event, entry)
        for entry in sorted(listed_entries(context), key=lambda entry: sort_key(entry.title))
        for day, event in _events(entry.linked.entry.created, entry.linked.entry.changed)
    ]
    # The rules are no entry, and change what every page says.
    events.append((RULES_CHANGED, "rules", None))
    newest = sorted(events, key=lambda found: found[0], reverse=True)
    return context.page(
        "andringar/",
        "history",
        days=[(day, list(found)) for day, found in groupby(newest[:MOST_CHANGES], key=lambda event: event[0])],
        left_out=len(newest[MOST_CHANGES:]),
        rules_version=RULES_VERSION,
    )


def errata_page(context: Context, errata: Shaped[Errata]) -> Page:
    """What the site has said that was wrong, newest first."""
    return context.page(
        "rattelser/",
        "errata",
        edit=errata.file,
        errata=sorted(errata.model.errata, key=lambda item: item.date, reverse=True),
    )


def _events(created: str, changed: str) -> list[tuple[str, str]]:
    return [(created, "new"), *([(changed, "changed")] if changed != created else [])]
