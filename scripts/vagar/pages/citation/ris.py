"""A reference as a record of RIS, what most reference managers import."""

from __future__ import annotations

import re

from vagar.pages.citation.reference import Name, Reference
from vagar.pages.citation.words import kept_at

LINE_END = "\r\n"
_SPACE = re.compile(r"\s+")


def ris(reference: Reference) -> str:
    """The record, with its lines ended as the format wants."""
    year, *_ = (reference.date or "").split("-")
    first, _, last = (reference.printed.pages or "").partition("-")
    fields = [
        ("ID", reference.id),
        *(("AU", _name(name)) for name in reference.authors),
        ("TI", reference.title),
        ("T2", reference.container or reference.printed.series),
        ("PB", reference.publisher),
        ("M3", reference.genre),
        ("PY", year),
        ("DA", _date(reference.date)),
        ("VL", reference.printed.volume),
        ("IS", reference.printed.issue or reference.printed.number),
        ("SP", first),
        ("EP", last),
        ("DO", reference.doi),
        ("UR", reference.address),
        ("L2", reference.archive_url if reference.url else None),
        ("Y2", _date(reference.accessed)),
        ("CN", reference.case_number),
        ("N1", kept_at(reference) if reference.case_number and not reference.address else None),
        ("LA", reference.language),
    ]
    lines = [("TY", reference.kind.ris), *((tag, value) for tag, value in fields if value), ("ER", "")]
    return "".join(f"{tag}  - {_one_line(value)}{LINE_END}" for tag, value in lines)


def _name(name: Name) -> str:
    if name.organisation:
        # RIS has no way to say that a comma does not part a family name from a given one.
        return name.family.replace(", ", " / ")
    return f"{name.family}, {name.given}" if name.given else name.family


def _date(written: str | None) -> str | None:
    """`2018/02/05/`, with the parts that are known."""
    if not written:
        return None
    year, month, day = (*written.split("-"), "", "")[:3]
    return f"{year}/{month}/{day}/"


def _one_line(text: str) -> str:
    # A line break in a value would begin a new field.
    return _SPACE.sub(" ", text).strip()
