"""What a kind of source can carry, and whether a reader can see it (evidence rules 3a)."""

from __future__ import annotations

from vagar.shape.source import Source
from vagar.shape.terms import SourceKind

# The highest level of a figure, by the kind of the document it comes from.
CEILINGS: dict[SourceKind, int] = {
    SourceKind.APPLICATION: 1,
    SourceKind.PRE_STUDY: 1,
    SourceKind.PLAN: 1,
    # What shall be done, and not what was.
    SourceKind.LAW: 1,
    SourceKind.PRESS_RELEASE: 2,
    SourceKind.NOMINATION: 2,
    SourceKind.JURY_TEXT: 2,
    SourceKind.PITCH: 2,
    SourceKind.SOCIAL_MEDIA: 2,
    SourceKind.UNKNOWN: 2,
    SourceKind.OWN_WEB: 3,
    SourceKind.FUNDER_PAGE: 3,
    SourceKind.NEWS: 3,
    SourceKind.FINAL_REPORT: 3,
    SourceKind.ANNUAL_REPORT: 3,
    SourceKind.AUDIT: 4,
    SourceKind.EVALUATION: 4,
    SourceKind.REGISTER: 4,
    SourceKind.RESEARCH: 4,
}


def checkable(source: Source) -> bool:
    """Whether a reader can see the document: an address, an archived copy, or authority and case number."""
    archived = source.archive is not None and (source.archive.url or source.archive.date)
    return bool(source.url or archived or (source.authority and source.case_number))
