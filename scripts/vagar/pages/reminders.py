"""Innan ni bestämmer er: all that methods rest on, on one page, which the block of each method leads to."""

from __future__ import annotations

from vagar.derive.reminders import OfAspect, ended, reminders
from vagar.link.catalogue import LinkedConcern, LinkedMethod
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
        "Innan ni bestämmer er",
        "Stöd, avtal, regler, risker och mätning att tänka på innan ett sätt att arbeta väljs, med källa till varje.",
        concerns=[(concern, reminders([concern])) for concern in concerns],
    )


def method_reminders(method: LinkedMethod) -> tuple[tuple[OfAspect, ...], tuple[LinkedConcern, ...]]:
    """What to think through before choosing a method, and what of it is no more."""
    return reminders(method.concerns), ended(method)
