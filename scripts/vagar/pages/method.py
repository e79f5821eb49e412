"""The page of one method."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from vagar.derive.asking import Asked, of_method
from vagar.derive.knowledge import Knowledge
from vagar.derive.rated import RatedClaim, main_outcomes
from vagar.derive.reminders import OfAspect, ended, reminders
from vagar.derive.strip import Strip
from vagar.link.catalogue import LinkedConcern, LinkedMethod, LinkedProject
from vagar.pages.charts import Mark, mark
from vagar.pages.context import Context, SourceNumbers, english_address, entry_address
from vagar.pages.likeness import Likeness, likenesses
from vagar.pages.money_axis import MoneyAxis, money_axis
from vagar.pages.page import Page
from vagar.pages.study_table import StudyTable, study_table
from vagar.pages.takes import TakesRow, method_takes
from vagar.sentence import Sentence, sentence

# A reader on a phone should reach the steps; the rest of the figures open on request.
SHOWN_AT_ONCE = 3
_HEADINGS = ("steps", "who", "preconditions", "lessons", "variants")


@dataclass(frozen=True)
class MethodView:
    """What is worked out for the page of a method; the rest stands in the method itself.

    `done` says that the projects did it, or that there are none; `tried` that somebody, project or study, tried it;
    `outcomes` are shown at once and `more_outcomes` on request; `strip_marks` are the figures of `strip`, each with its
    mark where it has one; `askable` is whom to ask; `before` is what to think through first, and `gone` what of it is
    no more; `unknown_lines` what the figures leave open.
    """

    takes: Sequence[TakesRow]
    carried_out: Sequence[LinkedProject]
    done: bool
    tried: bool
    outcomes: Sequence[RatedClaim]
    more_outcomes: Sequence[RatedClaim]
    known: Knowledge
    table: StudyTable
    strip: Strip | None
    money: MoneyAxis | None
    strip_marks: Sequence[tuple[RatedClaim, Mark | None]]
    askable: Sequence[Asked]
    before: Sequence[OfAspect]
    gone: Sequence[LinkedConcern]
    similar: Sequence[Likeness]
    unknown_lines: Sequence[Sentence]


def method_page(context: Context, method: LinkedMethod) -> Page:
    """How a way of working is done, who did it, what it took and what they say came out."""
    entry = method.entry
    view = _view(context, method)
    numbers = SourceNumbers.of(
        [
            *entry.cited,
            *(need.source for row in view.takes for need, _ in row.needs),
            *(use.link.source for use in method.uses),
            *(rated.claim.source for rated in (*view.outcomes, *view.more_outcomes)),
            *(rated.claim.source for rated in (view.strip.figures if view.strip else ())),
        ]
    )
    return context.page(
        entry_address(method),
        "method",
        entry.name,
        entry.summary,
        edit=method.file,
        changed=entry.changed,
        alternate=english_address(method),
        feed=True,
        method=method,
        numbers=numbers,
        view=view,
    )


def _view(context: Context, method: LinkedMethod) -> MethodView:
    key, derived = method.entry.id, context.derived
    strip, carried_out = derived.strips[key], method.carried_out
    outcomes = main_outcomes(derived.claims_of(method))
    table = study_table(method, derived)
    return MethodView(
        takes=method_takes(method, context.catalogue.projects),
        carried_out=carried_out,
        done=bool(carried_out or not method.uses),
        tried=bool(carried_out or table.sections),
        outcomes=outcomes[:SHOWN_AT_ONCE],
        more_outcomes=outcomes[SHOWN_AT_ONCE:],
        known=derived.knowledge[key],
        table=table,
        strip=strip,
        money=money_axis(derived.money_of(method)),
        strip_marks=[(rated, mark(rated)) for rated in strip.figures] if strip else [],
        askable=of_method(method),
        before=reminders(method.concerns),
        gone=ended(method),
        similar=likenesses(context, derived.similar_methods[key], context.catalogue.methods),
        unknown_lines=tuple(_unknown_lines(method)),
    )


def _unknown_lines(method: LinkedMethod) -> Iterator[Sentence]:
    """What the figures leave open, and the headings that no source fills."""
    carried_out = method.carried_out
    if carried_out and all(sum(use.carried_out for use in project.uses) > 1 for project in carried_out):
        yield sentence("unknown-several-methods")
    empty = [sentence("unknown-heading", heading=field) for field in _HEADINGS if not getattr(method.entry, field)]
    if empty:
        yield sentence("unknown-headings", headings=tuple(empty))
