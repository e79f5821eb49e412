"""The steps in order: read → shape → rules, and then link → derive → pages for what came through."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from pathlib import Path

from vagar.derive.derived import derive
from vagar.link.catalogue import link
from vagar.outlets.applicant_files import applicant_files
from vagar.outlets.build_date import build_time
from vagar.outlets.column_files import column_files
from vagar.outlets.compiled import compiled
from vagar.outlets.data import data_files
from vagar.outlets.docs_file import read_docs_files
from vagar.outlets.entry_files import entry_files
from vagar.outlets.form_files import form_files
from vagar.outlets.open_data import open_data_files
from vagar.outlets.production import Production
from vagar.outlets.renamed_files import with_renamed
from vagar.outlets.site_settings import read_settings
from vagar.outlets.steps import Steps, count
from vagar.outlets.tool_files import tool_files
from vagar.outlets.versions import version_files
from vagar.outlets.word_files import word_files
from vagar.outlets.word_template import word_template
from vagar.pages.context import Context, former_names
from vagar.pages.entry_data import entry_data
from vagar.pages.environment import environments
from vagar.pages.page import Page
from vagar.pages.site import entry_pages, redirects, site_pages
from vagar.problem import Problem, errors
from vagar.read.folder import read_folder
from vagar.read.outside import links
from vagar.read.remarks import docs_lines
from vagar.report import ordered
from vagar.rules.registry import check_all
from vagar.search.site_search import search_files
from vagar.shape.docs_files import NO_DOCS, DocsFiles
from vagar.shape.draft import Draft, Shaped
from vagar.shape.intake import shape
from vagar.shape.settings import Settings
from vagar.words.languages import check_words

KINDS = {
    "project": ("projekt", "projekt"),
    "method": ("metod", "metoder"),
    "study": ("studie", "studier"),
    "concern": ("sak att tänka på", "saker att tänka på"),
    "vocabulary": ("ordlista", "ordlistor"),
}


@dataclass(frozen=True)
class Inspection:
    """What was read, and everything that is wrong with it, sorted. Warnings do not make it fail."""

    root: Path
    draft: Draft
    settings: Shaped[Settings] | None
    problems: tuple[Problem, ...]
    docs: DocsFiles = NO_DOCS

    @property
    def failed(self) -> bool:
        """Whether something must be mended before there can be pages."""
        return self.settings is None or bool(errors(self.problems))


def inspect(root: Path, today: date, steps: Steps) -> Inspection:
    """Everything in `root` read and checked. Reports all that is wrong at once and raises nothing for bad input."""
    with steps.step("Läste") as details:
        files, unread = read_folder(root)
        settings, unset = read_settings(root)
        docs, misread = read_docs_files(root)
        kinds = Counter(file.kind for file in files)
        details += [count(kinds[kind], *words) for kind, words in KINDS.items() if kind in kinds]
    with steps.step("Granskade") as details:
        draft, misshapen = shape(files, {problem.file for problem in unread}, docs_lines(root))
        found = ordered([*check_words(), *unread, *unset, *misread, *links(root), *misshapen, *check_all(draft, today)])
        wrong = len(errors(found))
        details += [f"{wrong} fel", count(len(found) - wrong, "varning", "varningar")]
    return Inspection(root, draft, settings, tuple(found), docs)


def produce(inspection: Inspection, steps: Steps) -> Production:
    """What the site is made of, from an inspection that did not fail. The pages of entries are only planned."""
    if inspection.settings is None:
        raise ValueError("there are no pages without settings")
    settings, time = inspection.settings.model, build_time(inspection.draft)
    with steps.step("Länkade") as details:
        catalogue = link(inspection.draft)
        details.append(count(len(catalogue.sources), "källa", "källor"))
    with steps.step("Räknade ut") as details:
        derived = derive(catalogue)
        details.append(count(len(derived.all_claims), "uppgift bedömd", "uppgifter bedömda"))
    templates = environments(inspection.root)
    for language, found in templates.items():
        found.bytecode_cache = compiled(inspection.root, language)
    context = Context(derived, settings, templates)
    with steps.step("Gjorde listor") as details:
        pages = tuple(site_pages(context, inspection.docs))
        moved = tuple(redirects(context))
        details += [count(len(pages), "sida", "sidor"), count(len(moved), "omdirigering", "omdirigeringar")]
    planned = tuple(page for linked in catalogue.entries() for page in entry_pages(context, linked))

    files = partial(_files, context, inspection, pages, time)
    return Production(inspection.root, settings, time.date(), (*pages, *planned), moved, files)


def _files(
    context: Context, inspection: Inspection, pages: Iterable[Page], time: datetime
) -> Iterator[tuple[str, bytes]]:
    """Every file that is not a page, also at the addresses that renamed entries had."""
    return with_renamed(_made(context, inspection, pages, time), former_names(context.catalogue))


def _made(
    context: Context, inspection: Inspection, pages: Iterable[Page], time: datetime
) -> Iterator[tuple[str, bytes]]:
    """Every file that is not a page, with its address. `pages` are those that search must learn of; `time` is the
    one that the build stands for."""
    yield from search_files(context.derived, pages, inspection.root).items()
    yield from data_files(context.derived, context.settings).items()
    entries = tuple(entry_data(context))
    yield from entry_files(entries).items()
    yield from column_files(context).items()
    yield from tool_files(context).items()
    yield from applicant_files(context, inspection.docs.application).items()
    yield from form_files(context).items()
    yield from word_template(context, inspection.docs.questions).items()
    yield from word_files().items()
    yield from open_data_files(context, entries, time).items()
    yield from version_files(inspection.root).items()
