"""The registers: contradictions and coverage."""

from __future__ import annotations

from collections.abc import Iterator

from vagar.pages.context import Context
from vagar.pages.landings import COUNTIES, landings
from vagar.pages.lists import by_name
from vagar.pages.page import Page
from vagar.pages.paging import page_of, parts
from vagar.pages.places import legend, shade
from vagar.pages.swedish import sort_key

CONTRADICTIONS = "motsagelser/"


def contradictions_pages(context: Context) -> Iterator[Page]:
    """Every contradiction on record, project by project."""
    groups = [
        (project, project.entry.contradictions)
        for project in sorted(context.catalogue.projects.values(), key=by_name)
        if project.entry.contradictions
    ]
    for part in parts(groups):
        yield page_of(
            context,
            part,
            CONTRADICTIONS,
            "contradictions",
            groups=part.items,
            count=sum(len(records) for _, records in groups),
        )


def coverage_page(context: Context) -> Page:
    """What the base has per county, field and level, and what it lacks."""
    coverage = context.derived.coverage
    return context.page(
        "tackning/",
        "coverage",
        coverage=coverage,
        shaded=[(code, shade(count)) for code, count in coverage.municipalities],
        legend=legend(),
        county_address={landing.term.id: landing.address for landing in landings(COUNTIES, context.catalogue)},
        without_outcome=sorted(coverage.methods_without_outcome, key=by_name),
        empty_counties=sorted((row.county.label for row in coverage.counties if not row.projects), key=sort_key),
    )
