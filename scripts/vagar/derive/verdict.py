"""The two lines a method carries: who has reported, and whether anyone has compared (evidence rules 3)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from vagar.shape.terms import Direction

FEW_REPORTERS = 3
REPORTED_FROM = 3
AGREEMENT = 0.55

FINDINGS: dict[Direction, str] = {
    Direction.HIGHER: "utfallet var högre än i jämförelsegruppen",
    Direction.LOWER: "utfallet var lägre än i jämförelsegruppen",
    Direction.NONE: "ingen skillnad mot jämförelsegruppen",
    Direction.UNCLEAR: "studien ger inget klart svar",
}
NOBODY_COMPARED = "Ingen har jämfört; vi vet inte om det gör skillnad"
STUDIES_DISAGREE = "Studierna pekar åt olika håll"
ONLY_PLANNED = "Bara planerad, inget genomförande känt"


@dataclass(frozen=True)
class Use:
    """One project's use of a method: who owns the project, whether it was carried out, and its best level."""

    owner: str
    carried_out: bool
    best_outcome_level: int | None


def tried_line(uses: Iterable[Use]) -> str:
    """How many project owners have tried it, and how many report an outcome at U3 or higher."""
    carried = [use for use in uses if use.carried_out]
    if not carried:
        return ONLY_PLANNED
    owners = {use.owner for use in carried}
    reporting = {use.owner for use in carried if (use.best_outcome_level or 0) >= REPORTED_FROM}
    tried = f"Prövad av {len(owners)} projektägare"
    if len(reporting) >= FEW_REPORTERS:
        return f"{tried}, {len(reporting)} redovisar resultat"
    if not reporting:
        return f"{tried}. Inget utfall redovisat"
    return f"{tried}. Färre än tre redovisar resultat"


def compared_line(findings: Iterable[Direction]) -> str:
    """What comparing studies found, one vote each."""
    votes = Counter(findings)
    studies = votes.total()
    if not studies:
        return NOBODY_COMPARED
    if studies == 1:
        return f"En jämförande studie: {FINDINGS[next(iter(votes))]}"
    direction, most = votes.most_common(1)[0]
    if direction is not Direction.UNCLEAR and most / studies >= AGREEMENT:
        return f"{studies} jämförande studier: {FINDINGS[direction]}"
    return STUDIES_DISAGREE
