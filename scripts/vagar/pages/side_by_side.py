"""Jämför (`jamfor/`): two to four methods or projects side by side, on the page, on a phone and on one A4.

The page that chooses needs a script; a method beside the two that are most like it is a page of its own and does not.
Both are made of the same cells, from one template.
"""

from __future__ import annotations

from typing import Any

from vagar.derive.columns import Column, Comparable, Row, column, differs, shown_rows
from vagar.link.catalogue import LinkedMethod
from vagar.pages.context import Context, entry_address
from vagar.pages.dots import drawn
from vagar.pages.lists import by_category
from vagar.pages.page import Page

ADDRESS = "jamfor/"
# Below a method's own page.
BESIDE = "bredvid/"
# On paper three columns are read with ease; the reader can choose a fourth.
NEIGHBOURS = 2
# A longer list of ready-made pages is found from the methods' own.
MOST_LISTED = 200
CELLS = "parts/columns.html"


def side_by_side_page(context: Context) -> Page:
    """Where the reader chooses, and what is set side by side already."""
    few = len(context.catalogue.methods) <= MOST_LISTED
    listed = [
        (category, [(method, found) for method in methods if (found := neighbours(context, method))])
        for category, methods in (by_category(context) if few else ())
    ]
    return context.page(
        ADDRESS,
        "side_by_side",
        script="side/side_by_side.js",
        rows=list(Row),
        ready=[(category, found) for category, found in listed if found],
    )


def beside_address(method: LinkedMethod) -> str:
    """`metoder/kvinnogrupper/bredvid/`."""
    return f"{entry_address(method)}{BESIDE}"


def neighbours(context: Context, method: LinkedMethod) -> list[LinkedMethod]:
    """The methods most like this one, at most two."""
    similar = context.derived.similar_methods[method.entry.id][:NEIGHBOURS]
    return [context.catalogue.methods[found.id] for found in similar]


def beside_page(context: Context, method: LinkedMethod) -> Page:
    """A method beside those most like it."""
    columns = [column(linked, context.derived) for linked in (method, *neighbours(context, method))]
    return context.page(
        beside_address(method),
        "beside",
        said={"name": method.entry.name},
        changed=max(found.linked.entry.changed for found in columns),
        columns=columns,
        rows=shown_rows(columns),
        differing={row for row in Row if differs(columns, row)},
        drawn=drawn,
        method=method,
    )


def column_data(context: Context, linked: Comparable) -> dict[str, Any]:
    """A method's or project's column for docs/assets/side/: every cell as the template makes it."""
    return _data(column(linked, context.derived), context.part(CELLS, ADDRESS, drawn=drawn))


def _data(found: Column, cells: Any) -> dict[str, Any]:
    """`cells` are the macros of the template."""
    return {
        "title": found.linked.entry.name,
        "address": entry_address(found.linked),
        "cells": {
            row.value: {"html": str(cells.cell(found, row)).strip(), "key": cell.key, "said": bool(cell.said)}
            for row, cell in found.cells.items()
        },
        "sources": str(cells.sources(found)).strip(),
    }
