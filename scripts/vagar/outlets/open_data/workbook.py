"""The tables as one Excel workbook, a sheet for each. Made here: what is needed of the format is a few small files,
and the same content must give the same bytes."""

from __future__ import annotations

import io
import re
import zipfile

from jinja2 import Environment

from vagar.pages.open_data.tables import Table

FOLDER = "outlets/xlsx/"
FIRST_DAY = (1980, 1, 1, 0, 0, 0)
# What XML cannot hold at all.
UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
# Excel takes no longer text in a cell, and no longer name of a sheet.
LONGEST_TEXT = 32_767
LONGEST_NAME = 31


def workbook(tables: tuple[Table, ...], environment: Environment) -> bytes:
    """The bytes of the workbook. Numbers are numbers, everything else is text and never a formula."""
    names = [table.name[:LONGEST_NAME] for table in tables]
    parts = {
        "[Content_Types].xml": _filled(environment, "content_types.xml", names=names),
        "_rels/.rels": _filled(environment, "relations.xml"),
        "xl/workbook.xml": _filled(environment, "workbook.xml", names=names),
        "xl/_rels/workbook.xml.rels": _filled(environment, "workbook_relations.xml", names=names),
        "xl/styles.xml": _filled(environment, "styles.xml"),
    }
    for number, table in enumerate(tables, start=1):
        parts[f"xl/worksheets/sheet{number}.xml"] = _filled(environment, "sheet.xml", rows=_rows(table))
    return _zipped(parts)


def _rows(table: Table) -> list[list[object]]:
    heads = [column.name for column in table.columns]
    return [heads, *([_cell(row[name]) for name in heads] for row in table.rows)]


def _cell(value: object) -> object:
    if isinstance(value, bool):
        return "ja" if value else "nej"
    return UNWRITABLE.sub("", value)[:LONGEST_TEXT] if isinstance(value, str) else value


def _filled(environment: Environment, name: str, **values: object) -> str:
    return environment.get_template(FOLDER + name).render(values)


def _zipped(parts: dict[str, str]) -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        for path, text in parts.items():
            archive.writestr(zipfile.ZipInfo(path, FIRST_DAY), text, zipfile.ZIP_DEFLATED)
    return written.getvalue()
