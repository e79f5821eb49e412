"""All pages of the site, from what is linked and worked out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path

from vagar.derive.derived import Derived
from vagar.link.catalogue import Linked, LinkedMethod, LinkedProject, LinkedStudy
from vagar.pages.accessibility import accessibility_page
from vagar.pages.applicant import applicant_pages
from vagar.pages.context import Context, english_address, entry_address
from vagar.pages.contribute import contribute_pages, tell_page
from vagar.pages.english.pages import english_page, english_start_pages
from vagar.pages.environment import environments
from vagar.pages.explore.explore_page import explore_page
from vagar.pages.landings import glossary_page, landing_pages
from vagar.pages.lists import projects_pages, start_page
from vagar.pages.matrix import matrix_pages
from vagar.pages.method import method_page
from vagar.pages.mistakes import mistakes_page
from vagar.pages.open_data.open_data_page import chosen_page, open_data_page
from vagar.pages.overview import overview_pages
from vagar.pages.page import Page, PlannedPage, Redirect
from vagar.pages.project import project_page
from vagar.pages.registers import contradictions_pages, coverage_page
from vagar.pages.remaining import remaining_pages
from vagar.pages.reminders import reminders_page
from vagar.pages.research import research_page, study_page
from vagar.pages.rules import old_rules_page, rules_page
from vagar.pages.sheets import SHEET, method_sheet, project_sheet, sheet_address
from vagar.pages.side_by_side import BESIDE, beside_address, beside_page, neighbours, side_by_side_page
from vagar.pages.situation import situation_pages
from vagar.pages.source_list import sources_pages
from vagar.pages.upkeep import errata_page, history_page, upkeep_page
from vagar.shape.docs_files import NO_DOCS, DocsFiles
from vagar.shape.settings import Settings

SINGLE_PAGES = (
    *(start_page, explore_page, chosen_page, side_by_side_page, rules_page, old_rules_page),
    *(coverage_page, glossary_page, research_page, history_page),
)
# Each is one page until there is more than fits in one; the English one may be none.
LONG_PAGES = (
    *(overview_pages, matrix_pages, projects_pages, remaining_pages, contradictions_pages, sources_pages),
    english_start_pages,
)


def render_site(derived: Derived, settings: Settings, root: Path, docs: DocsFiles = NO_DOCS) -> list[Page | Redirect]:
    """Every page and redirect, in a fixed order. `root` is the folder that holds `templates/`."""
    context = Context(derived, settings, environments(root))
    made = (page.make() for linked in context.catalogue.entries() for page in entry_pages(context, linked))
    return [*site_pages(context, docs), *made, *redirects(context)]


def site_pages(context: Context, docs: DocsFiles) -> Iterator[Page]:
    """All pages but those of the entries, one by one as they are made."""
    for make in page_makers(context, docs).values():
        yield from make()


def page_makers(context: Context, docs: DocsFiles) -> dict[str, Callable[[], Iterable[Page]]]:
    """What makes all pages but those of the entries, by a name that stays the same."""
    single = {page.__name__: partial(_alone, page, context) for page in SINGLE_PAGES}
    several = (*LONG_PAGES, contribute_pages, landing_pages, situation_pages)
    return {
        **single,
        **{pages.__name__: partial(pages, context) for pages in several},
        _pages_of_files.__name__: partial(_pages_of_files, context, docs),
    }


def _alone(page: Callable[[Context], Page], context: Context) -> tuple[Page]:
    return (page(context),)


def _pages_of_files(context: Context, docs: DocsFiles) -> Iterator[Page]:
    yield open_data_page(context, docs.readers)
    yield upkeep_page(context, docs.leads)
    if context.catalogue.concerns:
        yield reminders_page(context)
    if docs.accessibility:
        yield accessibility_page(context, docs.accessibility)
    if docs.application:
        yield from applicant_pages(context, docs.application)
    if docs.questions:
        yield tell_page(context, docs.questions)
    if docs.errata:
        yield errata_page(context, docs.errata)
    if docs.mistakes:
        yield mistakes_page(context, docs.mistakes)


def entry_pages(context: Context, linked: Linked) -> Iterator[PlannedPage]:
    """The pages of one method, project or study: its own, one to print, and one in English where there is a text."""
    address = entry_address(linked)
    match linked:
        case LinkedMethod():
            yield PlannedPage(address, partial(method_page, context, linked))
            yield PlannedPage(sheet_address(linked), partial(method_sheet, context, linked))
            if neighbours(context, linked):
                yield PlannedPage(beside_address(linked), partial(beside_page, context, linked))
        case LinkedProject():
            yield PlannedPage(address, partial(project_page, context, linked))
            yield PlannedPage(sheet_address(linked), partial(project_sheet, context, linked))
        case LinkedStudy():
            yield PlannedPage(address, partial(study_page, context, linked))
    if not isinstance(linked, LinkedStudy) and (english := english_address(linked)):
        yield PlannedPage(english, partial(english_page, context, linked))


def redirects(context: Context) -> Iterator[Redirect]:
    """From the addresses that entries have had to those they have: the page, its sheet, and the page in English."""
    for linked in context.catalogue.entries():
        for old in linked.entry.former_ids:
            now = entry_address(linked)
            yield Redirect(entry_address(linked, old), now)
            if not isinstance(linked, LinkedStudy):
                yield Redirect(f"{entry_address(linked, old)}{SHEET}", f"{now}{SHEET}")
            if isinstance(linked, LinkedMethod) and neighbours(context, linked):
                yield Redirect(f"{entry_address(linked, old)}{BESIDE}", f"{now}{BESIDE}")
            before, after = english_address(linked, old), english_address(linked)
            if before and after:
                yield Redirect(before, after)
