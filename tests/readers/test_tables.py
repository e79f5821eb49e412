"""The tables as frictionless and pandas read them: types, keys, and words that are the same in every file."""

from __future__ import annotations

import csv
import json
from decimal import Decimal
from pathlib import Path

import pandas
import pytest
from frictionless import Package

from factory import make_claim
from readers.made import made

NBSP = "\u00a0"


def rows_of(tmp_path: Path, files: dict[str, bytes], name: str) -> list[dict]:
    for address, content in files.items():
        if address.startswith("data/csv/") or address == "data/datapackage.json":
            (tmp_path / address).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / address).write_bytes(content)
    package = Package(str(tmp_path / "data/datapackage.json"))
    return [row.to_dict() for row in package.get_resource(name).read_rows()]


def test_the_package_is_valid_with_its_keys(data: Path) -> None:
    package = Package(str(data / "datapackage.json"))
    report = package.validate()
    assert report.valid, report.flatten(["name", "message"])
    keys = {resource.name: [key["fields"] for key in resource.schema.foreign_keys] for resource in package.resources}
    assert keys["uppgifter"] == [["project"], ["source"]]


def test_the_description_says_how_to_read(data: Path) -> None:
    for resource in json.loads((data / "datapackage.json").read_text("utf-8"))["resources"]:
        assert "inget tecken läggs till" in resource["description"]
        assert resource["schema"]["missingValues"] == [""]
        numbers = [field for field in resource["schema"]["fields"] if field["type"] == "number"]
        assert all(field["decimalChar"] == "." for field in numbers)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"type": "exact", "n": 30}, ("exact", 30, 30, True, True, "antal")),
        ({"type": "range", "low": 5, "high": 9}, ("range", 5, 9, True, True, "antal")),
        ({"type": "percent", "p": 12.5}, ("percent", Decimal("12.5"), Decimal("12.5"), True, True, "procent")),
        ({"type": "approx-percent", "p": 60, "word": "över"}, ("approx-percent", 60, 100, False, True, "procent")),
        ({"type": "unquantified", "word": "många"}, ("unquantified", None, None, None, None, None)),
        ({"type": "missing", "reason": "not-measured"}, ("missing", None, None, None, None, None)),
    ],
    ids=lambda item: item["type"] if isinstance(item, dict) else "",
)
def test_a_value_stands_in_numbers_beside_its_words(tmp_path: Path, value: dict, expected: tuple) -> None:
    names = ("value_type", "value_low", "value_high", "value_low_included", "value_high_included", "value_in")
    (row,) = rows_of(tmp_path, made(claims=[make_claim(value=value)]), "uppgifter")
    assert tuple(row[name] for name in names) == expected


def test_an_open_end_is_empty(tmp_path: Path) -> None:
    claim = make_claim(value={"type": "approx", "n": 30, "word": "minst"}, base={"kind": "unknown"})
    (row,) = rows_of(tmp_path, made(claims=[claim]), "uppgifter")
    assert (row["value_low"], row["value_high"], row["value_high_included"]) == (30, None, None)


def test_a_text_may_begin_with_a_sign_and_nothing_is_put_before_it(tmp_path: Path) -> None:
    (row,) = rows_of(tmp_path, made(name="+46 Malmö"), "projekt")
    assert row["name"] == "+46 Malmö"


def test_no_hard_spaces_in_any_data_file(data: Path) -> None:
    """Every data file that is text, but for what is kept from before, and the sentences that pages say."""
    paths = [
        path
        for path in data.rglob("*")
        if path.suffix in (".json", ".csv", ".ris", ".bib", ".ttl", ".jsonld", ".rdf")
        and path.relative_to(data).parts[0] not in ("versions", "words")
    ]
    assert len(paths) > 100
    assert [path.name for path in paths if NBSP in path.read_text("utf-8")] == []
    twins = [*data.parent.glob("projekt/*/index.md"), *data.parent.glob("metoder/*/index.md")]
    assert [path for path in twins if NBSP in path.read_text("utf-8")] == []


def test_pandas_reads_them(data: Path) -> None:
    frame = pandas.read_csv(data / "csv/uppgifter.csv", dtype={"value_in": str})
    with (data / "csv/uppgifter.csv").open(encoding="utf-8-sig", newline="") as file:
        written = list(csv.DictReader(file))
    assert len(frame) == len(written)
    assert frame["disputed"].dtype == bool
    assert frame["value_low"].dropna().tolist() == [float(row["value_low"]) for row in written if row["value_low"]]
