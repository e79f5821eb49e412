"""The tables of projects and methods, and of which project used which method."""

from __future__ import annotations

from collections.abc import Iterator

from vagar.derive.coverage import counties_of, municipalities_of
from vagar.derive.money import total
from vagar.pages.context import Context, entry_address
from vagar.pages.open_data.table import (
    ADDRESS,
    DAY,
    ID,
    OF_PROJECT,
    PROJECT,
    SAID,
    SAID_IN,
    TEXT,
    TRUTH,
    WHOLE,
    Column,
    Heading,
    Reference,
    Row,
    joined,
    said,
)
from vagar.words.languages import words

PROJECTS = Heading(
    "projekt",
    "Projekt och verksamheter",
    "Projects and services",
    (
        ID,
        Column("name", TEXT, "Namn"),
        Column("summary", TEXT, "En mening"),
        Column("kind", TEXT, "Slag"),
        Column("phase", TEXT, "Läge"),
        Column("start", TEXT, "Från, med den precision som är känd"),
        Column("end", TEXT, "Till, med den precision som är känd"),
        Column("owners", TEXT, "Projektägare, id"),
        Column("funders", TEXT, "Finansiärer, id"),
        Column("target_groups", TEXT, "Målgrupper, id"),
        Column("settings", TEXT, "Typ av plats, id"),
        Column("counties", TEXT, "Länskoder"),
        Column("municipalities", TEXT, "Kommunkoder"),
        Column("total_kronor", WHOLE, "Pengar i kronor utan ideellt arbete"),
        Column("total_is_ours", TRUTH, "Om summan är vår beräkning"),
        Column("changed", DAY, "När posten ändrades"),
        Column("url", ADDRESS, "Sidan"),
    ),
    ("id",),
)

METHODS = Heading(
    "metoder",
    "Metoder",
    "Methods",
    (
        ID,
        Column("name", TEXT, "Namn"),
        Column("english_name", TEXT, "Engelskt namn"),
        Column("summary", TEXT, "En mening"),
        Column("category", TEXT, "Kategori"),
        Column("target_groups", TEXT, "Prövad med, id"),
        Column("projects_carried_out", WHOLE, "Antal projekt som har genomfört den"),
        Column("knowledge", TEXT, "Det här vet vi"),
        Column("strength", TEXT, "Vad den första meningen vilar på"),
        Column("compared", TEXT, "Om någon har jämfört"),
        Column("concerns", TEXT, "Det den vilar på eller rör vid, id"),
        Column("changed", DAY, "När posten ändrades"),
        Column("url", ADDRESS, "Sidan"),
    ),
    ("id",),
)

USES = Heading(
    "metoder-i-projekt",
    "Metoderna i projekten",
    "Methods used in projects",
    (
        PROJECT,
        Column("method", TEXT, "Metodens id"),
        Column("status", TEXT, "Genomfört eller bara planerat"),
        Column("text", TEXT, "Hur projektet gjorde"),
        *SAID,
    ),
    ("project", "method"),
    (OF_PROJECT, Reference("method", "metoder"), SAID_IN),
)


def projects(context: Context) -> Iterator[Row]:
    """A row for each project."""
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
            "owners": joined(party.organisation for party in entry.owner),
            "funders": joined(funding.organisation for funding in entry.funding),
            "target_groups": joined(tag.id for tag in entry.target_groups),
            "settings": joined(tag.id for tag in entry.settings),
            "counties": joined(sorted(counties_of(project, context.catalogue))),
            "municipalities": joined(sorted(municipalities_of(project))),
            "total_kronor": money.amount if money else None,
            "total_is_ours": money.ours if money else None,
            "changed": entry.changed,
            "url": context.settings.site_url + entry_address(project),
        }


def methods(context: Context) -> Iterator[Row]:
    """A row for each method."""
    for method in context.catalogue.methods.values():
        entry, known = method.entry, context.derived.knowledge[method.entry.id]
        yield {
            "id": entry.id,
            "name": entry.name,
            "english_name": entry.english_name,
            "summary": entry.summary,
            "category": entry.category,
            "target_groups": joined(tag.id for tag in entry.target_groups),
            "projects_carried_out": len(method.carried_out),
            "knowledge": words().tell(known.sentences),
            "strength": known.strength.value,
            "compared": context.derived.verdicts[entry.id].compared.value,
            "concerns": joined(concern.entry.id for concern in method.concerns),
            "changed": entry.changed,
            "url": context.settings.site_url + entry_address(method),
        }


def uses(context: Context) -> Iterator[Row]:
    """A row for each method that a project used or meant to use."""
    for project in context.catalogue.projects.values():
        for use in project.uses:
            yield {
                "project": project.entry.id,
                "method": use.method.entry.id,
                "status": use.link.status.value,
                "text": use.link.text,
                **said(use.link),
            }
