"""The tables as one Excel workbook, a sheet for each, and last a sheet that says what is in every column."""

from __future__ import annotations

import io
import re
from collections.abc import Iterable
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from vagar.outlets.licence import CC0
from vagar.pages.open_data.table import ADDRESS, DAY, Table
from vagar.shape.settings import Settings

if TYPE_CHECKING:
    import xlsxwriter
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

COLUMNS = "kolumner"
# What XML cannot hold at all, and XlsxWriter lets through.
UNWRITABLE = re.compile("[\ufffe\uffff]")
WHOLE_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
# Excel takes no longer text in a cell, and no longer name of a sheet; its links are shorter still, and not so many.
LONGEST_TEXT = 32_767
LONGEST_NAME = 31
LONGEST_LINK = 2_079
MOST_LINKS = 60_000
WIDEST, NARROWEST = 60, 8
# A text that looks like a number is text here, and Excel need not say so in every cell.
OPTIONS = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_numbers": False,
    "strings_to_urls": False,
    "max_url_length": LONGEST_LINK,
}


def workbook(tables: tuple[Table, ...], settings: Settings, day: date) -> bytes:
    """The bytes of the workbook; the same for the same tables and `day`, the day the data stands for.

    Numbers are numbers, whole dates are dates, truth is truth; everything else is text and never a formula.
    """
    # Only here: what checks entries makes no workbook, and need not wait for it.
    import xlsxwriter

    written = io.BytesIO()
    with xlsxwriter.Workbook(written, OPTIONS) as book:
        book.set_properties(
            {
                "title": f"{settings.site_name}: öppna data",
                "author": settings.publisher or settings.site_name,
                "comments": f"{settings.site_url}data/ {CC0}",
                "created": datetime(day.year, day.month, day.day, tzinfo=UTC),
            }
        )
        styles = _Styles(book)
        for table in tables:
            _sheet(book.add_worksheet(table.heading.name[:LONGEST_NAME]), table, styles)
        _columns(book.add_worksheet(COLUMNS), tables, styles)
    return written.getvalue()


class _Styles:
    def __init__(self, book: xlsxwriter.Workbook):
        self.head = book.add_format({"bold": True, "bottom": 1})
        self.day = book.add_format({"num_format": "yyyy-mm-dd", "align": "left"})
        self.link = book.get_default_url_format()


def _sheet(sheet: Worksheet, table: Table, styles: _Styles) -> None:
    columns = table.heading.columns
    _head(sheet, [column.name for column in columns], len(table.rows), styles.head)
    links = len(table.rows) <= MOST_LINKS
    for number, row in enumerate(table.rows, start=1):
        for position, column in enumerate(columns):
            _cell(sheet, number, position, row[column.name], column.type, styles, links)
    for position, column in enumerate(columns):
        _widen(sheet, position, column.name, (row[column.name] for row in table.rows))


def _cell(sheet: Worksheet, row: int, position: int, value: object, kind: str, styles: _Styles, links: bool) -> None:
    if value is None:
        return
    if isinstance(value, bool):
        sheet.write_boolean(row, position, value)
    elif isinstance(value, int | float):
        sheet.write_number(row, position, value)
    else:
        text = UNWRITABLE.sub("", str(value))[:LONGEST_TEXT]
        if kind == DAY and WHOLE_DAY.fullmatch(text):
            sheet.write_datetime(row, position, datetime.fromisoformat(text), styles.day)
        elif kind == ADDRESS and links and len(text) <= LONGEST_LINK:
            sheet.write_url(row, position, text, styles.link, text)
        else:
            sheet.write_string(row, position, text)


def _columns(sheet: Worksheet, tables: tuple[Table, ...], styles: _Styles) -> None:
    """What is in each column, for whoever has only the workbook."""
    heads = ("blad", "innehåll", "kolumn", "typ", "vad som står där")
    rows = [
        (table.heading.name, table.heading.title, column.name, column.type, column.title)
        for table in tables
        for column in table.heading.columns
    ]
    _head(sheet, heads, len(rows), styles.head)
    for number, row in enumerate(rows, start=1):
        for position, text in enumerate(row):
            sheet.write_string(number, position, text)
    for position, head in enumerate(heads):
        _widen(sheet, position, head, (row[position] for row in rows))


def _head(sheet: Worksheet, names: Iterable[str], rows: int, style: Format) -> None:
    names = list(names)
    for position, name in enumerate(names):
        sheet.write_string(0, position, name, style)
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, rows, len(names) - 1)
    sheet.ignore_errors({"number_stored_as_text": f"A1:XFD{rows + 1}"})
    sheet.repeat_rows(0)
    sheet.set_landscape()


def _widen(sheet: Worksheet, position: int, name: str, values: Iterable[object]) -> None:
    # The arrow of the filter takes the room of a few letters.
    longest = max((len(str(value)) for value in values if value is not None), default=0)
    sheet.set_column(position, position, min(WIDEST, max(NARROWEST, longest + 1, len(name) + 4)))
