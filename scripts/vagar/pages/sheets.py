"""En sida till mötet: one A4 per method and project, at an address of its own."""

from __future__ import annotations

from functools import partial
from typing import Any

from vagar.derive.asking import of_method, of_project
from vagar.derive.flow import Flow
from vagar.derive.rated import RatedClaim, main_outcomes
from vagar.derive.reminders import ended, reminders
from vagar.derive.timeline import timeline
from vagar.link.catalogue import LinkedMethod, LinkedProject
from vagar.pages.context import Context, entry_address
from vagar.pages.money_axis import MoneyAxis, MoneyMark, money_axis
from vagar.pages.page import Page
from vagar.pages.paper import ROOM, fitting, taken
from vagar.pages.takes import method_takes, project_takes
from vagar.pages.timeline import drawn_timeline

SHEET = "utskrift/"
MOST_FIGURES = 4
MOST_LINES = 4
MOST_PROJECTS = 5
MOST_ASKED = 2


def sheet_address(linked: LinkedMethod | LinkedProject) -> str:
    """Below the entry's own page."""
    return f"{entry_address(linked)}{SHEET}"


def method_sheet(context: Context, method: LinkedMethod) -> Page:
    """What it is, what it takes and costs, what it gave, what nobody knows and what to think of first, on one sheet."""
    rated = list(context.derived.claims_of(method))
    found = reminders(method.concerns)
    fill = partial(
        _sheet,
        context,
        method,
        rated,
        takes=method_takes(method, context.catalogue.projects),
        how=[step.text for step in method.entry.steps[:MOST_LINES]],
        known=context.derived.knowledge[method.entry.id].sentences,
        time=None,
        projects=[use.project.entry.name for use in method.uses],
        money=_ends(money_axis(context.derived.money_of(method))),
        of_whole_projects=True,
        askable=of_method(method),
        # A checklist takes the place of the questions.
        questions=not found,
        gone=ended(method),
    )
    said = sum(len(of_aspect.reminders) for of_aspect in found)
    # The figures are all on the page, so they are what a full sheet has fewer of.
    for most in range(MOST_FIGURES, 0, -1):
        without = fill(before=(), left_out=said, most_figures=most)
        lines = taken(without.content)
        if lines <= ROOM:
            break
    before = fitting(found, lines)
    return fill(before=before, left_out=said - len(before), most_figures=most) if before else without


def project_sheet(context: Context, project: LinkedProject) -> Page:
    """The same for a project, with its time and what became of its people where that is known."""
    claims = context.derived.claims[project.entry.id]
    time = timeline(project.entry, claims)
    return _sheet(
        context,
        project,
        list(claims),
        flow=next(iter(context.derived.flows[project.entry.id]), None),
        time=drawn_timeline(time) if time else None,
        takes=project_takes(project),
        how=[line.text for line in project.entry.how[:MOST_LINES]],
        known=(),
        projects=[],
        money=(),
        of_whole_projects=False,
        askable=(of_project(project),),
        questions=True,
        before=(),
        gone=(),
        left_out=0,
        most_figures=MOST_FIGURES,
    )


def _ends(axis: MoneyAxis | None) -> tuple[MoneyMark, ...]:
    """The lowest value on the axis and the highest; those in euro are not on it."""
    on_axis = [mark for mark in axis.marks if mark.at is not None] if axis else []
    return tuple(on_axis) if len(on_axis) < 2 else (on_axis[0], on_axis[-1])


def _sheet(
    context: Context,
    linked: LinkedMethod | LinkedProject,
    rated: list[RatedClaim],
    most_figures: int,
    flow: Flow | None = None,
    **values: Any,
) -> Page:
    entry = linked.entry
    # What the bars show comes first, with its source; then the best known of the rest.
    parts = list(flow.parts) if flow else []
    outcomes = [*parts, *(each for each in main_outcomes(rated) if each not in (flow.members if flow else ()))]
    most = max(most_figures, len(parts))
    groups = dict.fromkeys(context.label("target_groups", tag.id) for tag in entry.target_groups)
    return context.page(
        sheet_address(linked),
        "sheet",
        said={"name": entry.name, "summary": entry.summary},
        changed=entry.changed,
        entry=entry,
        full=entry_address(linked),
        target_groups=list(groups),
        most_projects=MOST_PROJECTS,
        most_asked=MOST_ASKED,
        flow=flow,
        figures_shown=outcomes[:most],
        reserved=any(rated.claim.note or rated.level.caveats for rated in outcomes[:most]),
        figures_left=max(0, len(outcomes) - most),
        **values,
    )
