"""The tables as CSV, and datapackage.json that says what is in each column (Table Schema)."""

from __future__ import annotations

import csv
import io

from vagar.outlets.data import as_json
from vagar.pages.context import Context
from vagar.pages.open_data.tables import ADDRESS, Table

FOLDER = "data/csv/"
PACKAGE = "data/datapackage.json"
LICENCE = {"name": "CC0-1.0", "path": "https://creativecommons.org/publicdomain/zero/1.0/"}


def csv_files(tables: tuple[Table, ...], context: Context) -> dict[str, bytes]:
    """One file for each table, UTF-8 with the mark that makes Excel read it so, and the package's description."""
    files = {f"{FOLDER}{table.name}.csv": _csv(table) for table in tables}
    return {**files, PACKAGE: as_json(_package(tables, context))}


def _csv(table: Table) -> bytes:
    text = io.StringIO()
    writer = csv.DictWriter(text, [column.name for column in table.columns], lineterminator="\r\n")
    writer.writeheader()
    writer.writerows({name: _cell(value) for name, value in row.items()} for row in table.rows)
    return text.getvalue().encode("utf-8-sig")


def _cell(value: object) -> object:
    # Table Schema's own words for truth; Python's begin with a capital.
    return str(value).lower() if isinstance(value, bool) else value


def _package(tables: tuple[Table, ...], context: Context) -> dict:
    return {
        "profile": "tabular-data-package",
        "name": "vagar-in",
        "title": context.settings.site_name,
        "homepage": context.settings.site_url,
        "licenses": [LICENCE],
        "resources": [_resource(table) for table in tables],
    }


def _resource(table: Table) -> dict:
    fields = [
        {
            "name": column.name,
            "title": column.title,
            **({"type": "string", "format": "uri"} if column.type == ADDRESS else {"type": column.type}),
        }
        for column in table.columns
    ]
    key = {"primaryKey": list(table.key)} if table.key else {}
    return {
        "profile": "tabular-data-resource",
        "name": table.name,
        "title": table.title,
        "path": f"{FOLDER.removeprefix('data/')}{table.name}.csv",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "schema": {"fields": fields, "missingValues": [""], **key},
    }
