"""The tables of research."""

from __future__ import annotations

from collections.abc import Iterator

from vagar.pages.context import Context
from vagar.pages.open_data.table import ADDRESS, ID, TEXT, Column, Heading, Row, joined

STUDIES = Heading(
    "forskning",
    "Forskning",
    "Research",
    (
        ID,
        Column("name", TEXT, "Namn"),
        Column("title", TEXT, "Publikationens titel"),
        Column("authors", TEXT, "Författare"),
        Column("publisher", TEXT, "Utgivare, id"),
        Column("date", TEXT, "Datum, med den precision som är känd"),
        Column("design", TEXT, "Upplägg"),
        Column("status", TEXT, "Om det finns resultat"),
        Column("country", TEXT, "Land"),
        Column("summary", TEXT, "En mening"),
        Column("findings", TEXT, "Vad studien fann"),
        Column("reading", TEXT, "Hur vi läser det"),
        Column("methods", TEXT, "Metoder, id"),
        Column("url", ADDRESS, "Adress"),
    ),
    ("id",),
)


def studies(context: Context) -> Iterator[Row]:
    """A row for each study."""
    for study in context.catalogue.studies.values():
        entry = study.entry
        yield {
            "id": entry.id,
            "name": entry.name,
            "title": entry.main.title,
            "authors": joined(entry.main.authors),
            "publisher": entry.main.publisher,
            "date": entry.main.date,
            "design": entry.design.value,
            "status": entry.status.value,
            "country": entry.country.value,
            "summary": entry.summary,
            "findings": joined(found.text for found in entry.findings),
            "reading": entry.reading,
            "methods": joined(method.entry.id for _, method in study.methods),
            "url": entry.main.url,
        }
