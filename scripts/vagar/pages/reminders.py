"""Innan ni bestämmer er: all that methods rest on, on one page, which the block of each method leads to."""

from __future__ import annotations

from vagar.derive.reminders import reminders
from vagar.pages.context import BEFORE, Context
from vagar.pages.page import Page
from vagar.pages.swedish import sort_key


def reminders_page(context: Context) -> Page:
    """Every concern with all its lines and the methods that it concerns, by name, those for every method last."""
    concerns = sorted(
        context.catalogue.concerns.values(),
        key=lambda concern: (bool(concern.entry.every), sort_key(concern.entry.name)),
    )
    return context.page(
        BEFORE,
        "reminders",
        concerns=[(concern, reminders([concern])) for concern in concerns],
    )
