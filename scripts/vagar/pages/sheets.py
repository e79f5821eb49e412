"""En sida till mötet: one A4 per method and project, at an address of its own."""

from __future__ import annotations

from typing import Any

from vagar.derive.rated import RatedClaim, main_outcomes
from vagar.link.catalogue import LinkedMethod, LinkedProject
from vagar.pages.context import Context, entry_address
from vagar.pages.page import Page
from vagar.pages.takes import method_takes, project_takes

SHEET = "utskrift/"
MOST_FIGURES = 4
MOST_LINES = 4


def sheet_address(linked: LinkedMethod | LinkedProject) -> str:
    """Below the entry's own page."""
    return f"{entry_address(linked)}{SHEET}"


def method_sheet(context: Context, method: LinkedMethod) -> Page:
    """What it is, what it takes, what it gave and what nobody knows, on one sheet."""
    rated = [claim for project in method.carried_out for claim in context.derived.claims[project.entry.id]]
    known = context.derived.knowledge[method.entry.id]
    return _sheet(
        context,
        method,
        rated,
        takes=method_takes(method, context.catalogue.projects),
        how=[step.text for step in method.entry.steps[:MOST_LINES]],
        known=known.sentences,
        projects=[use.project.entry.name for use in method.uses],
    )


def project_sheet(context: Context, project: LinkedProject) -> Page:
    """The same for a project."""
    return _sheet(
        context,
        project,
        list(context.derived.claims[project.entry.id]),
        takes=project_takes(project),
        how=[line.text for line in project.entry.how[:MOST_LINES]],
        known=(),
        projects=[],
    )


def _sheet(context: Context, linked: LinkedMethod | LinkedProject, rated: list[RatedClaim], **values: Any) -> Page:
    entry = linked.entry
    outcomes = main_outcomes(rated)
    groups = dict.fromkeys(context.label("target_groups", tag.id) for tag in entry.target_groups)
    return context.page(
        sheet_address(linked),
        "sheet",
        f"{entry.name}, en sida till mötet",
        f"Utskrift på en sida: {entry.summary}",
        changed=entry.changed,
        entry=entry,
        full=entry_address(linked),
        target_groups=list(groups),
        figures_shown=outcomes[:MOST_FIGURES],
        reserved=any(rated.claim.note or rated.level.caveats for rated in outcomes[:MOST_FIGURES]),
        figures_left=max(0, len(outcomes) - MOST_FIGURES),
        **values,
    )
