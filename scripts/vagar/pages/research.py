"""Research on types of method: a page for all, and one for each study."""

from __future__ import annotations

from collections import defaultdict

from vagar.link.catalogue import LinkedStudy
from vagar.pages.context import Context, SourceNumbers, entry_address
from vagar.pages.lists import by_name
from vagar.pages.page import Page
from vagar.pages.study_table import study_rows
from vagar.shape.terms import Design


def research_page(context: Context) -> Page:
    """All studies, by how they were made."""
    by_design: dict[Design, list[LinkedStudy]] = defaultdict(list)
    for study in sorted(context.catalogue.studies.values(), key=by_name):
        by_design[study.entry.design].append(study)
    return context.page(
        "forskning/",
        "research",
        groups=[(design, by_design[design]) for design in Design if by_design[design]],
        count=len(context.catalogue.studies),
    )


def study_page(context: Context, study: LinkedStudy) -> Page:
    """One study: what, whom, where, how, what it found and its limits."""
    entry = study.entry
    numbers = SourceNumbers.of(entry.cited)
    return context.page(
        entry_address(study),
        "study",
        entry.name,
        entry.summary,
        edit=study.file,
        changed=entry.changed,
        study=study,
        numbers=numbers,
        rows=study_rows(study, context.derived),
    )
