"""Översikt: all ways of working, one row each, by category; in it the best known first."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from vagar.derive.knowledge import Known
from vagar.derive.overview import overview_row
from vagar.pages.context import Context
from vagar.pages.dots import Shown, drawn
from vagar.pages.lists import METHODS, by_category, by_name
from vagar.pages.money_axis import money_scale
from vagar.pages.page import Page
from vagar.pages.paging import grouped_pages


def overview_pages(context: Context) -> Iterator[Page]:
    """The methods by category. A long list is several pages, and the numbers are of the whole."""
    rows = {key: overview_row(method, context.derived) for key, method in context.catalogue.methods.items()}
    scale = money_scale(each for row in rows.values() for _, each in row.money)
    ordered = [
        (category, sorted((drawn(rows[method.entry.id], scale) for method in methods), key=_best_known))
        for category, methods in by_category(context)
    ]
    known = Counter(row.known for row in rows.values())
    yield from grouped_pages(
        context,
        ordered,
        METHODS,
        "overview",
        script="overview.js",
        known={level.value: known[level] for level in Known},
        scale=scale,
        reporting=sum(row.strip is not None for row in rows.values()),
    )


def _best_known(shown: Shown) -> tuple[int, tuple[str, str]]:
    return shown.order, by_name(shown.row.method)
