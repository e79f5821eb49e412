"""The English start page and one page for each method and project that has an English summary."""

from __future__ import annotations

from collections.abc import Iterator

from vagar.derive.coverage import counties_of
from vagar.derive.money import total
from vagar.derive.rated import main_outcomes, outcome_claims
from vagar.link.catalogue import LinkedMethod, LinkedProject
from vagar.pages.context import Context, SourceNumbers, entry_address
from vagar.pages.english import words
from vagar.pages.english.figures import english_figure
from vagar.pages.lists import by_name
from vagar.pages.page import Page

ENGLISH = "en"
# More than this many are not listed on the start page; search and the data files lead to them.
LISTED = 300


def english_method_address(method: LinkedMethod) -> str:
    """`en/methods/<id>/`."""
    return f"en/methods/{method.entry.id}/"


def english_project_address(project: LinkedProject) -> str:
    """`en/projects/<id>/`."""
    return f"en/projects/{project.entry.id}/"


def english_pages(context: Context) -> Iterator[Page]:
    """All English pages; none when no entry has an English summary."""
    catalogue = context.catalogue
    methods = [method for method in sorted(catalogue.methods.values(), key=_english_name) if method.entry.english]
    projects = [project for project in sorted(catalogue.projects.values(), key=by_name) if project.entry.english]
    if not methods and not projects:
        return
    yield context.page(
        "en/",
        "en/start",
        "Ways into work, associations and society",
        "What Swedish integration projects have tried, with sources, and with what nobody knows.",
        language=ENGLISH,
        alternate="",
        methods=methods[:LISTED],
        projects=projects[:LISTED],
        words=words,
    )
    for linked in (*methods, *projects):
        yield english_page(context, linked)


def english_page(context: Context, linked: LinkedMethod | LinkedProject) -> Page:
    """The page of an entry that has an English summary."""
    return _project(context, linked) if isinstance(linked, LinkedProject) else _method(context, linked)


def _english_name(method: LinkedMethod) -> str:
    return method.entry.english_name.casefold()


def _method(context: Context, method: LinkedMethod) -> Page:
    carried_out = [use.project for use in method.uses if use.carried_out]
    rated = main_outcomes(claim for project in carried_out for claim in context.derived.claims[project.entry.id])
    numbers = SourceNumbers()
    for item in rated:
        numbers.number(item.claim.source)
    return context.page(
        english_method_address(method),
        "en/method",
        method.entry.english_name,
        method.entry.english.summary,
        edit=method.file,
        changed=method.entry.changed,
        language=ENGLISH,
        alternate=entry_address(method),
        method=method,
        numbers=numbers,
        figures_in_english=[english_figure(context, item) for item in rated],
        verdict=context.derived.verdicts[method.entry.id],
        words=words,
    )


def _project(context: Context, project: LinkedProject) -> Page:
    rated = outcome_claims(context.derived.claims[project.entry.id])
    numbers = SourceNumbers()
    for item in rated:
        numbers.number(item.claim.source)
    counties = sorted(context.label("counties", code) for code in counties_of(project, context.catalogue))
    return context.page(
        english_project_address(project),
        "en/project",
        f"{project.entry.name} (in English)",
        project.entry.english.summary,
        edit=project.file,
        changed=project.entry.changed,
        language=ENGLISH,
        alternate=entry_address(project),
        project=project,
        numbers=numbers,
        figures_in_english=[english_figure(context, item) for item in rated],
        total=total(project.entry),
        counties=counties,
        words=words,
    )
