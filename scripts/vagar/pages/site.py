"""All pages of the site, from what is linked and worked out."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from vagar.derive.derived import Derived
from vagar.link.catalogue import Linked, LinkedMethod, LinkedProject, LinkedStudy
from vagar.pages.accessibility import accessibility_page
from vagar.pages.applicant import applicant_pages
from vagar.pages.context import Context, entry_address
from vagar.pages.contribute import contribute_pages
from vagar.pages.english.pages import english_pages
from vagar.pages.environment import environment
from vagar.pages.explore.page import explore_page
from vagar.pages.landings import glossary_page, landing_pages
from vagar.pages.lists import methods_pages, projects_pages, start_page
from vagar.pages.matrix import matrix_pages
from vagar.pages.method import method_page
from vagar.pages.mistakes import mistakes_page
from vagar.pages.open_data.page import chosen_page, open_data_page
from vagar.pages.page import Page, Redirect
from vagar.pages.project import project_page
from vagar.pages.registers import compare_page, contradictions_pages, coverage_page, sources_pages
from vagar.pages.research import research_page, study_page
from vagar.pages.rules import rules_page
from vagar.pages.sheets import method_sheet, project_sheet
from vagar.pages.upkeep import errata_page, history_page, upkeep_page
from vagar.shape.docs_files import NO_DOCS, DocsFiles
from vagar.shape.settings import Settings

SINGLE_PAGES = (
    *(start_page, explore_page, chosen_page, open_data_page, compare_page, rules_page, coverage_page, glossary_page),
    *(research_page, upkeep_page, history_page),
)
# Each is one page until there is more than fits in one.
LONG_PAGES = (methods_pages, matrix_pages, projects_pages, contradictions_pages, sources_pages)


def render_site(derived: Derived, settings: Settings, root: Path, docs: DocsFiles = NO_DOCS) -> list[Page | Redirect]:
    """Every page and redirect, in a fixed order. `root` is the folder that holds `templates/`."""
    return list(site_pages(Context(derived, settings, environment(root)), docs))


def site_pages(context: Context, docs: DocsFiles) -> Iterator[Page | Redirect]:
    """The same, one by one as they are made."""
    yield from _pages(context)
    yield from _pages_of_files(context, docs)


def _pages_of_files(context: Context, docs: DocsFiles) -> Iterator[Page]:
    if docs.accessibility:
        yield accessibility_page(context, docs.accessibility)
    if docs.application:
        yield from applicant_pages(context, docs.application)
    if docs.errata:
        yield errata_page(context, docs.errata)
    if docs.mistakes:
        yield mistakes_page(context, docs.mistakes)


def _pages(context: Context) -> Iterator[Page | Redirect]:
    for page in SINGLE_PAGES:
        yield page(context)
    for pages in LONG_PAGES:
        yield from pages(context)
    yield from contribute_pages(context)
    yield from landing_pages(context)
    for linked in context.catalogue.entries():
        yield from entry_pages(context, linked)
        yield from (Redirect(entry_address(linked, old), entry_address(linked)) for old in linked.entry.former_ids)
    yield from english_pages(context)


def entry_pages(context: Context, linked: Linked) -> Iterator[Page]:
    """The Swedish pages of one method, project or study."""
    match linked:
        case LinkedMethod():
            yield method_page(context, linked)
            yield method_sheet(context, linked)
        case LinkedProject():
            yield project_page(context, linked)
            yield project_sheet(context, linked)
        case LinkedStudy():
            yield study_page(context, linked)
