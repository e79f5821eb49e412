"""A reference as an item of CSL-JSON, what pandoc, Zotero and citeproc read."""

from __future__ import annotations

from typing import Any

from vagar.pages.citation.reference import Name, Reference


def csl(reference: Reference) -> dict[str, Any]:
    """The item. What is not known is not there."""
    found = {
        "id": reference.id,
        "type": reference.kind.csl,
        "title": reference.title,
        "author": [_name(name) for name in reference.authors],
        "container-title": reference.container,
        "publisher": reference.publisher,
        "genre": reference.printed.series or reference.genre,
        "issued": _date(reference.date),
        "accessed": _date(reference.accessed),
        "volume": reference.printed.volume,
        "issue": reference.printed.issue,
        "page": reference.printed.pages,
        "number": reference.printed.number or reference.case_number,
        "archive": reference.authority,
        "DOI": reference.doi,
        "URL": reference.address,
        "language": reference.language,
    }
    return {key: value for key, value in found.items() if value is not None}


def _name(name: Name) -> dict[str, str]:
    if name.organisation:
        return {"literal": name.family}
    return {"family": name.family, **({"given": name.given} if name.given else {})}


def _date(written: str | None) -> dict[str, Any] | None:
    return {"date-parts": [[int(part) for part in written.split("-")]]} if written else None
