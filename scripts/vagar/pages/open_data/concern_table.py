"""The table of what to think through before choosing a way of working: one line of one concern a row."""

from __future__ import annotations

from collections.abc import Iterator

from vagar.pages.context import Context, entry_address
from vagar.pages.open_data.table import (
    ADDRESS,
    SAID,
    SAID_IN,
    TEXT,
    TRUTH,
    WHOLE,
    Column,
    Heading,
    Row,
    joined,
    said,
)
from vagar.shape.concern import Concern, Fact

CONCERNS = Heading(
    "innan-ni-bestammer-er",
    "Innan ni bestämmer er",
    "Before you decide",
    (
        Column("concern", TEXT, "Det metoden vilar på eller rör vid, id"),
        Column("line", WHOLE, "Radens nummer"),
        Column("name", TEXT, "Vad det är"),
        Column("aspect", TEXT, "Rubriken raden står under"),
        Column("text", TEXT, "Vad raden säger"),
        Column("ours", TRUTH, "Om raden är vår checklista och ingen källas"),
        Column("advice", TEXT, "Vad ni gör åt det: vår checklista"),
        Column("standing", TEXT, "Om det gällde, hade ändrats, upphört eller var föreslaget"),
        Column("since", TEXT, "När det började gälla, ändrades eller upphörde"),
        Column("period", TEXT, "Tiden den gäller, som källan säger"),
        Column("must_be_checked", TRUTH, "Om det kan ha ändrats sedan vi läste det"),
        Column("read_on", TEXT, "När vi läste det"),
        Column("wording", TEXT, "Källans egna ord"),
        Column("methods", TEXT, "Metoder den står på, id"),
        *SAID,
        Column("url", ADDRESS, "Sidan"),
    ),
    ("concern", "line"),
    (SAID_IN,),
)


def concerns(context: Context) -> Iterator[Row]:
    """A row for each line; what is of our own checklist has no source."""
    for linked in context.catalogue.concerns.values():
        for number, line in enumerate(_lines(linked.entry), start=1):
            yield {
                **dict.fromkeys(column.name for column in CONCERNS.columns),
                "concern": linked.entry.id,
                "line": number,
                "name": linked.entry.name,
                "methods": joined(method.entry.id for method in linked.methods),
                "url": context.settings.site_url + entry_address(linked),
                **line,
            }


def _lines(concern: Concern) -> Iterator[Row]:
    yield from map(_of_source, concern.facts)
    for item in concern.checklist:
        yield {"aspect": item.aspect.value, "text": item.text, "ours": True}


def _of_source(fact: Fact) -> Row:
    return {
        "aspect": fact.aspect.value,
        "text": fact.text,
        "ours": False,
        "advice": fact.advice,
        "standing": fact.standing.value,
        "since": fact.since,
        "period": fact.period,
        "must_be_checked": fact.must_be_checked,
        "read_on": fact.read_on,
        "wording": fact.wording,
        **said(fact),
    }
