"""The later steps in order: link → derive → pages, for what came through the first."""

from __future__ import annotations

from vagar.derive.derived import derive
from vagar.link.catalogue import link
from vagar.noted import compared_of
from vagar.outlets.build_date import build_time
from vagar.outlets.compiled import compiled
from vagar.outlets.file_units import file_units
from vagar.outlets.inspection import Inspection
from vagar.outlets.production import Moment, Production, Unit
from vagar.outlets.steps import Steps, count
from vagar.pages.context import Context
from vagar.pages.environment import environments
from vagar.pages.lean_code import VERSION
from vagar.pages.site import entry_pages, page_makers, redirects
from vagar.search.site_search import search_files


def produce(inspection: Inspection, steps: Steps) -> Production:
    """What the site is made of, from an inspection that did not fail. Nothing of it is made yet."""
    if inspection.settings is None:
        raise ValueError("there are no pages without settings")
    settings, time = inspection.settings.model, build_time(inspection.draft)
    with steps.step("Länkade") as details:
        catalogue = link(inspection.draft)
        details.append(count(len(catalogue.sources), "källa", "källor"))
    derived = derive(catalogue)
    templates = environments(inspection.root)
    for language, found in templates.items():
        found.bytecode_cache = compiled(inspection.root, f"{language}-{VERSION}")
    context = Context(derived, settings, templates)
    return Production(
        inspection.root,
        settings,
        time,
        tuple(Unit(name, make) for name, make in page_makers(context, inspection.docs).items()),
        tuple(page for linked in catalogue.entries() for page in entry_pages(context, linked)),
        tuple(file_units(context, inspection.docs, inspection.root, Moment(time))),
        lambda pages: search_files(derived, pages, inspection.root).items(),
        tuple(redirects(context)),
        catalogue,
        compared_of(derived, context),
    )
