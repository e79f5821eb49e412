"""A source as reference managers think of it: what it is, who wrote it, what contains it, when and where."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum

from vagar.pages.citation.journal import UNPRINTED, Printed, printed
from vagar.pages.context import Context
from vagar.shape.publication import Publication
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
    doi: str | None = None
    printed: Printed = UNPRINTED

    @property
    def address(self) -> str | None:
        """Where it can be read: the original, or the copy where there is only one."""
        return self.url or self.archive_url


def reference(context: Context, source: Source) -> Reference:
    """The reference of a source, or of a publication of a study with its authors and its journal or series."""
    publisher = context.label("organisations", source.publisher)
    told = source if isinstance(source, Publication) else None
    where = printed(told.journal, told.working_paper) if told and told.journal else UNPRINTED
    kind = Kind.JOURNAL if where.journal else _kind(source)
    authors = tuple(person(author) for author in told.authors) if told else ()
    return Reference(
        id=source.id,
        kind=kind,
        title=source.title,
        authors=authors or (Name(publisher, organisation=True),),
        publisher=publisher if authors else None,
        container=publisher if kind is Kind.NEWSPAPER else where.journal,
        genre=source.kind.label if source.kind is SourceKind.PRESS_RELEASE else None,
        date=source.date,
        accessed=source.checked if source.url else None,
        language=source.language.value if source.language else None,
        url=source.url,
        archive_url=source.archive.url if source.archive else None,
        authority=context.label("organisations", source.authority) if source.authority else None,
        case_number=source.case_number,
        doi=(told and told.doi) or _doi(source.url),
        printed=where,
    )


def _doi(url: str | None) -> str | None:
    """The DOI, where the address is one."""
    found = _DOI.fullmatch(url or "")
    return found[1] if found else None


def _kind(source: Source) -> Kind:
    if source.kind in REPORTS:
        return Kind.REPORT
    if source.kind is SourceKind.NEWS:
        return Kind.NEWSPAPER
    kept = source.archive and source.archive.url
    return Kind.WEB_PAGE if source.url or kept else Kind.DOCUMENT


def person(written: str) -> Name:
    """An author's name in its parts: `Andersson Joona, Pernilla`, `P. Joyce`, `Olof Åslund`, or a family name alone.

    Of three words or more without a comma nobody can tell which belong to the family name, so they are kept whole.
    """
    family, comma, given = (part.strip() for part in written.partition(","))
    if comma and family and given:
        return Name(family, given)
    if found := _INITIALS.fullmatch(written.strip()):
        return Name(found[2], found[1].strip())
    words = written.split()
    if len(words) == 2:
        return Name(words[1], words[0])
    return Name(" ".join(words), organisation=len(words) > 1)
