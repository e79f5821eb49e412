"""The page of one method."""

from __future__ import annotations

from vagar.derive.money import total
from vagar.derive.rated import main_outcomes
from vagar.link.catalogue import LinkedMethod
from vagar.pages.charts import mark
from vagar.pages.context import Context, SourceNumbers, english_address, entry_address
from vagar.pages.likeness import likenesses
from vagar.pages.money_axis import money_axis
from vagar.pages.page import Page
from vagar.pages.study_table import study_table
from vagar.pages.swedish import listed
from vagar.pages.takes import COST, method_takes

# A reader on a phone should reach the steps; the rest of the figures open on request.
SHOWN_AT_ONCE = 3


def method_page(context: Context, method: LinkedMethod) -> Page:
    """How a way of working is done, who did it, what it took and what they say came out."""
    entry = method.entry
    known, strip = context.derived.knowledge[entry.id], context.derived.strips[entry.id]
    takes = method_takes(method, context.catalogue.projects)
    carried_out = method.carried_out
    outcomes = main_outcomes(claim for project in carried_out for claim in context.derived.claims[project.entry.id])
    numbers = SourceNumbers.of(entry)
    for item in (
        *(need for row in takes for need, _ in row.needs),
        *(use.link for use in method.uses),
        *(rated.claim for rated in outcomes),
        *(rated.claim for rated in (strip.figures if strip else ())),
    ):
        numbers.number(item.source)
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
        takes=takes,
        cost_label=COST,
        own_money=False,
        budgets=[(project, found) for project in carried_out if (found := total(project.entry)) is not None],
        carried_out=carried_out,
        outcomes=outcomes,
        shown_at_once=SHOWN_AT_ONCE,
        known=known,
        table=study_table(method, context.derived),
        strip=strip,
        money=money_axis(
            (project, each) for project in carried_out for each in context.derived.per_participant[project.entry.id]
        ),
        strip_marks=[(rated, mark(rated)) for rated in strip.figures] if strip else [],
        similar=likenesses(context, context.derived.similar_methods[entry.id], context.catalogue.methods),
        unknown_lines=_unknown_lines(method),
    )


def _unknown_lines(method: LinkedMethod) -> list[str]:
    """What the figures leave open, and the headings that no source fills."""
    lines = []
    carried_out = method.carried_out
    if carried_out and all(sum(use.carried_out for use in project.uses) > 1 for project in carried_out):
        lines.append("Ingen siffra visar vad metoden gav för sig: projekten använde flera metoder samtidigt.")
    empty = [label for field, label in _HEADINGS if not getattr(method.entry, field)]
    if empty:
        lines.append(f"I det vi har läst beskrivs inte {listed(empty)}.")
    return lines


_HEADINGS = (
    ("steps", "stegen"),
    ("who", "vilka som behövs"),
    ("preconditions", "vad som måste finnas innan man börjar"),
    ("lessons", "fallgropar och lärdomar"),
    ("variants", "varianter"),
)
