"""The table of sources."""

from __future__ import annotations

from collections.abc import Iterator

from vagar.pages.context import Context
from vagar.pages.open_data.table import ADDRESS, ID, TEXT, Column, Heading, Row

SOURCES = Heading(
    "kallor",
    "Källor",
    "Sources",
    (
        ID,
        Column("title", TEXT, "Titel"),
        Column("publisher", TEXT, "Utgivare, id"),
        Column("sender", TEXT, "Vem som talar"),
        Column("kind", TEXT, "Slags dokument"),
        Column("relation", TEXT, "Utgivarens förhållande till projektet"),
        Column("described_with", TEXT, "Posten som källan först används i"),
        Column("date", TEXT, "Datum, med den precision som är känd"),
        Column("language", TEXT, "Språk, om det är känt"),
        Column("url", ADDRESS, "Adress"),
        Column("archive_url", ADDRESS, "Arkiverad kopia"),
        Column("authority", TEXT, "Myndighet som förvarar dokumentet, id"),
        Column("case_number", TEXT, "Myndighetens diarienummer"),
        Column("checked", TEXT, "När vi senast såg efter att källan finns kvar"),
        Column("read", TEXT, "Om vi läst hela källan, en del eller bara ett citat"),
    ),
    ("id",),
)


def sources(context: Context) -> Iterator[Row]:
    """A row for each source."""
    for cited in context.catalogue.sources.values():
        source = cited.source
        yield {
            "id": source.id,
            "title": source.title,
            "publisher": source.publisher,
            "sender": source.sender,
            "kind": source.kind.value,
            "relation": source.relation.value,
            "described_with": cited.home.entry.id,
            "date": source.date,
            "language": source.language.value if source.language else None,
            "url": source.url,
            "archive_url": source.archive.url if source.archive else None,
            "authority": source.authority,
            "case_number": source.case_number,
            "checked": source.checked,
            "read": source.read.value,
        }
