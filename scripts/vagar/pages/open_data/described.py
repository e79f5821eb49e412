"""What the data sets are, for the catalogue that portals harvest and for the page that documents them."""

from __future__ import annotations

from dataclasses import dataclass

from vagar.pages.context import Context
from vagar.pages.open_data.tables import HEADINGS


@dataclass(frozen=True)
class Format:
    """A kind of file: its IANA media type, and its name in the EU's list of file types."""

    media_type: str
    file_type: str
    english: str


JSON = Format("application/json", "JSON", "JSON")
CSV = Format("text/csv", "CSV", "CSV")
XLSX = Format("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "XLSX", "Excel workbook")
TURTLE = Format("text/turtle", "RDF_TURTLE", "Turtle")
JSON_LD = Format("application/ld+json", "JSON_LD", "JSON-LD")
# Neither list knows the files of reference managers.
PLAIN = Format("text/plain", "TXT", "text")


@dataclass(frozen=True)
class DataFile:
    """A file of a data set: its address, kind, and what it is, in Swedish and in English."""

    address: str
    format: Format
    title: str
    english_title: str
    description: str
    english_description: str


@dataclass(frozen=True)
class DataSet:
    """A data set with its files. `start` is the first day that it says something about."""

    id: str
    title: str
    english_title: str
    description: str
    english_description: str
    keywords: tuple[str, ...]
    english_keywords: tuple[str, ...]
    start: str
    files: tuple[DataFile, ...]


ALL_JSON = DataFile(
    "data/catalogue.json",
    JSON,
    "Allt som JSON",
    "Everything as JSON",
    "Alla poster, ordlistor och det som räknas ut ur dem, i en fil med ett schema.",
    "All entries, vocabularies and what is worked out from them, in one file with a schema.",
)
WORKBOOK = DataFile(
    "data/vagar-in.xlsx",
    XLSX,
    "Alla tabeller som Excel",
    "All tables as an Excel workbook",
    "Samma tabeller som CSV-filerna, ett blad för varje, och ett som förklarar kolumnerna.",
    "The same tables as the CSV files, one sheet each, and one that explains the columns.",
)
PACKAGE = DataFile(
    "data/datapackage.json",
    JSON,
    "Beskrivning av tabellerna",
    "Description of the tables",
    "Vad som står i varje kolumn i CSV-filerna, som Data Package.",
    "What is in each column of the CSV files, as a Data Package.",
)
CITATIONS = tuple(
    DataFile(
        address,
        kind,
        f"Alla källor som {name}",
        f"All sources as {name}",
        f"Källorna med titel, utgivare, datum och adress, för referenshanterare som läser {name}.",
        f"The sources with title, publisher, date and address, for reference managers that read {name}.",
    )
    for address, kind, name in (
        ("data/kallor.ris", PLAIN, "RIS"),
        ("data/kallor.bib", PLAIN, "BibTeX"),
        ("data/kallor.csl.json", JSON, "CSL-JSON"),
    )
)
SKOS = tuple(
    DataFile(
        address,
        kind,
        f"Ordlistorna som SKOS, {kind.english}",
        f"The vocabularies as SKOS, {kind.english}",
        "Varje begrepp med etikett, betydelse och andra ord för samma sak.",
        "Each concept with its label, meaning and other words for the same thing.",
    )
    for address, kind in (("data/vocabulary.ttl", TURTLE), ("data/vocabulary.jsonld", JSON_LD))
)


def described(context: Context) -> tuple[DataSet, ...]:
    """All data sets that the site publishes."""
    csv = tuple(
        DataFile(
            f"data/csv/{heading.name}.csv",
            CSV,
            f"{heading.title} som CSV",
            f"{heading.english_title} as CSV",
            f"En rad för varje sak och en kolumn för varje uppgift: {heading.title[0].lower()}{heading.title[1:]}.",
            f"One row a thing and one column a fact: {heading.english_title[0].lower()}{heading.english_title[1:]}.",
        )
        for heading in HEADINGS
    )
    written = min((linked.entry.created for linked in context.catalogue.entries()), default="1980")
    return (
        DataSet(
            "kunskapsbanken",
            "Projekt och metoder för integration i Sverige",
            "Integration projects and methods in Sweden",
            "Projekt, metoder, uppgifter om utfall med källa och nivå, motsägelser och forskning.",
            "Projects, methods, claims on outcomes with source and how they are known, contradictions and research.",
            ("integration", "arbetsmarknad", "nyanlända", "metoder", "utvärdering"),
            ("integration", "labour market", "newly arrived migrants", "methods", "evaluation"),
            _first_start(context) or written,
            (ALL_JSON, *csv, WORKBOOK, PACKAGE, *CITATIONS),
        ),
        DataSet(
            "ordlistor",
            "Ordlistor om integration",
            "Vocabularies on integration",
            "Målgrupper, utfall, typ av plats och andra begrepp, med andra ord för samma sak.",
            "Target groups, outcomes, types of place and other concepts, with other words for the same thing.",
            ("begrepp", "integration", "målgrupper"),
            ("concepts", "integration", "target groups"),
            written,
            SKOS,
        ),
    )


def _first_start(context: Context) -> str | None:
    """When the earliest of the projects began."""
    periods = (project.entry.period for project in context.catalogue.projects.values())
    return min((period.start for period in periods if period and period.start), default=None)
