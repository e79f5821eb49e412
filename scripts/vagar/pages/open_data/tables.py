"""Everything in the base as tidy tables: one row a thing, one column a fact, ids to join them by."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from vagar.derive.coverage import counties_of, municipalities_of
from vagar.derive.money import total
from vagar.derive.rated import RatedClaim
from vagar.pages.context import Context, entry_address
from vagar.words.figures import Figures

Row = dict[str, Any]
TEXT, WHOLE, NUMBER, TRUTH, ADDRESS = "string", "integer", "number", "boolean", "uri"
MANY = "; "


@dataclass(frozen=True)
class Column:
    """A column: its name, type in Table Schema, and what stands in it."""

    name: str
    type: str
    title: str


@dataclass(frozen=True)
class Table:
    """A table: its file's name, title, columns and rows. `key` is the columns that tell rows apart."""

    name: str
    title: str
    key: tuple[str, ...]
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]


def table_names() -> tuple[tuple[str, str], ...]:
    """The name and title of every table, in the same order."""
    return tuple((name, title) for name, title, *_ in _TABLES)


def tables(context: Context) -> tuple[Table, ...]:
    """All tables, in a fixed order."""
    return tuple(
        Table(name, title, key, tuple(Column(*column) for column in columns), tuple(rows(context)))
        for name, title, key, columns, rows in _TABLES
    )


def _projects(context: Context) -> Iterator[Row]:
    for project in context.catalogue.projects.values():
        entry, money = project.entry, total(project.entry)
        yield {
            "id": entry.id,
            "name": entry.name,
            "summary": entry.summary,
            "kind": entry.kind.value,
            "phase": entry.status.code.value if entry.status else None,
            "start": entry.period.start if entry.period else None,
            "end": entry.period.end if entry.period else None,
            "owners": _joined(party.organisation for party in entry.owner),
            "funders": _joined(funding.organisation for funding in entry.funding),
            "target_groups": _joined(tag.id for tag in entry.target_groups),
            "settings": _joined(tag.id for tag in entry.settings),
            "counties": _joined(sorted(counties_of(project, context.catalogue))),
            "municipalities": _joined(sorted(municipalities_of(project))),
            "total_kronor": money.amount if money else None,
            "total_is_ours": money.ours if money else None,
            "changed": entry.changed,
            "url": context.settings.site_url + entry_address(project),
        }


def _methods(context: Context) -> Iterator[Row]:
    for method in context.catalogue.methods.values():
        entry, verdict = method.entry, context.derived.verdicts[method.entry.id]
        yield {
            "id": entry.id,
            "name": entry.name,
            "english_name": entry.english_name,
            "summary": entry.summary,
            "category": entry.category,
            "target_groups": _joined(tag.id for tag in entry.target_groups),
            "projects_carried_out": len({use.project.entry.id for use in method.uses if use.carried_out}),
            "tried": verdict.tried,
            "compared": verdict.compared,
            "changed": entry.changed,
            "url": context.settings.site_url + entry_address(method),
        }


def _links(context: Context) -> Iterator[Row]:
    for project in context.catalogue.projects.values():
        for use in project.uses:
            yield {
                "project": project.entry.id,
                "method": use.method.entry.id,
                "status": use.link.status.value,
                "text": use.link.text,
                "source": use.link.source,
                "place": use.link.place,
            }


def _claims(context: Context) -> Iterator[Row]:
    for rated in context.derived.all_claims:
        yield _claim(rated, context.figures())


def _claim(rated: RatedClaim, figures: Figures) -> Row:
    claim, share = rated.claim, rated.share
    return {
        "project": rated.project.entry.id,
        "id": claim.id,
        "kind": claim.kind.value,
        "status": claim.status.value,
        "phrase": rated.phrase,
        "text": claim.text,
        "value_in_words": figures.words(claim),
        "wording": claim.wording,
        "outcome": claim.outcome,
        "unit": claim.unit,
        "group": claim.group,
        "base": claim.base.kind.value,
        "base_n": claim.base.n,
        "time_from": claim.time.since.value,
        "time_months": claim.time.months,
        "as_of": claim.as_of,
        "share_low": round(float(share.low), 4) if share else None,
        "share_high": round(float(share.high), 4) if share and share.high is not None else None,
        "chance_low": round(rated.span.low, 4) if rated.span else None,
        "chance_high": round(rated.span.high, 4) if rated.span else None,
        "level": rated.level.code,
        "disputed": rated.disputed,
        "source": claim.source,
        "place": claim.place,
    }


def _money(context: Context) -> Iterator[Row]:
    for project in context.catalogue.projects.values():
        for item in project.entry.money:
            yield {
                "project": project.entry.id,
                "kind": item.kind.value,
                "label": item.label,
                "word": item.word,
                "kronor": item.amount,
                "activity": item.activity,
                "source": item.source,
                "place": item.place,
            }


def _contradictions(context: Context) -> Iterator[Row]:
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
                    "source": value.source,
                    "place": value.place,
                }


def _sources(context: Context) -> Iterator[Row]:
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
            "url": source.url,
            "archive_url": source.archive.url if source.archive else None,
            "read": source.read.value,
        }


def _research(context: Context) -> Iterator[Row]:
    for study in context.catalogue.studies.values():
        entry = study.entry
        yield {
            "id": entry.id,
            "name": entry.name,
            "title": entry.title,
            "publisher": entry.publisher,
            "date": entry.date,
            "design": entry.design.value,
            "summary": entry.summary,
            "findings": _joined(entry.findings),
            "reading": entry.reading,
            "methods": _joined(method.entry.id for _, method in study.methods),
            "url": entry.url,
        }


def _joined(values: Iterable[str]) -> str | None:
    return MANY.join(dict.fromkeys(values)) or None


_ID = ("id", TEXT, "Id")
_SAID = (("source", TEXT, "Källans id"), ("place", TEXT, "Var i källan"))
_PROJECT = ("project", TEXT, "Projektets id")

_TABLES: tuple[tuple[str, str, tuple[str, ...], tuple[tuple[str, str, str], ...], Callable], ...] = (
    (
        "projekt",
        "Projekt och verksamheter",
        ("id",),
        (
            _ID,
            ("name", TEXT, "Namn"),
            ("summary", TEXT, "En mening"),
            ("kind", TEXT, "Slag"),
            ("phase", TEXT, "Läge"),
            ("start", TEXT, "Från, med den precision som är känd"),
            ("end", TEXT, "Till, med den precision som är känd"),
            ("owners", TEXT, "Projektägare, id"),
            ("funders", TEXT, "Finansiärer, id"),
            ("target_groups", TEXT, "Målgrupper, id"),
            ("settings", TEXT, "Typ av plats, id"),
            ("counties", TEXT, "Länskoder"),
            ("municipalities", TEXT, "Kommunkoder"),
            ("total_kronor", WHOLE, "Pengar i kronor utan ideellt arbete"),
            ("total_is_ours", TRUTH, "Om summan är vår beräkning"),
            ("changed", TEXT, "När posten ändrades"),
            ("url", ADDRESS, "Sidan"),
        ),
        _projects,
    ),
    (
        "metoder",
        "Metoder",
        ("id",),
        (
            _ID,
            ("name", TEXT, "Namn"),
            ("english_name", TEXT, "Engelskt namn"),
            ("summary", TEXT, "En mening"),
            ("category", TEXT, "Kategori"),
            ("target_groups", TEXT, "Prövad med, id"),
            ("projects_carried_out", WHOLE, "Antal projekt som har genomfört den"),
            ("tried", TEXT, "Vem som prövat"),
            ("compared", TEXT, "Om någon har jämfört"),
            ("changed", TEXT, "När posten ändrades"),
            ("url", ADDRESS, "Sidan"),
        ),
        _methods,
    ),
    (
        "metoder-i-projekt",
        "Metoderna i projekten",
        ("project", "method"),
        (
            _PROJECT,
            ("method", TEXT, "Metodens id"),
            ("status", TEXT, "Genomfört eller bara planerat"),
            ("text", TEXT, "Hur projektet gjorde"),
            *_SAID,
        ),
        _links,
    ),
    (
        "uppgifter",
        "Uppgifter om utfall, aktiviteter och erfarenheter",
        ("project", "id"),
        (
            _PROJECT,
            _ID,
            ("kind", TEXT, "Slag"),
            ("status", TEXT, "Mål, delresultat eller slutligt"),
            ("phrase", TEXT, "Vem som säger det"),
            ("text", TEXT, "Vad som sägs"),
            ("value_in_words", TEXT, "Siffran i källans ord"),
            ("wording", TEXT, "Källans egna ord"),
            ("outcome", TEXT, "Utfall, id"),
            ("unit", TEXT, "Vad som räknas"),
            ("group", TEXT, "Vilken del av deltagarna"),
            ("base", TEXT, "Vilka siffran räknas bland"),
            ("base_n", WHOLE, "Hur många de är"),
            ("time_from", TEXT, "Tiden räknas från"),
            ("time_months", NUMBER, "Månader"),
            ("as_of", TEXT, "När uppgiften gäller"),
            ("share_low", NUMBER, "Andel, lägsta"),
            ("share_high", NUMBER, "Andel, högsta"),
            ("chance_low", NUMBER, "Osäkerhetsintervall, lägsta"),
            ("chance_high", NUMBER, "Osäkerhetsintervall, högsta"),
            ("level", TEXT, "Hur vi vet det, U0 till U5"),
            ("disputed", TRUTH, "Om en annan uppgift säger emot"),
            *_SAID,
        ),
        _claims,
    ),
    (
        "pengar",
        "Pengar, post för post",
        (),
        (
            _PROJECT,
            ("kind", TEXT, "Slag"),
            ("label", TEXT, "Källans ord"),
            ("word", TEXT, "Ordet före beloppet, när det inte är exakt"),
            ("kronor", WHOLE, "Kronor"),
            ("activity", TEXT, "Vad pengarna gäller, om det inte är hela projektet"),
            *_SAID,
        ),
        _money,
    ),
    (
        "motsagelser",
        "Uppgifter som inte stämmer överens, ett värde på varje rad",
        (),
        (
            _PROJECT,
            ("id", TEXT, "Motsägelsens id"),
            ("kind", TEXT, "Slag"),
            ("handling", TEXT, "Hur den hanteras"),
            ("status", TEXT, "Öppen, frågad eller besvarad"),
            ("says", TEXT, "Vad som står"),
            *_SAID,
        ),
        _contradictions,
    ),
    (
        "kallor",
        "Källor",
        ("id",),
        (
            _ID,
            ("title", TEXT, "Titel"),
            ("publisher", TEXT, "Utgivare, id"),
            ("sender", TEXT, "Vem som talar"),
            ("kind", TEXT, "Slags dokument"),
            ("relation", TEXT, "Utgivarens förhållande till projektet"),
            ("described_with", TEXT, "Posten som källan först används i"),
            ("date", TEXT, "Datum, med den precision som är känd"),
            ("url", TEXT, "Adress"),
            ("archive_url", TEXT, "Arkiverad kopia"),
            ("read", TEXT, "Om vi läst hela eller en del"),
        ),
        _sources,
    ),
    (
        "forskning",
        "Forskning om metodtyper",
        ("id",),
        (
            _ID,
            ("name", TEXT, "Namn"),
            ("title", TEXT, "Publikationens titel"),
            ("publisher", TEXT, "Utgivare, id"),
            ("date", TEXT, "Datum, med den precision som är känd"),
            ("design", TEXT, "Upplägg"),
            ("summary", TEXT, "En mening"),
            ("findings", TEXT, "Vad studien fann"),
            ("reading", TEXT, "Hur vi läser det"),
            ("methods", TEXT, "Metoder, id"),
            ("url", TEXT, "Adress"),
        ),
        _research,
    ),
)
