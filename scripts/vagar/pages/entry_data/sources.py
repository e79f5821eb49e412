"""A source as data for the tools in the reader's browser."""

from __future__ import annotations

from typing import Any

from vagar.pages.citation import citation
from vagar.pages.citation.reference import reference
from vagar.pages.context import Context
from vagar.shape.terms import Extent
from vagar.words.languages import words


def source_data(context: Context, source_id: str) -> dict[str, Any]:
    """What is needed to cite a source, and to judge who speaks in it. `described_with` is the entry whose file has
    it; `relation` is to that one."""
    cited = context.catalogue.sources[source_id]
    source = cited.source
    return {
        "title": source.title,
        "publisher": context.label("organisations", source.publisher),
        "sender": source.sender,
        "kind": source.kind.value,
        "kind_label": source.kind.label,
        "relation": source.relation.value,
        "relation_label": source.relation.label,
        "described_with": cited.home.entry.name,
        "date": source.date,
        "date_text": words().formats.date(source.date) if source.date else None,
        "url": source.url,
        "archive_url": source.archive.url if source.archive else None,
        "authority": context.label("organisations", source.authority) if source.authority else None,
        "case_number": source.case_number,
        "checked": source.checked,
        "language": source.language.value if source.language else None,
        "read": source.read.value,
        "read_part": source.read is not Extent.WHOLE,
        "authors": list(getattr(source, "authors", ())),
        "journal": getattr(source, "journal", None),
        "doi": getattr(source, "doi", None),
        "cite": citation(reference(context, source)),
    }
