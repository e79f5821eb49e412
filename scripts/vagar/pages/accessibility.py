"""The accessibility statement, as the law on digital public services (2018:1937) asks for it."""

from __future__ import annotations

from vagar.pages.context import Context
from vagar.pages.page import Page
from vagar.shape.accessibility import Accessibility
from vagar.shape.draft import Shaped


def accessibility_page(context: Context, statement: Shaped[Accessibility]) -> Page:
    """Who answers for the site, how accessible it is, what is wrong with it and where to say so."""
    return context.page(
        "tillganglighet/",
        "accessibility",
        edit=statement.file,
        changed=statement.model.updated,
        statement=statement.model,
    )
