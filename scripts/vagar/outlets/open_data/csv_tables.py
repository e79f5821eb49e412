"""The tables as CSV, and datapackage.json that says what is in each column (Table Schema)."""

from __future__ import annotations

import csv
import io
from typing import Any

from vagar.outlets.data import as_json
from vagar.outlets.licence import CC0
from vagar.pages.context import Context
from vagar.pages.open_data.table import ADDRESS, Column, Reference, Table

FOLDER = "data/csv/"
PACKAGE = "data/datapackage.json"
# The same in the build and in the browser; the check refuses what no source needs.
ABOUT_TEXTS = (
    "Texter står som de är: inget tecken läggs till i början av en cell. Granskningen tar inte emot texter som "
    "börjar med = eller @ (eller deras breda former), så inget kan köras som en formel. En text kan börja med + "
    "eller -. Decimaltecken är punkt. En tom cell betyder att uppgiften saknas."
)


def csv_files(tables: tuple[Table, ...], context: Context) -> dict[str, bytes]:
    """One file for each table, UTF-8 with the mark that makes Excel read it so, and the package's description."""
    files = {f"{FOLDER}{table.heading.name}.csv": as_csv(table) for table in tables}
    return {**files, PACKAGE: as_json(_package(tables, context))}


def as_csv(table: Table) -> bytes:
    """A table as a file, with a heading for each column."""
    text = io.StringIO()
    writer = csv.DictWriter(text, [column.name for column in table.heading.columns], lineterminator="\r\n")
    writer.writeheader()
    writer.writerows({name: _cell(value) for name, value in row.items()} for row in table.rows)
    return text.getvalue().encode("utf-8-sig")


def _cell(value: object) -> object:
    # Table Schema's own words for truth; Python's begin with a capital.
    return str(value).lower() if isinstance(value, bool) else value


def _package(tables: tuple[Table, ...], context: Context) -> dict[str, Any]:
    return {
        "profile": "tabular-data-package",
        "name": "vagar-in",
        "title": context.settings.site_name,
        "homepage": context.settings.site_url,
        "licenses": [{"name": "CC0-1.0", "path": CC0}],
        "resources": [_resource(table) for table in tables],
    }


def _resource(table: Table) -> dict[str, Any]:
    heading = table.heading
    key = {"primaryKey": list(heading.key)} if heading.key else {}
    foreign = [_foreign_key(reference) for reference in heading.references]
    return {
        "profile": "tabular-data-resource",
        "name": heading.name,
        "title": heading.title,
        "description": ABOUT_TEXTS,
        "path": f"{FOLDER.removeprefix('data/')}{heading.name}.csv",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "schema": {
            "fields": [_field(column) for column in heading.columns],
            "missingValues": [""],
            **key,
            **({"foreignKeys": foreign} if foreign else {}),
        },
    }


def _field(column: Column) -> dict[str, Any]:
    """A field in Table Schema. What separates decimals is said, or a reader has to guess."""
    kinds = {ADDRESS: {"type": "string", "format": "uri"}, "number": {"type": "number", "decimalChar": "."}}
    return {"name": column.name, "title": column.title, **kinds.get(column.type, {"type": column.type})}


def _foreign_key(reference: Reference) -> dict[str, Any]:
    return {"fields": [reference.column], "reference": {"resource": reference.table, "fields": ["id"]}}
