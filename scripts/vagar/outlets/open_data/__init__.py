"""Open data: everything in the base in the forms that others' programs read."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from vagar.outlets.open_data.catalogue_file import dcat_file
from vagar.outlets.open_data.citations import citation_files
from vagar.outlets.open_data.csv_tables import csv_files
from vagar.outlets.open_data.feeds import feed_files
from vagar.outlets.open_data.templates import Templates
from vagar.outlets.open_data.twins import twin_files
from vagar.outlets.open_data.vocabularies import skos_files
from vagar.outlets.open_data.workbook import workbook
from vagar.pages.context import Context
from vagar.pages.entry_data import NamedData
from vagar.pages.open_data.described import described
from vagar.pages.open_data.tables import tables

WORKBOOK = "data/vagar-in.xlsx"


def open_data_files(context: Context, entries: Collection[NamedData], time: datetime) -> dict[str, bytes]:
    """The bytes of each file by its address, `entries` being what the pages say of each entry and `time` what the
    build stands for.

    The same catalogue, settings and time always give the same bytes.
    """
    found, templates = tables(context), Templates(context)
    return {
        **csv_files(found, context),
        WORKBOOK: workbook(found, context.settings, time.date()),
        **citation_files(entries),
        **skos_files(context, templates),
        **twin_files(templates, entries),
        **feed_files(context, templates, time),
        **dcat_file(context, templates, described(context), time.date()),
    }
