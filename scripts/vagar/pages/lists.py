"""The lists: start, methods, projects."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator

from vagar.derive.findings import compares_with_similar
from vagar.derive.knowledge import Known
from vagar.derive.newest import newest
from vagar.derive.overview import overview_row
from vagar.derive.rated import RatedClaim, level_counts, outcome_claims
from vagar.derive.worth import worth_knowing
from vagar.link.catalogue import Citing, LinkedMethod, LinkedProject
from vagar.pages.context import Context, entry_address
from vagar.pages.dots import drawn
from vagar.pages.page import Page
from vagar.pages.paging import grouped_pages
from vagar.pages.swedish import sort_key
from vagar.sentence import sentence
from vagar.shape.terms import ProjectKind
from vagar.shape.vocabulary import Term
from vagar.words.languages import words

RECENT = 3
# More methods than this are no picture that anyone can look at.
MOST_SQUARES = 400
METHODS, PROJECTS = "metoder/", "projekt/"


def by_name(linked: Citing) -> tuple[str, str]:
    """Sorts entries by name, å ä ö last."""
    return sort_key(linked.entry.name)


def start_page(context: Context) -> Page:
    """Search, three doors, three findings worth knowing, the base as a picture, and what it covers."""
    catalogue, coverage = context.catalogue, context.derived.coverage
    outcomes = outcome_claims(context.derived.all_claims)
    return context.page(
        "",
        "start",
        recent=[(linked.entry, entry_address(linked)) for linked in newest(catalogue, RECENT)],
        worth=[
            (found.code, drawn(overview_row(found.method, context.derived))) for found in worth_knowing(context.derived)
        ],
        picture=_picture(context) if len(catalogue.methods) <= MOST_SQUARES else [],
        known=Counter(found.strength.known.value for found in context.derived.knowledge.values()),
        covered=sum(1 for row in coverage.counties if row.projects),
        counties=len(coverage.counties),
        outcome_total=len(outcomes),
        compared=sum(map(compares_with_similar, context.derived.findings.values())),
    )


def _picture(context: Context) -> list[tuple[Term, list[tuple[LinkedMethod, str]]]]:
    """Every method by category with how well it is known, the best known first."""

    def known(method: LinkedMethod) -> Known:
        return context.derived.knowledge[method.entry.id].strength.known

    order = list(Known)
    return [
        (category, [(method, known(method).value) for method in sorted(methods, key=lambda at: order.index(known(at)))])
        for category, methods in by_category(context)
    ]


def outcome_summary(context: Context) -> Callable[[LinkedProject], str]:
    """A function from a project to how its outcomes are known, in a few words."""

    def summary(project: LinkedProject) -> str:
        return outcome_words(context.derived.claims[project.entry.id])

    return summary


def outcome_words(claims: Iterable[RatedClaim]) -> str:
    """How a project's outcomes are known, in a few words."""
    count, levels = level_counts(claims)
    if not count:
        return words()("outcomes-none")
    return words()("outcomes-known", levels=[sentence("level-tally", level=str(at), n=n) for n, at in levels])


def by_category(context: Context) -> list[tuple[Term, list[LinkedMethod]]]:
    """The categories that have methods, in the order of their list, each with its methods by name."""
    found: dict[str, list[LinkedMethod]] = defaultdict(list)
    for method in sorted(context.catalogue.methods.values(), key=by_name):
        found[method.entry.category].append(method)
    return [(term, found[term.id]) for term in context.catalogue.vocabulary["categories"].values() if term.id in found]


def projects_pages(context: Context) -> Iterator[Page]:
    """All projects and running operations, by kind."""
    by_kind: dict[ProjectKind, list[LinkedProject]] = defaultdict(list)
    for project in sorted(context.catalogue.projects.values(), key=by_name):
        by_kind[project.entry.kind].append(project)
    ordered = [(kind, by_kind[kind]) for kind in ProjectKind if by_kind[kind]]
    yield from grouped_pages(
        context,
        ordered,
        PROJECTS,
        "projects",
        outcome_summary=outcome_summary(context),
    )
