"""The registers: comparison, contradictions, sources and coverage."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from vagar.derive.grouping import Apart, AxisGroup
from vagar.derive.unknowns import reason_missing
from vagar.link.catalogue import CitedSource, Citing
from vagar.pages.charts import Mark, mark
from vagar.pages.context import Context, entry_address
from vagar.pages.lists import by_name
from vagar.pages.page import Page
from vagar.pages.paging import page_of, parts
from vagar.pages.swedish import sort_key
from vagar.shape.terms import Topic
from vagar.shape.vocabulary import Term

CONTRADICTIONS, SOURCES = "motsagelser/", "kallor/"
# Of a longer list the first are shown: all of them can be found, chosen and compared in Sök och jämför.
MOST = 60
MOST_PAIRS = 100


def compare_page(context: Context) -> Page:
    """Outcomes: those that may share an axis, and the rest with the reason they stand apart."""
    groups, apart = context.derived.figures
    with_figure = {rated.project.entry.id for rated in context.derived.all_claims if rated.is_outcome_figure}
    without = [
        (project, reason_missing(project.entry, Topic.OUTCOME))
        for project in sorted(context.catalogue.projects.values(), key=by_name)
        if project.entry.id not in with_figure
    ]
    return context.page(
        "jamfor/",
        "compare",
        "Jämför",
        "Ställ metoder och projekt sida vid sida, och se vilka utfall som går att jämföra.",
        script="compare/page.js",
        groups=groups,
        apart=_by_outcome(apart, context),
        without=without,
        group_marks=_marks,
        most=MOST,
        most_pairs=MOST_PAIRS,
    )


def _marks(group: AxisGroup) -> list[Mark]:
    return [found for rated in group.claims[:MOST] if (found := mark(rated)) is not None]


def _by_outcome(apart: list[Apart], context: Context) -> list[tuple[Term | None, list[Apart]]]:
    outcomes = context.catalogue.vocabulary["outcomes"]
    found: dict[str | None, list[Apart]] = defaultdict(list)
    for item in sorted(apart, key=lambda item: sort_key(item.rated.project.entry.name)):
        found[item.rated.claim.outcome].append(item)
    known = [(term, found[term.id]) for term in outcomes.values() if term.id in found]
    return [*known, *([(None, found[None])] if None in found else [])]


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
