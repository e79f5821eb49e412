"""The table of the likeliest mistakes, for those who have just got a message and wonder what it means."""

from __future__ import annotations

from vagar.pages.context import Context
from vagar.pages.page import Page
from vagar.shape.draft import Shaped
from vagar.shape.mistakes import Mistakes


def mistakes_page(context: Context, mistakes: Shaped[Mistakes]) -> Page:
    """Each mistake, what was written, and what the check says of it."""
    return context.page(
        "bidra/misstag/",
        "mistakes",
        edit=mistakes.file,
        mistakes=mistakes.model.mistakes,
    )
