"""A study as data for the tools in the reader's browser. It is its own source."""

from __future__ import annotations

from vagar.link.catalogue import LinkedStudy
from vagar.pages.citation import citation
from vagar.pages.citation.reference import study_reference
from vagar.pages.context import Context, entry_address
from vagar.pages.entry_data.parts import Data, name_of
from vagar.pages.swedish import date_text
from vagar.shape.terms import Extent


def study_data(context: Context, study: LinkedStudy) -> Data:
    """Everything the tools know of a study. It is its own source."""
    entry = study.entry
    return {
        "id": entry.id,
        "name": entry.name,
        "address": entry_address(study),
        "kind": "study",
        "kind_label": "forskning",
        "summary": entry.summary,
        "changed": entry.changed,
        "design": entry.design.value,
        "design_label": entry.design.label,
        "studied": entry.studied,
        "whom": entry.whom,
        "where": entry.where,
        "findings": list(entry.findings),
        "reading": entry.reading,
        "limits": list(entry.limits),
        "methods": [{"name": name_of(entry_address(method)), "text": tie.text} for tie, method in study.methods],
        "projects": [name_of(entry_address(project)) for project in study.projects],
        "sources": {
            entry.id: {
                "title": entry.title,
                "authors": list(entry.authors),
                "publisher": context.label("organisations", entry.publisher),
                "date": entry.date,
                "date_text": date_text(entry.date) if entry.date else None,
                "url": entry.url,
                "place": entry.place,
                "read_part": entry.read is Extent.PART,
                "cite": citation(study_reference(context, entry)),
            }
        },
    }
