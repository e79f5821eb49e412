"""The page Sök och jämför. Without a script it is a list of everything, or where there is too much, of the lists."""

from __future__ import annotations

from vagar.pages.context import Context
from vagar.pages.explore.facet_list import facet_list
from vagar.pages.lists import by_category, by_name
from vagar.pages.page import Page

# More entries than this are not written out on one page; the lists per category, kind and place are the way then.
WRITTEN_OUT = 400


def explore_page(context: Context) -> Page:
    """Search, facets, list, table and map, and everything grouped for whoever has no script."""
    catalogue = context.catalogue
    count = len(catalogue.methods) + len(catalogue.projects) + len(catalogue.studies)
    return context.page(
        "utforska/",
        "explore",
        script="explore/explore.js",
        count=count,
        facets=[words for words in facet_list(context) if not words.hidden],
        categories=by_category(context) if count <= WRITTEN_OUT else [],
        projects=sorted(catalogue.projects.values(), key=by_name) if count <= WRITTEN_OUT else [],
        studies=sorted(catalogue.studies.values(), key=by_name) if count <= WRITTEN_OUT else [],
    )
