"""En sida till mötet: one A4 per method and project, at an address of its own."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from vagar.derive.asking import Asked, of_method, of_project
from vagar.derive.flow import Flow
from vagar.derive.rated import RatedClaim, main_outcomes
from vagar.derive.reminders import OfAspect, ended, reminders
from vagar.derive.timeline import timeline
from vagar.link.catalogue import LinkedConcern, LinkedMethod, LinkedProject
from vagar.pages.context import Context, entry_address
from vagar.pages.money_axis import MoneyAxis, money_axis
from vagar.pages.page import Page
from vagar.pages.paper import ROOM, fitting, taken
from vagar.pages.takes import TakesRow, method_takes, project_takes
from vagar.pages.timeline import DrawnTimeline, drawn_timeline
from vagar.sentence import Sentence, sentence
from vagar.shape.terms import ClaimStatus, MissingReason

SHEET = "utskrift/"
MOST_FIGURES = 4
MOST_LINES = 4
MOST_PROJECTS = 5
MOST_ASKED = 2
MOST_NEEDS = 2
MOST_TOPICS = 8


@dataclass(frozen=True)
class SheetView:
    """What is worked out for a sheet; the name and the summary stand in the entry.

    `known` and `projects` are of a method, `time` and `flow` of a project. `takes` are the rows of what it takes, each
    with its name and what is said in it, and `money` the last of them. Of `outcomes`, the best known first, `most` have
    room; `of_wholes` when they are those of whole projects. `before` is what to think of first, `gone` what of it is no
    more and `left_out` how much of it has no room; without any of it there are `questions` to decide on.
    """

    target_groups: Sequence[str]
    takes: Sequence[tuple[Sentence, Sequence[Sentence]]]
    how: Sequence[str]
    outcomes: Sequence[RatedClaim]
    most: int
    unknown: Sequence[Sentence]
    askable: Sequence[Asked]
    known: Sequence[Sentence] = ()
    projects: Sentence | None = None
    time: DrawnTimeline | None = None
    flow: Flow | None = None
    money: Sequence[Sentence] = ()
    of_wholes: bool = False
    before: Sequence[OfAspect] = ()
    gone: Sequence[LinkedConcern] = ()
    left_out: int = 0
    questions: bool = True

    @property
    def figures(self) -> Sequence[RatedClaim]:
        """The outcomes that have room."""
        return self.outcomes[: self.most]

    @property
    def of_figures(self) -> Sequence[Sentence]:
        """What must be said of the figures together."""
        found = [sentence("figure-of-whole-projects")] if self.of_wholes and self.figures else []
        if any(rated.claim.note or rated.level.caveats for rated in self.figures):
            found.append(sentence("sheet-reserved"))
        left = len(self.outcomes) - len(self.figures)
        return [*found, sentence("sheet-more-figures", n=left)] if left else found

    @staticmethod
    def of_figure(rated: RatedClaim) -> Sequence[Sentence]:
        """What a reader must know of a figure that does not fit on a sheet."""
        found = [sentence("figure-interim")] if rated.claim.status is ClaimStatus.INTERIM else []
        return [*found, sentence("figure-ours")] if rated.claim.ours else found


def sheet_address(linked: LinkedMethod | LinkedProject) -> str:
    """Below the entry's own page."""
    return f"{entry_address(linked)}{SHEET}"


def method_sheet(context: Context, method: LinkedMethod) -> Page:
    """What it is, what it takes and costs, what it gave, what nobody knows and what to think of first, on one sheet."""
    entry, found = method.entry, reminders(method.concerns)
    said = sum(len(of_aspect.reminders) for of_aspect in found)
    view = SheetView(
        target_groups=_target_groups(context, method),
        takes=_rows(method_takes(method, context.catalogue.projects)),
        how=[step.text for step in entry.steps[:MOST_LINES]],
        outcomes=main_outcomes(context.derived.claims_of(method)),
        most=MOST_FIGURES,
        unknown=_unknown(context, method),
        askable=of_method(method),
        known=context.derived.knowledge[entry.id].sentences,
        projects=_projects(method),
        money=_money(money_axis(context.derived.money_of(method))),
        of_wholes=True,
        gone=ended(method),
        left_out=said,
        # A checklist takes the place of the questions.
        questions=not found,
    )
    # The figures are all on the page, so they are what a full sheet has fewer of.
    for most in range(MOST_FIGURES, 0, -1):
        view = replace(view, most=most)
        without = _page(context, method, view)
        lines = taken(without.content)
        if lines <= ROOM:
            break
    before = fitting(found, lines)
    if not before:
        return without
    return _page(context, method, replace(view, before=before, left_out=said - len(before)))


def project_sheet(context: Context, project: LinkedProject) -> Page:
    """The same for a project, with its time and what became of its people where that is known."""
    entry = project.entry
    claims = context.derived.claims[entry.id]
    time, flow = timeline(entry, claims), next(iter(context.derived.flows[entry.id]), None)
    # What the bars show comes first, with its source; then the best known of the rest.
    parts, members = (flow.parts, flow.members) if flow else ((), ())
    view = SheetView(
        target_groups=_target_groups(context, project),
        takes=_rows(project_takes(project)),
        how=[line.text for line in entry.how[:MOST_LINES]],
        outcomes=[*parts, *(rated for rated in main_outcomes(claims) if rated not in members)],
        most=max(MOST_FIGURES, len(parts)),
        unknown=_unknown(context, project),
        askable=(of_project(project),),
        time=drawn_timeline(time) if time else None,
        flow=flow,
    )
    return _page(context, project, view)


def _page(context: Context, linked: LinkedMethod | LinkedProject, view: SheetView) -> Page:
    entry = linked.entry
    return context.page(
        sheet_address(linked),
        "sheet",
        said={"name": entry.name, "summary": entry.summary},
        changed=entry.changed,
        entry=entry,
        full=entry_address(linked),
        view=view,
        most_asked=MOST_ASKED,
    )


def _target_groups(context: Context, linked: LinkedMethod | LinkedProject) -> Sequence[str]:
    return list(dict.fromkeys(context.label("target_groups", tag.id) for tag in linked.entry.target_groups))


def _projects(method: LinkedMethod) -> Sentence | None:
    names = tuple(use.project.entry.name for use in method.uses)
    more = max(0, len(names) - MOST_PROJECTS)
    return sentence("sheet-projects", named=names[:MOST_PROJECTS], more=more) if names else None


def _rows(rows: Iterable[TakesRow]) -> Sequence[tuple[Sentence, Sequence[Sentence]]]:
    return [(row.label, said) for row in rows if (said := row.in_short(MOST_NEEDS))]


def _money(axis: MoneyAxis | None) -> Sequence[Sentence]:
    """The lowest value on the axis and the highest, and whose sum it is; those in euro are not on the axis."""
    on_axis = [mark for mark in axis.marks if mark.at is not None] if axis else []
    shown = on_axis if len(on_axis) < 2 else (on_axis[0], on_axis[-1])
    found = [
        sentence("sheet-money-of", amount=mark.each.amount, called=mark.each.called, project=mark.project.entry.name)
        for mark in shown
    ]
    return [*found, sentence("sheet-money-ours")] if found else []


def _unknown(context: Context, linked: LinkedMethod | LinkedProject) -> Sequence[Sentence]:
    """What nobody knows; what we have not read yet is our own work and stands on the page."""
    return [
        sentence("unknown-topics", reason=found.reason, topics=tuple(each.label for each in found.topics[:MOST_TOPICS]))
        for found in context.unknowns(linked.entry)
        if found.reason is not MissingReason.NOT_LOOKED
    ]
