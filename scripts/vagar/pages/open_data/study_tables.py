"""The tables of research: studies, what is published of them, the methods they bear on, and what they found."""

from __future__ import annotations

from collections.abc import Iterator

from vagar.derive.findings import Finding
from vagar.pages.context import Context, entry_address
from vagar.pages.entry_data.ends import rounded
from vagar.pages.open_data.table import (
    ADDRESS,
    DAY,
    ID,
    NUMBER,
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
from vagar.shape.claim import Time

STUDY = Column("study", TEXT, "Studiens id")
OF_STUDY = Reference("study", "forskning")

STUDIES = Heading(
    "forskning",
    "Studier",
    "Studies",
    (
        ID,
        Column("name", TEXT, "Namn"),
        Column("summary", TEXT, "En mening"),
        Column("design", TEXT, "Upplägg"),
        Column("status", TEXT, "Om det finns resultat, och om vi har läst dem"),
        Column("country", TEXT, "Land"),
        Column("place", TEXT, "Kort plats"),
        Column("start", TEXT, "Från, åren studien gäller"),
        Column("end", TEXT, "Till, åren studien gäller"),
        Column("population", TEXT, "Vilka människor, id"),
        Column("n", WHOLE, "Hur många, i båda grupperna"),
        Column("n_word", TEXT, "Ordet före antalet, när det inte är exakt"),
        Column("n_unit", TEXT, "Personer, eller hela grupper när grupper jämfördes"),
        Column("made_by", TEXT, "Vem som gjorde studien, id"),
        Column("title", TEXT, "Den viktigaste publikationens titel"),
        Column("authors", TEXT, "Dess författare"),
        Column("publisher", TEXT, "Dess utgivare, id"),
        Column("date", TEXT, "När den gavs ut, med den precision som är känd"),
        Column("findings", TEXT, "Annat som studien fann"),
        Column("reading", TEXT, "Hur vi läser det"),
        Column("methods", TEXT, "Metoder, id"),
        Column("changed", DAY, "När posten ändrades"),
        Column("url", ADDRESS, "Sidan"),
        Column("publication_url", ADDRESS, "Den viktigaste publikationens adress"),
    ),
    ("id",),
)

PUBLICATIONS = Heading(
    "publikationer",
    "Publikationer om studierna",
    "Publications on the studies",
    (
        ID,
        STUDY,
        Column("main", TRUTH, "Om det är den som ska läsas först"),
        Column("title", TEXT, "Titel"),
        Column("authors", TEXT, "Författare"),
        Column("publisher", TEXT, "Utgivare, id"),
        Column("journal", TEXT, "Tidskrift eller serie"),
        Column("kind", TEXT, "Slags dokument"),
        Column("working_paper", TRUTH, "Om det är en tidigare version, före den publicerade"),
        Column("date", TEXT, "Datum, med den precision som är känd"),
        Column("language", TEXT, "Språk, om det är känt"),
        Column("doi", TEXT, "DOI"),
        Column("url", ADDRESS, "Adress"),
        Column("archive_url", ADDRESS, "Arkiverad kopia"),
        Column("read", TEXT, "Om vi läst hela, en del eller bara ett citat"),
    ),
    ("id",),
    (OF_STUDY, Reference("id", "kallor")),
)

TIES = Heading(
    "studier-och-metoder",
    "Vad studierna säger om metoderna",
    "What the studies say of the methods",
    (
        STUDY,
        Column("method", TEXT, "Metodens id"),
        Column("bearing", TEXT, "Om hela sättet prövades, om det var en del av något, eller liknande sätt"),
        Column("reason", TEXT, "Varför"),
        Column("text", TEXT, "Vad studien säger om metoden"),
    ),
    ("study", "method"),
    (OF_STUDY, Reference("method", "metoder")),
)

# Each row is one estimate of one study. There is no row for several: estimates are not added up.
ESTIMATES = Heading(
    "effekter",
    "Skillnader mot en jämförelsegrupp, en skattning på varje rad",
    "Differences against a comparison group, one estimate a row",
    (
        STUDY,
        ID,
        Column("outcome", TEXT, "Utfall, id"),
        Column("group", TEXT, "Vilken del av deltagarna"),
        Column("against", TEXT, "Vad det jämförs med"),
        Column("measure", TEXT, "Vad skillnaden mäts i"),
        Column("unit", TEXT, "Enheten, vid skillnad i medelvärde"),
        Column("word", TEXT, "Ordet före värdet, när det inte är exakt"),
        Column("estimate", NUMBER, "Skillnaden, grupp med minus grupp utan, eller kvoten"),
        Column("low", NUMBER, "Intervallets nedre gräns"),
        Column("high", NUMBER, "Intervallets övre gräns"),
        Column("interval_level", NUMBER, "Intervallets nivå i procent"),
        Column("p", TEXT, "P-värdet, som källan skriver det"),
        Column("percent_with", NUMBER, "Procent med utfallet i gruppen som erbjöds insatsen"),
        Column("percent_without", NUMBER, "Procent med utfallet i jämförelsegruppen"),
        Column("n", WHOLE, "Hur många skattningen gäller"),
        Column("n_with", WHOLE, "Hur många i gruppen som erbjöds insatsen"),
        Column("n_without", WHOLE, "Hur många i jämförelsegruppen"),
        Column("time_from", TEXT, "Tiden räknas från"),
        Column("time_months", NUMBER, "Månader"),
        Column("from_months", NUMBER, "Första månaden, för ett genomsnitt över en tid"),
        Column("to_months", NUMBER, "Sista månaden, för ett genomsnitt över en tid"),
        Column("adjusted", TRUTH, "Om källan räknat bort andra skillnader mellan grupperna"),
        Column("design", TEXT, "Upplägg"),
        Column("direction", TEXT, "Åt vilket håll, så långt grunden räcker, mätt mot det som önskas"),
        Column("ground", TEXT, "Vad riktningen vilar på"),
        Column("counts", TRUTH, "Om skattningen räknas när studier vägs samman"),
        Column("reservations", TEXT, "Det man måste veta bredvid siffran, koder"),
        Column("wording", TEXT, "Källans egna ord"),
        *SAID,
    ),
    ("study", "id"),
    (OF_STUDY, SAID_IN),
)


def studies(context: Context) -> Iterator[Row]:
    """A row for each study."""
    for study in context.catalogue.studies.values():
        entry = study.entry
        yield {
            "id": entry.id,
            "name": entry.name,
            "summary": entry.summary,
            "design": entry.design.value,
            "status": entry.status.value,
            "country": entry.country.value,
            "place": entry.place,
            "start": entry.years.start if entry.years else None,
            "end": entry.years.end if entry.years else None,
            "population": entry.population,
            "n": entry.size.n,
            "n_word": entry.size.word,
            "n_unit": entry.size.unit.value,
            "made_by": joined(entry.made_by),
            "title": entry.main.title,
            "authors": joined(entry.main.authors),
            "publisher": entry.main.publisher,
            "date": entry.main.date,
            "findings": joined(found.text for found in entry.findings),
            "reading": entry.reading,
            "methods": joined(method.entry.id for _, method in study.methods),
            "changed": entry.changed,
            "url": context.settings.site_url + entry_address(study),
            "publication_url": entry.main.url,
        }


def publications(context: Context) -> Iterator[Row]:
    """A row for each publication of each study."""
    for study in context.catalogue.studies.values():
        for found in study.entry.publications:
            yield {
                "id": found.id,
                "study": study.entry.id,
                "main": found is study.entry.main,
                "title": found.title,
                "authors": joined(found.authors),
                "publisher": found.publisher,
                "journal": found.journal,
                "kind": found.kind.value,
                "working_paper": found.working_paper,
                "date": found.date,
                "language": found.language.value if found.language else None,
                "doi": found.doi,
                "url": found.url,
                "archive_url": found.archive.url if found.archive else None,
                "read": found.read.value,
            }


def ties(context: Context) -> Iterator[Row]:
    """A row for each method that a study says something of."""
    for study in context.catalogue.studies.values():
        for tie, method in study.methods:
            yield {
                "study": study.entry.id,
                "method": method.entry.id,
                "bearing": tie.bearing.value,
                "reason": tie.reason,
                "text": tie.text,
            }


def estimates(context: Context) -> Iterator[Row]:
    """A row for each estimate; what the source does not say is empty."""
    for study in context.catalogue.studies.values():
        for finding in context.derived.findings[study.entry.id]:
            yield _estimate(finding)


def _estimate(finding: Finding) -> Row:
    found = finding.estimate
    interval, compared = found.interval, found.compared
    return {
        "study": finding.study.entry.id,
        "id": found.id,
        "outcome": found.outcome,
        "group": found.group,
        "against": found.against,
        "measure": found.measure.value,
        "unit": found.unit,
        "word": found.word,
        "estimate": _number(found.value),
        "low": _number(interval.low) if interval else None,
        "high": _number(interval.high) if interval else None,
        "interval_level": _number(interval.level) if interval else None,
        "p": found.p,
        "percent_with": _number(compared.treated) if compared else None,
        "percent_without": _number(compared.control) if compared else None,
        "n": found.n,
        "n_with": found.treated_n,
        "n_without": found.control_n,
        **_time(found.time),
        "adjusted": found.adjusted,
        "design": finding.design.value,
        "direction": finding.direction.value,
        "ground": found.ground.value,
        "counts": finding.counts,
        "reservations": joined(reservation.value for reservation in found.reservations),
        "wording": found.wording,
        **said(found),
    }


def _time(time: Time) -> Row:
    return {
        "time_from": time.since.value,
        "time_months": _number(time.months),
        "from_months": _number(time.from_months),
        "to_months": _number(time.to_months),
    }


def _number(value: float | None) -> int | float | None:
    return None if value is None else rounded(value)
