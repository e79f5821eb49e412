"""A source as reference managers think of it: what it is, who wrote it, what contains it, when and where."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum

from vagar.pages.context import Context
from vagar.shape.research import Study
from vagar.shape.source import Source
from vagar.shape.terms import SourceKind

_DOI = re.compile(r"https?://(?:dx\.)?doi\.org/(10\.\d{4,9}/\S+)")
_INITIALS = re.compile(r"((?:\w\.[ -]?)+)\s*(\S.*)")


class Kind(Enum):
    """What a source is, in the words of CSL, RIS and BibTeX. Only types that readers know."""

    REPORT = "report", "RPRT", "techreport"
    NEWSPAPER = "article-newspaper", "NEWS", "article"
    JOURNAL = "article-journal", "JOUR", "article"
    WEB_PAGE = "webpage", "ELEC", "online"
    DOCUMENT = "document", "GEN", "unpublished"

    def __init__(self, csl: str, ris: str, bibtex: str):
        self.csl, self.ris, self.bibtex = csl, ris, bibtex


REPORTS = {
    *(SourceKind.FINAL_REPORT, SourceKind.ANNUAL_REPORT, SourceKind.AUDIT, SourceKind.EVALUATION),
    *(SourceKind.RESEARCH, SourceKind.PRE_STUDY),
}


@dataclass(frozen=True)
class Name:
    """A person's name in its parts, or the whole name of an organisation as `family` with no `given`."""

    family: str
    given: str | None = None
    organisation: bool = False


@dataclass(frozen=True)
class Reference:
    """One source. `authors` is never empty: where nobody is named it is the publisher, as the pages have it, and
    then the publisher is not said once more. Dates have the precision that is known."""

    id: str
    kind: Kind
    title: str
    authors: tuple[Name, ...]
    publisher: str | None = None
    container: str | None = None
    genre: str | None = None
    date: str | None = None
    accessed: str | None = None
    language: str | None = None
    url: str | None = None
    archive_url: str | None = None
    authority: str | None = None
    case_number: str | None = None
    volume: str | None = None
    issue: str | None = None
    pages: str | None = None

    @property
    def address(self) -> str | None:
        """Where it can be read: the original, or the copy where there is only one."""
        return self.url or self.archive_url

    @property
    def doi(self) -> str | None:
        """The DOI, where the address is one."""
        found = _DOI.fullmatch(self.url or "")
        return found[1] if found else None


def reference(context: Context, source: Source) -> Reference:
    """The reference of a source."""
    publisher = context.label("organisations", source.publisher)
    kind = _kind(source)
    return Reference(
        id=source.id,
        kind=kind,
        title=source.title,
        authors=(Name(publisher, organisation=True),),
        container=publisher if kind is Kind.NEWSPAPER else None,
        genre=source.kind.label if source.kind is SourceKind.PRESS_RELEASE else None,
        date=source.date,
        accessed=source.checked if source.url else None,
        language=source.language.value if source.language else None,
        url=source.url,
        archive_url=source.archive.url if source.archive else None,
        authority=context.label("organisations", source.authority) if source.authority else None,
        case_number=source.case_number,
    )


def study_reference(context: Context, study: Study) -> Reference:
    """The reference of a study's publication."""
    publisher = context.label("organisations", study.publisher)
    authors = tuple(person(author) for author in study.authors)
    return Reference(
        id=study.id,
        kind=Kind.REPORT,
        title=study.title,
        authors=authors or (Name(publisher, organisation=True),),
        publisher=publisher if authors else None,
        date=study.date,
        accessed=study.reviewed,
        url=study.url,
    )


def _kind(source: Source) -> Kind:
    if source.kind in REPORTS:
        return Kind.REPORT
    if source.kind is SourceKind.NEWS:
        return Kind.NEWSPAPER
    kept = source.archive and source.archive.url
    return Kind.WEB_PAGE if source.url or kept else Kind.DOCUMENT


def person(written: str) -> Name:
    """An author's name in its parts: `Joyce, P.`, `P. Joyce`, or a family name alone.

    A name written in another way is kept whole: nobody can tell which part of it is which.
    """
    family, comma, given = (part.strip() for part in written.partition(","))
    if comma and family and given:
        return Name(family, given)
    if found := _INITIALS.fullmatch(written.strip()):
        return Name(found[2], found[1].strip())
    return Name(written.strip(), organisation=" " in written.strip())
