"""Inför ansökan: the pages of the applicant's tools. Their scripts work on the site's own data, in the browser."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from vagar.pages.context import Context
from vagar.pages.lists import by_name
from vagar.pages.page import Page
from vagar.pages.reached import reached_pages
from vagar.pages.swedish import sort_key
from vagar.shape.application import Application
from vagar.shape.draft import Shaped
from vagar.shape.vocabulary import Term


def applicant_pages(context: Context, words: Shaped[Application]) -> Iterator[Page]:
    """The hub and its tools."""
    shared: dict[str, Any] = {"words": words.model, "count": len(context.catalogue.projects), "edit": words.file}
    yield context.page(
        "ansokan/",
        "application",
        **shared,
    )
    yield context.page(
        "omvarldsanalys/",
        "draft",
        script="applicant/draft/draft.js",
        places=_places(context),
        **shared,
    )
    yield context.page(
        "provat/",
        "tried",
        script="applicant/tried.js",
        places=_places(context),
        **shared,
    )
    yield from reached_pages(context, shared)
    yield context.page(
        "kan-vi/",
        "can_we",
        script="applicant/can_we.js",
        methods=sorted(context.catalogue.methods.values(), key=by_name),
        **shared,
    )


def _places(context: Context) -> list[Term]:
    return sorted(context.catalogue.vocabulary["municipalities"].values(), key=lambda term: sort_key(term.label))
