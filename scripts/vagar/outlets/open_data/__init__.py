"""Open data: everything in the base in the forms that others' programs read."""

from __future__ import annotations

from collections.abc import Collection

from vagar.outlets.open_data.catalogue_file import dcat_file
from vagar.outlets.open_data.csv_tables import csv_files
from vagar.outlets.open_data.feeds import feed_files
from vagar.outlets.open_data.twins import twin_files
from vagar.outlets.open_data.vocabularies import skos_files
from vagar.outlets.open_data.workbook import workbook
from vagar.pages.context import Context
from vagar.pages.entry_data import NamedData
from vagar.pages.open_data.described import described
from vagar.pages.open_data.tables import table_names, tables

WORKBOOK = "data/vagar-in.xlsx"


def open_data_files(context: Context, entries: Collection[NamedData]) -> dict[str, bytes]:
    """The bytes of each file by its address, `entries` being what the pages say of each entry.

    The same catalogue and settings always give the same bytes.
    """
    found = tables(context)
    return {
        **csv_files(found, context),
        WORKBOOK: workbook(found, context.environment),
        **skos_files(context),
        **twin_files(context, entries),
        **feed_files(context),
        **dcat_file(context, described(table_names())),
    }
