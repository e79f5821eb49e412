"""The registers: comparison, contradictions, sources and coverage."""

from __future__ import annotations

from collections.abc import Iterator

from vagar.link.catalogue import CitedSource, Citing
from vagar.pages.context import Context, entry_address
from vagar.pages.lists import by_name
from vagar.pages.page import Page
from vagar.pages.paging import page_of, parts
from vagar.pages.swedish import sort_key

CONTRADICTIONS, SOURCES = "motsagelser/", "kallor/"


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
            "Uppgifter som inte stämmer överens",
            "Uppgifter där källor säger emot varandra eller sig själva. Båda värdena visas.",
            groups=part.items,
            count=sum(len(records) for _, records in groups),
        )


def sources_pages(context: Context) -> Iterator[Page]:
    """Every source and the pages that cite it."""

    def used_by(cited: CitedSource) -> list[tuple[Citing, str]]:
        return [(linked, entry_address(linked)) for linked in sorted(cited.cited_by, key=by_name)]

    for part in parts(sorted(context.catalogue.sources.values(), key=lambda cited: sort_key(cited.source.title))):
        yield page_of(
            context,
            part,
            SOURCES,
            "sources",
            "Källor",
            "Alla källor: vem som talar, vilket slags dokument det är och vilka sidor som använder det.",
            count=len(context.catalogue.sources),
            used_by=used_by,
        )


def coverage_page(context: Context) -> Page:
    """What the base has per county, field and level, and what it lacks."""
    coverage = context.derived.coverage
    return context.page(
        "tackning/",
        "coverage",
        "Vad som finns med",
        "Vad databasen täcker per län, fält och nivå, och vad som saknas.",
        coverage=coverage,
        without_outcome=sorted(coverage.methods_without_outcome, key=by_name),
        empty_counties=sorted((row.county.label for row in coverage.counties if not row.projects), key=sort_key),
    )
