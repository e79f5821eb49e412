"""The workbook opens in what people have, and every cell has its value and its type. LibreOffice: make test-readers."""

from __future__ import annotations

import csv
import io
import json
from datetime import date, datetime
from pathlib import Path

import openpyxl
import pandas
import pytest
from python_calamine import CalamineWorkbook

from outlets.small_project import SETTINGS
from readers.made import ESCAPE, made, sources
from theme.conftest import Open
from vagar.outlets.open_data import WORKBOOK
from vagar.outlets.open_data.workbook import workbook
from vagar.pages.open_data.table import ADDRESS, DAY, NUMBER, TEXT, TRUTH, Column, Heading, Table

WIDEST = 60
SMALL = Heading(
    "blad",
    "Ett blad",
    "A sheet",
    (
        Column("text", TEXT, "Text"),
        Column("tal", NUMBER, "Tal"),
        Column("sant", TRUTH, "Sant"),
        Column("dag", DAY, "Dag"),
        Column("adress", ADDRESS, "Adress"),
    ),
)
ROWS = (
    {"text": "+1+1", "tal": 12.5, "sant": True, "dag": "2025-05-01", "adress": ESCAPE},
    {"text": "0101", "tal": 3, "sant": False, "dag": "2025-05", "adress": None},
    {"text": "_x0041_ <b> & «»\nrad två", "tal": None, "sant": None, "dag": None, "adress": None},
)
VALUES = [
    ["text", "tal", "sant", "dag", "adress"],
    ["+1+1", 12.5, True, datetime(2025, 5, 1), ESCAPE],
    ["0101", 3, False, "2025-05", None],
    ["_x0041_ <b> & «»\nrad två", None, None, None, None],
]


@pytest.fixture(scope="module")
def small() -> bytes:
    return workbook((Table.of(SMALL, ROWS),), SETTINGS, date(2025, 5, 1))


def test_every_value_has_its_type_in_openpyxl(small: bytes) -> None:
    sheet = openpyxl.load_workbook(io.BytesIO(small))["blad"]
    assert [[cell.value for cell in row] for row in sheet] == VALUES
    assert [cell.data_type for cell in sheet[2]] == ["s", "n", "b", "d", "s"]
    assert sheet["E2"].hyperlink.target == ESCAPE
    assert sheet.freeze_panes == "A2"
    assert sheet.auto_filter.ref == "A1:E4"


def test_every_value_has_its_type_in_calamine_and_pandas(small: bytes) -> None:
    found = CalamineWorkbook.from_filelike(io.BytesIO(small)).get_sheet_by_name("blad").to_python()
    assert found == [[day(value) for value in row] for row in VALUES]
    frame = pandas.read_excel(io.BytesIO(small), sheet_name="blad", engine="openpyxl", dtype={"text": str})
    assert frame["text"].tolist() == [row[0] for row in VALUES[1:]]
    assert frame["tal"].tolist()[:2] == [12.5, 3]
    assert frame["adress"][0] == ESCAPE


def day(value: object) -> object:
    """A value as calamine has it: a date without a time, and nothing as an empty text."""
    return value.date() if isinstance(value, datetime) else "" if value is None else value


def test_the_columns_are_explained_and_as_wide_as_they_need(small: bytes) -> None:
    book = openpyxl.load_workbook(io.BytesIO(small))
    assert [cell.value for cell in book["kolumner"][5]] == ["blad", "Ett blad", "dag", "date", "Dag"]
    widths = [column.width for column in book["blad"].column_dimensions.values()]
    assert all(8 <= width <= WIDEST + 1 for width in widths)
    assert (book.properties.title, book.properties.created) == ("Prov: öppna data", datetime(2025, 5, 1))


def test_nothing_is_a_formula() -> None:
    files = made(sources=sources(title="-1+1", url=ESCAPE))
    book = openpyxl.load_workbook(io.BytesIO(files[WORKBOOK]))
    assert not [cell for sheet in book for row in sheet for cell in row if cell.data_type == "f"]
    assert book["kallor"]["B2"].value == "-1+1"
    assert book["kallor"]["J2"].value == book["kallor"]["J2"].hyperlink.target == ESCAPE


def test_the_same_bytes_each_time(small: bytes) -> None:
    assert workbook((Table.of(SMALL, ROWS),), SETTINGS, date(2025, 5, 1)) == small


def test_the_real_one_says_what_the_csv_files_say(data: Path) -> None:
    book = openpyxl.load_workbook(data / "vagar-in.xlsx", read_only=True)
    for resource in json.loads((data / "datapackage.json").read_text("utf-8"))["resources"]:
        with (data / resource["path"]).open(encoding="utf-8-sig", newline="") as file:
            written = list(csv.reader(file))
        sheet = [[as_csv(value) for value in row] for row in book[resource["name"]].iter_rows(values_only=True)]
        assert sheet == written, resource["name"]


def as_csv(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, datetime):
        return value.date().isoformat()
    return "" if value is None else str(value)


MAKE = """async ([module, columns, rows]) => {
  const { xlsx } = await import(module);
  const file = xlsx("blad", columns, rows, { title: "Ett blad", date: new Date("2025-05-01T09:30:00Z") });
  return [...new Uint8Array(await file.arrayBuffer())];
}"""


def test_the_browsers_own_has_the_same_values(open_page: Open, address: str) -> None:
    page = open_page("om/")
    columns = [{"name": name, "kind": {"dag": "date", "adress": "link"}.get(name)} for name in VALUES[0]]
    rows = [[row[column.name] for column in SMALL.columns] for row in ROWS]
    made = bytes(page.evaluate(MAKE, [f"{address}assets/chosen/xlsx.js", columns, rows]))
    sheet = openpyxl.load_workbook(io.BytesIO(made))["blad"]
    assert [[cell.value for cell in row] for row in sheet] == VALUES
    assert [cell.data_type for cell in sheet[2]] == ["s", "n", "b", "d", "s"]
    assert sheet["E2"].hyperlink.target == ESCAPE
    assert (sheet.freeze_panes, sheet.auto_filter.ref) == ("A2", "A1:E4")
    calamine = CalamineWorkbook.from_filelike(io.BytesIO(made)).get_sheet_by_name("blad").to_python()
    assert calamine == [[day(value) for value in row] for row in VALUES]
    assert pandas.read_excel(io.BytesIO(made), engine="openpyxl").shape == (3, 5)
