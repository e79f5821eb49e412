"""What makes every file that is not a page: one unit for each entry, and one for each list of all of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path

from vagar.link.catalogue import Linked
from vagar.outlets.applicant_files import applicant_files
from vagar.outlets.column_files import column_file
from vagar.outlets.data import data_files
from vagar.outlets.entry_files import entry_file
from vagar.outlets.form_files import form_files, value_file
from vagar.outlets.open_data import open_data_makers
from vagar.outlets.open_data.templates import Templates
from vagar.outlets.open_data.twins import twin_file
from vagar.outlets.production import File, Moment, Unit
from vagar.outlets.redirect_page import redirect_page
from vagar.outlets.renamed_files import names_file, with_renamed
from vagar.outlets.tool_files import explore_files, places_file, situation_file
from vagar.outlets.versions import version_files
from vagar.outlets.word_files import word_files
from vagar.outlets.word_template import word_template
from vagar.pages.context import Context, entry_address, former_names
from vagar.pages.entry_data import data_of
from vagar.pages.page import PlannedPage, Redirect
from vagar.pages.site import entry_pages, redirects
from vagar.shape.docs_files import DocsFiles


def file_units(context: Context, docs: DocsFiles, root: Path, time: Moment) -> Iterator[Unit[File]]:
    """All of them, in a fixed order. `time` is what the build stands for."""
    templates = Templates(context)
    makers: dict[str, Callable[[], dict[str, bytes]]] = {
        "catalogue": partial(data_files, context.derived, context.settings),
        "explore": partial(explore_files, context),
        "places": partial(places_file, context),
        "situation": partial(situation_file, context),
        "applicant": partial(applicant_files, context, docs.application),
        "forms": partial(form_files, context),
        "word template": partial(word_template, context, docs.questions),
        "words": word_files,
        "versions": partial(version_files, root),
        "renamed": lambda: names_file(former_names(context.catalogue)),
        **open_data_makers(context, templates, time),
    }
    for name, make in makers.items():
        yield Unit(f"files: {name}", partial(_of_all, context, make))
    for linked in context.catalogue.entries():
        yield Unit(f"files of {entry_address(linked)}", partial(_of_entry, context, templates, linked))
    pages = {page.address: page for linked in context.catalogue.entries() for page in entry_pages(context, linked)}
    for redirect in redirects(context):
        yield Unit(f"redirect from {redirect.address}", partial(_redirect, context, redirect, pages))


def _of_all(context: Context, make: Callable[[], dict[str, bytes]]) -> Iterator[File]:
    yield from with_renamed(make().items(), former_names(context.catalogue))


def _redirect(context: Context, redirect: Redirect, pages: Mapping[str, PlannedPage]) -> Iterator[File]:
    page = pages.get(redirect.target)
    yield redirect_page(context, redirect, page.make().title if page else None)


def _of_entry(context: Context, templates: Templates, linked: Linked) -> Iterator[File]:
    """Everything that is about one entry, also at the addresses that it had before."""
    name, data = data_of(context, linked)
    files = {
        **entry_file(name, data),
        **twin_file(templates, name, data),
        **value_file(name, linked),
        **column_file(context, name, linked),
    }
    yield from with_renamed(
        files.items(), {entry_address(linked, old).rstrip("/"): name for old in linked.entry.former_ids}
    )
