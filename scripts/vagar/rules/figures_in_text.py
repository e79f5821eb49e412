"""The text says the figure that the value says.

Where a claim's text or `wording`, or the text of a need, has numbers and none of them is the value's, one of the two
is probably wrong. Numbers of the base, the time, the survey and years are left out. A text may say a figure in another
way, so this is a warning.

Good:
    project: {claims: [{text: 30 av de 100 som började hade arbete vid avslut}]}
Bad:
    project: {claims: [{text: 31 av de 100 som började hade arbete vid avslut}]}
Bad:
    project: {claims: [{wording: närmare 300 personer}]}
Bad:
    project: {takes: {weeks: [{text: Kursen tog 12 veckor., low: 21, source: slutrapport, place: s. 4}]}}
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from vagar.problem import Path, Problem, Severity
from vagar.rules.rule import ENTRIES, Rule
from vagar.rules.tools.numbers import in_figures, in_words
from vagar.rules.tools.rest import Rest
from vagar.rules.tools.values import numbers
from vagar.shape.claim import Claim
from vagar.shape.draft import Shaped
from vagar.shape.fields import Shape
from vagar.shape.shared import Entry

NAME = "figures-in-text"

YEARS = range(1900, 2101)
# «2443685.20 euro» is written as whole euro.
NEARLY = 0.5
ACTION = "Jämför med källan. Stämmer båda, skriv varför under silenced"


def look(entry: Shaped[Entry], rest: Rest) -> Iterator[Problem]:
    """Warnings at the text."""
    for index, claim in enumerate(getattr(entry.model, "claims", ())):
        stated = numbers(claim.value)
        # What we worked out ourselves stands in the source as what it was worked out from.
        stated += in_figures(claim.ours or "") if stated else ()
        around = _around(claim)
        for field in ("text", "wording"):
            yield from _text(entry, ("claims", index, field), getattr(claim, field), stated, around)
    takes = entry.model.takes
    for field in ("weeks", "hours_per_week", "group_size"):
        for index, need in enumerate(getattr(takes, field)):
            stated = tuple(number for number in (need.low, need.high) if number is not None)
            yield from _text(entry, ("takes", field, index, "text"), need.text, stated, ())


def _text(
    entry: Shaped[Shape], path: Path, text: str | None, stated: tuple[float, ...], around: Iterable[float]
) -> Iterator[Problem]:
    if not text or not stated:
        return
    said = in_figures(text)
    # «54 procent av cirka 2 250» has the value, and «ett hundratal» says it in a word.
    if any(abs(number - one) < NEARLY for number in (*said, *in_words(text)) for one in stated):
        return
    others = [number for number in said if number not in around and number not in YEARS]
    if others:
        value = f"{stated[0]:g}" if stated[0] < 1e6 else f"{stated[0]:.0f}"
        message = f"Texten säger {others[0]:.10g}, men värdet är {value}".replace(".", ",")
        yield entry.problem(NAME, path, message, Severity.WARNING, value=f"{others[0]:.10g}", action=ACTION)


def _around(claim: Claim) -> set[float]:
    """The other numbers that a claim has."""
    time = (claim.time.months, claim.time.from_months, claim.time.to_months)
    survey = (claim.response.asked, claim.response.answered) if claim.response else ()
    return {number for number in (claim.base.n, claim.base.started_n, *time, *survey) if number is not None}


RULE = Rule(NAME, __doc__, each=look, kinds=ENTRIES)
