"""The tables as frictionless and pandas read them: types, keys, and words that are the same in every file."""

from __future__ import annotations

import csv
import json
from decimal import Decimal
from pathlib import Path

import pandas
import pytest
from frictionless import Package

from factory import make_claim, make_draft, make_estimate, make_publication, make_study
from readers.made import made, made_of

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
    assert keys["effekter"] == [["study"], ["source"]]


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


ESTIMATE = {
    "measure": "points",
    "value": 8.5,
    "interval": {"low": 1, "high": 16, "level": 90},
    "compared": {"treated": 30, "control": 21.5},
    "treated_n": 70,
    "control_n": 71,
    "adjusted": True,
}


def test_an_estimate_has_a_row_with_what_the_source_says(tmp_path: Path) -> None:
    (row,) = rows_of(
        tmp_path, made_of(make_draft(studies=make_study(estimates=[make_estimate(**ESTIMATE)]))), "effekter"
    )
    assert (row["study"], row["outcome"], row["measure"]) == ("kafeer-och-sprak", "any-job", "points")
    assert (row["estimate"], row["low"], row["high"], row["interval_level"]) == (Decimal("8.5"), 1, 16, 90)
    assert (row["n_with"], row["n_without"], row["adjusted"]) == (70, 71, True)
    assert (row["percent_with"], row["percent_without"]) == (30, Decimal("21.5"))
    assert row["source"]
    assert row["place"]


def test_what_the_source_does_not_say_of_an_estimate_is_empty(tmp_path: Path) -> None:
    bare = make_estimate(measure="direction", value=..., interval=..., compared=..., p=..., ground="source")
    (row,) = rows_of(tmp_path, made_of(make_draft(studies=make_study(estimates=[bare]))), "effekter")
    silent = ("estimate", "low", "high", "interval_level", "p", "percent_with", "n", "n_with", "n_without", "adjusted")
    assert [row[name] for name in silent] == [None] * len(silent)


def test_a_study_has_its_publications_and_its_methods(tmp_path: Path) -> None:
    authors = ["Andersson Joona, Pernilla", "Olof Åslund"]
    printed = make_publication(authors=authors, journal="IFAU Rapport 2023:19")
    files = made_of(make_draft(studies=make_study(publications=[printed])))
    (row,) = rows_of(tmp_path, files, "publikationer")
    assert (row["study"], row["main"], row["journal"]) == ("kafeer-och-sprak", True, "IFAU Rapport 2023:19")
    assert row["authors"] == "Andersson Joona, Pernilla; Olof Åslund"
    (study,) = rows_of(tmp_path, files, "forskning")
    assert (study["n"], study["authors"]) == (140, row["authors"])
    (tie,) = rows_of(tmp_path, files, "studier-och-metoder")
    assert (tie["method"], tie["bearing"]) == ("oppet-kafe", "itself")


def test_every_estimate_is_one_of_a_study_and_none_is_pooled(data: Path) -> None:
    studies = json.loads((data / "catalogue.json").read_text("utf-8"))["research"]
    written = {(id, found["id"]) for id, study in studies.items() for found in study.get("estimates", ())}
    with (data / "csv/effekter.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = [(row["study"], row["id"]) for row in csv.DictReader(file)]
    assert len(rows) == len(set(rows)) > 50
    assert set(rows) == written


def test_a_text_may_begin_with_a_sign_and_nothing_is_put_before_it(tmp_path: Path) -> None:
    (row,) = rows_of(tmp_path, made(name="+46 Malmö"), "projekt")
    assert row["name"] == "+46 Malmö"


def test_no_hard_spaces_in_any_data_file(data: Path) -> None:
    """Every data file that is text, but for what is kept from before, and the sentences that pages say."""
    paths = [
        path
        for path in data.rglob("*")
        if path.suffix in (".json", ".csv", ".ris", ".bib", ".ttl", ".jsonld", ".rdf")
        and path.relative_to(data).parts[0] not in ("versions", "words", "columns")
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
