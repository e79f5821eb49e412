"""The tables of what is claimed: outcomes and activities, money, and what does not agree."""

from __future__ import annotations

from collections.abc import Iterator

from vagar.derive.rated import RatedClaim
from vagar.pages.context import Context
from vagar.pages.entry_data.ends import COUNT, DECIMALS, PERCENT, ends, rounded
from vagar.pages.open_data.table import (
    ID,
    NUMBER,
    OF_PROJECT,
    PROJECT,
    SAID,
    SAID_IN,
    TEXT,
    TRUTH,
    WHOLE,
    Column,
    Heading,
    Row,
    said,
)
from vagar.words.figures import Figures
from vagar.words.languages import words

CLAIMS = Heading(
    "uppgifter",
    "Uppgifter om utfall, aktiviteter och erfarenheter",
    "Claims on outcomes, activities and experiences",
    (
        PROJECT,
        ID,
        Column("kind", TEXT, "Slag"),
        Column("status", TEXT, "Mål, delresultat eller slutligt"),
        Column("phrase", TEXT, "Vem som säger det"),
        Column("text", TEXT, "Vad som sägs"),
        Column("value_in_words", TEXT, "Siffran i källans ord"),
        Column("value_type", TEXT, "Hur siffran är sagd: exakt antal, ungefärligt, procent, andel i ord, utan tal"),
        Column("value_low", NUMBER, "Det lägsta som siffran kan betyda, enligt reglerna för vaga ord"),
        Column("value_high", NUMBER, "Det högsta; tomt där inget sätter ett tak"),
        Column("value_low_included", TRUTH, "Om det lägsta själv räknas in: över hälften är mer än 50"),
        Column("value_high_included", TRUTH, "Om det högsta själv räknas in"),
        Column("value_in", TEXT, f"Vad value_low och value_high är: {COUNT} eller {PERCENT}"),
        Column("wording", TEXT, "Källans egna ord"),
        Column("outcome", TEXT, "Utfall, id"),
        Column("unit", TEXT, "Vad som räknas"),
        Column("group", TEXT, "Vilken del av deltagarna"),
        Column("base", TEXT, "Vilka siffran räknas bland"),
        Column("base_n", WHOLE, "Hur många de är"),
        Column("time_from", TEXT, "Tiden räknas från"),
        Column("time_months", NUMBER, "Månader"),
        Column("as_of", TEXT, "När uppgiften gäller, med den precision som är känd"),
        Column("share_low", NUMBER, "Andel, lägsta"),
        Column("share_high", NUMBER, "Andel, högsta"),
        Column("chance_low", NUMBER, "Osäkerhetsintervall, lägsta"),
        Column("chance_high", NUMBER, "Osäkerhetsintervall, högsta"),
        Column("level", TEXT, "Hur vi vet det, kod"),
        Column("level_name", TEXT, "Hur vi vet det"),
        Column("disputed", TRUTH, "Om en annan uppgift säger emot"),
        *SAID,
    ),
    ("project", "id"),
    (OF_PROJECT, SAID_IN),
)

MONEY = Heading(
    "pengar",
    "Pengar, post för post",
    "Money, item by item",
    (
        PROJECT,
        Column("kind", TEXT, "Slag"),
        Column("label", TEXT, "Källans ord"),
        Column("word", TEXT, "Ordet före beloppet, när det inte är exakt"),
        Column("kronor", WHOLE, "Kronor"),
        Column("activity", TEXT, "Vad pengarna gäller, om det inte är hela projektet"),
        *SAID,
    ),
    references=(OF_PROJECT, SAID_IN),
)

CONTRADICTIONS = Heading(
    "motsagelser",
    "Uppgifter som inte stämmer överens, ett värde på varje rad",
    "Claims that do not agree, one value a row",
    (
        PROJECT,
        Column("id", TEXT, "Motsägelsens id"),
        Column("kind", TEXT, "Slag"),
        Column("handling", TEXT, "Hur den hanteras"),
        Column("status", TEXT, "Öppen, frågad eller besvarad"),
        Column("says", TEXT, "Vad som står"),
        *SAID,
    ),
    references=(OF_PROJECT, SAID_IN),
)


def claims(context: Context) -> Iterator[Row]:
    """A row for each claim."""
    figures = context.figures()
    for rated in context.derived.all_claims:
        yield claim_row(rated, figures)


def claim_row(rated: RatedClaim, figures: Figures) -> Row:
    """One claim as a row."""
    claim, share = rated.claim, rated.share
    return {
        "project": rated.project.entry.id,
        "id": claim.id,
        "kind": claim.kind.value,
        "status": claim.status.value,
        "phrase": words().say(rated.phrase),
        "text": claim.text,
        "value_in_words": figures.words(claim),
        **ends(rated),
        "wording": claim.wording,
        "outcome": claim.outcome,
        "unit": claim.unit,
        "group": claim.group,
        "base": claim.base.kind.value,
        "base_n": claim.base.n,
        "time_from": claim.time.since.value,
        "time_months": rounded(claim.time.months) if claim.time.months is not None else None,
        "as_of": claim.as_of,
        "share_low": rounded(share.low) if share else None,
        "share_high": rounded(share.high) if share and share.high is not None else None,
        "chance_low": round(rated.span.low, DECIMALS) if rated.span else None,
        "chance_high": round(rated.span.high, DECIMALS) if rated.span else None,
        "level": rated.level.code,
        "level_name": words().say(rated.level.name),
        "disputed": rated.disputed,
        **said(claim),
    }


def money(context: Context) -> Iterator[Row]:
    """A row for each amount."""
    for project in context.catalogue.projects.values():
        for item in project.entry.money:
            yield {
                "project": project.entry.id,
                "kind": item.kind.value,
                "label": item.label,
                "word": item.word,
                "kronor": item.amount,
                "activity": item.activity,
                **said(item),
            }


def contradictions(context: Context) -> Iterator[Row]:
    """A row for each of the values that do not agree."""
    for project in context.catalogue.projects.values():
        for record in project.entry.contradictions:
            for value in record.values:
                yield {
                    "project": project.entry.id,
                    "id": record.id,
                    "kind": record.kind.value,
                    "handling": record.handling.value,
                    "status": record.status.value,
                    "says": value.text,
                    **said(value),
                }
