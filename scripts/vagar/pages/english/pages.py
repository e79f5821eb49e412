"""The English start page and the page of a method or project that has an English summary."""

from __future__ import annotations

from collections.abc import Iterator

from vagar.derive.asking import of_method, of_project
from vagar.derive.coverage import counties_of
from vagar.derive.money import total
from vagar.derive.rated import main_outcomes, outcome_claims
from vagar.link.catalogue import LinkedMethod, LinkedProject
from vagar.pages.context import Context, SourceNumbers, english_address, entry_address
from vagar.pages.english.figures import english_figure
from vagar.pages.lists import by_name
from vagar.pages.page import Page
from vagar.pages.study_table import study_table
from vagar.words.languages import words

ENGLISH = "en"
# More than this many are not listed on the start page; search and the data files lead to them.
LISTED = 300


def english_start_pages(context: Context) -> Iterator[Page]:
    """The page that lists the others; none when no entry has an English summary."""
    catalogue = context.catalogue
    methods = [method for method in sorted(catalogue.methods.values(), key=_english_name) if method.entry.english]
    projects = [project for project in sorted(catalogue.projects.values(), key=by_name) if project.entry.english]
    if not methods and not projects:
        return
    yield context.page(
        "en/",
        "en/start",
        language=ENGLISH,
        alternate="",
        methods=methods[:LISTED],
        projects=projects[:LISTED],
    )


def english_page(context: Context, linked: LinkedMethod | LinkedProject) -> Page:
    """The page of an entry. Raises ValueError for one without a summary in English."""
    address, english = english_address(linked), linked.entry.english
    if address is None or english is None:
        raise ValueError(f"{linked.entry.id} says nothing in English")
    if isinstance(linked, LinkedProject):
        return _project(context, linked, address, english.summary)
    return _method(context, linked, address, english.summary)


def english_title(linked: LinkedMethod | LinkedProject) -> str:
    """What the entry's page is called."""
    if isinstance(linked, LinkedMethod):
        return linked.entry.english_name
    return words(ENGLISH)("page-in-english", name=linked.entry.name)


def _english_name(method: LinkedMethod) -> str:
    return method.entry.english_name.casefold()


def _method(context: Context, method: LinkedMethod, address: str, summary: str) -> Page:
    rated = main_outcomes(context.derived.claims_of(method))
    return context.page(
        address,
        "en/method",
        english_title(method),
        summary,
        edit=method.file,
        changed=method.entry.changed,
        language=ENGLISH,
        alternate=entry_address(method),
        method=method,
        numbers=SourceNumbers.of(item.claim.source for item in rated),
        figures_in_english=[english_figure(context, item) for item in rated],
        askable=of_method(method),
        known=context.derived.knowledge[method.entry.id].sentences,
        table=study_table(method, context.derived),
    )


def _project(context: Context, project: LinkedProject, address: str, summary: str) -> Page:
    rated = outcome_claims(context.derived.claims[project.entry.id])
    counties = sorted(context.label("counties", code) for code in counties_of(project, context.catalogue))
    return context.page(
        address,
        "en/project",
        english_title(project),
        summary,
        edit=project.file,
        changed=project.entry.changed,
        language=ENGLISH,
        alternate=entry_address(project),
        askable=(of_project(project),),
        project=project,
        numbers=SourceNumbers.of(item.claim.source for item in rated),
        figures_in_english=[english_figure(context, item) for item in rated],
        total=total(project.entry),
        counties=counties,
    )
