"""A claim's figure in English. Vague words are the source's own and stay in Swedish; what they can mean is given."""

from __future__ import annotations

from dataclasses import dataclass

from vagar.derive.rated import RatedClaim
from vagar.pages.context import Context
from vagar.words.figures import in_the_sources_words
from vagar.words.languages import words

ENGLISH = "en"


@dataclass(frozen=True)
class EnglishFigure:
    """One outcome figure. `swedish` is whether `value` is the source's own words; `meaning` what they can mean."""

    rated: RatedClaim
    outcome: str
    value: str
    swedish: bool
    meaning: str | None
    base: str
    time: str
    level: str


def english_figure(context: Context, rated: RatedClaim) -> EnglishFigure:
    """The figure of an outcome claim."""
    claim, outcome, figures = rated.claim, rated.outcome, context.figures(ENGLISH)
    swedish = in_the_sources_words(claim.value)
    return EnglishFigure(
        rated=rated,
        outcome=(outcome.english or outcome.label) if outcome else words(ENGLISH)("figure-outcome-unknown"),
        value=(context.figures() if swedish else figures).words(claim),
        swedish=swedish,
        meaning=figures.meaning(rated),
        base=figures.base_text(claim),
        time=figures.time_text(claim),
        level=words(ENGLISH).say(rated.level.name),
    )
