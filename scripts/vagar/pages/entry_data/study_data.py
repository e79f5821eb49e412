"""A study as data for the tools in the reader's browser. Its publications are its sources."""

from __future__ import annotations

from typing import Any

from vagar.derive.findings import Finding
from vagar.derive.study_sentences import result, timed
from vagar.link.catalogue import LinkedStudy
from vagar.pages.context import Context, entry_address
from vagar.pages.entry_data.parts import Data, name_of, statements
from vagar.pages.entry_data.sources import source_data
from vagar.words.languages import words


def study_data(context: Context, study: LinkedStudy) -> Data:
    """Everything the tools know of a study."""
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
        "status": entry.status.value,
        "status_label": entry.status.label,
        "country": entry.country.label,
        "studied": entry.studied,
        "whom": entry.whom,
        "where": entry.where,
        "estimates": [_estimate(context, finding) for finding in context.derived.findings[entry.id]],
        "findings": statements(entry.findings),
        "reading": entry.reading,
        "limits": list(entry.limits),
        "methods": [
            {"name": name_of(entry_address(method)), "text": tie.text, "bearing": tie.bearing.value}
            for tie, method in study.methods
        ],
        "projects": [name_of(entry_address(project)) for project in study.projects],
        "sources": {source: source_data(context, source) for source in entry.cited},
    }


def _estimate(context: Context, finding: Finding) -> dict[str, Any]:
    """One estimate: in words, and which way it goes against what is wanted."""
    estimate, say = finding.estimate, words().say
    return {
        "id": estimate.id,
        "text": say(timed(finding)),
        "result": say(result(finding)),
        "outcome": estimate.outcome,
        "outcome_label": context.label("outcomes", estimate.outcome),
        "family": finding.family.value,
        "group": estimate.group,
        "direction": finding.direction.value,
        "design": finding.design.value,
        "counts": finding.counts,
        "source": estimate.source,
        "place": estimate.place,
    }
