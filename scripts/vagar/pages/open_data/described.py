"""What the data sets are, for the catalogue that portals harvest and for the page that documents them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

JSON, CSV, XLSX = "application/json", "text/csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


@dataclass(frozen=True)
class DataFile:
    """A file of a data set: its address, media type, and what it is."""

    address: str
    media_type: str
    title: str


@dataclass(frozen=True)
class DataSet:
    """A data set with its files."""

    id: str
    title: str
    english_title: str
    description: str
    keywords: tuple[str, ...]
    files: tuple[DataFile, ...]


def described(tables: Iterable[tuple[str, str]]) -> tuple[DataSet, ...]:
    """All data sets that the site publishes; `tables` are the names and titles of the tables."""
    csv = tuple(DataFile(f"data/csv/{name}.csv", CSV, f"{title} som CSV") for name, title in tables)
    return (
        DataSet(
            "kunskapsbanken",
            "Projekt och metoder för integration i Sverige",
            "Integration projects and methods in Sweden",
            "Projekt, metoder, uppgifter om utfall med källa och nivå, motsägelser och forskning.",
            ("integration", "arbetsmarknad", "nyanlända", "metoder", "utvärdering"),
            (
                DataFile("data/catalogue.json", JSON, "Allt som JSON"),
                *csv,
                DataFile("data/vagar-in.xlsx", XLSX, "Alla tabeller som Excel"),
                DataFile("data/datapackage.json", JSON, "Beskrivning av tabellerna"),
            ),
        ),
        DataSet(
            "ordlistor",
            "Ordlistor om integration",
            "Vocabularies on integration",
            "Målgrupper, utfall, typ av plats och andra begrepp, med andra ord för samma sak.",
            ("begrepp", "integration", "målgrupper"),
            (
                DataFile("data/vocabulary.ttl", "text/turtle", "Ordlistorna som SKOS, Turtle"),
                DataFile("data/vocabulary.jsonld", "application/ld+json", "Ordlistorna som SKOS, JSON-LD"),
            ),
        ),
    )
