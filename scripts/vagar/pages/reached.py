"""«Vad har andra nått?»: the tool for a target of one's own, and a page for each outcome with all its figures."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from vagar.derive.reached import Reached
from vagar.pages.charts import mark
from vagar.pages.context import Context, SourceNumbers, entry_address
from vagar.pages.landings import slug
from vagar.pages.page import Page
from vagar.pages.swedish import sort_key
from vagar.sentence import Sentence
from vagar.words.formats import upper_first

FOLLOW_UP = "uppfoljning/"
# Beside the page, the same claims as a table.
TABLES = "data/outcomes/"


@dataclass(frozen=True)
class ReachedView:
    """What is worked out for the picture of an outcome: what is said above it, the sources it cites, the `address` of
    its page and of its `table`, the entries whose figures they are, and when the last of them was `changed`."""

    reached: Reached
    says: Sequence[Sentence]
    numbers: SourceNumbers
    address: str
    table: str
    posts: Sequence[str]
    changed: str

    # Where a figure stands on the axis.
    place = staticmethod(mark)


def reached_address(found: Reached) -> str:
    """`uppfoljning/arbete-eller-studier/`."""
    return f"{FOLLOW_UP}{slug(found.outcome.label)}/"


def reached_pages(context: Context, shared: Mapping[str, Any]) -> Iterator[Page]:
    """The tool, and the page of each outcome."""
    found = context.derived.reached.values()
    outcomes = _choices(context)
    yield context.page(
        FOLLOW_UP,
        "follow_up",
        script="applicant/follow_up/follow_up.js",
        outcomes=outcomes,
        view=_view(context, max(found, key=_worth_aiming_at)) if found else None,
        **shared,
    )
    for each in found:
        yield context.page(
            reached_address(each),
            "outcome",
            said={"outcome": each.outcome.label},
            script="applicant/follow_up/outcome.js",
            outcomes=outcomes,
            view=_view(context, each),
        )


def _worth_aiming_at(found: Reached) -> tuple[bool, int]:
    """What the tool begins with: an outcome that says what is counted, and that most projects have a figure of."""
    return found.outcome.definite, found.projects


def _choices(context: Context) -> list[tuple[str, str, Reached | None, str | None]]:
    """Every outcome by its name: its id, the name, and its figures and page where there are any."""
    found = context.derived.reached
    choices = [
        (key, upper_first(term.label), found.get(key), reached_address(found[key]) if key in found else None)
        for key, term in context.catalogue.vocabulary["outcomes"].items()
    ]
    return sorted(choices, key=lambda choice: sort_key(choice[1]))


def _view(context: Context, found: Reached) -> ReachedView:
    return ReachedView(
        reached=found,
        says=found.says(context.catalogue),
        numbers=SourceNumbers.of(rated.claim.source for rated in found.everything),
        address=reached_address(found),
        table=f"{TABLES}{found.outcome.id}.csv",
        posts=tuple(dict.fromkeys(entry_address(rated.project).rstrip("/") for rated in found.everything)),
        changed=max(rated.project.entry.changed for rated in found.everything),
    )
