"""Open data: everything in the base in the forms that others' programs read."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from vagar.outlets.open_data.catalogue_file import dcat_file
from vagar.outlets.open_data.citations import citation_files
from vagar.outlets.open_data.csv_tables import csv_files
from vagar.outlets.open_data.feeds import feed_files
from vagar.outlets.open_data.templates import Templates
from vagar.outlets.open_data.twins import twin_list
from vagar.outlets.open_data.vocabularies import skos_files
from vagar.outlets.open_data.workbook import workbook
from vagar.outlets.production import Moment
from vagar.pages.context import Context
from vagar.pages.open_data.described import described
from vagar.pages.open_data.tables import tables

WORKBOOK = "data/vagar-in.xlsx"


def open_data_makers(context: Context, templates: Templates, time: Moment) -> dict[str, Callable[[], dict[str, bytes]]]:
    """What makes the files of open data that are not about one entry. `time` is what the build stands for.

    The same catalogue, settings and time always give the same bytes.
    """
    return {
        "tables": partial(_table_files, context, time),
        "citations": partial(citation_files, context),
        "vocabularies": partial(skos_files, context, templates),
        "twins": partial(twin_list, context, templates),
        "feeds": lambda: feed_files(context, templates, time.read()),
        "data sets": lambda: dcat_file(context, templates, described(context), time.read().date()),
    }


def _table_files(context: Context, time: Moment) -> dict[str, bytes]:
    found = tables(context)
    return {**csv_files(found, context), WORKBOOK: workbook(found, context.settings, time.read().date())}
