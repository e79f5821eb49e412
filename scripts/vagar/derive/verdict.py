"""The two lines a method carries: who has reported, and whether anyone has compared (evidence rules 3)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
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
COMPARED_BELOW = "Någon har jämfört, men det vi har läst räcker inte för att bedöma fyndet"
MIXED = "En jämförande studie med olika fynd"
COMPARED_ELSEWHERE = "Ingen har jämfört just den här metoden, bara hela projekt där den ingick"
NOBODY_COMPARED = "Ingen har jämfört; vi vet inte om det gör skillnad"
STUDIES_DISAGREE = "Studierna pekar åt olika håll"
NOT_USED = "Inget projekt i databasen använder den"
ONLY_PLANNED = "Bara planerad, inget genomförande känt"


@dataclass(frozen=True)
class Use:
    """One project's use of a method: who owns the project, whether it was carried out, and its best level."""

    owner: str
    carried_out: bool
    best_outcome_level: int | None


def tried_line(uses: Iterable[Use]) -> str:
    """How many project owners have tried it, and how many report an outcome at U3 or higher."""
    uses = list(uses)
    if not uses:
        return NOT_USED
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


@dataclass(frozen=True)
class Finding:
    """What a comparing study found, and of what: the outcome and when it was measured."""

    direction: Direction
    what: str


def compared_line(
    studies: Sequence[Sequence[Finding]], *, compared_below: bool = False, compared_elsewhere: bool = False
) -> str:
    """What comparing studies found, one vote each; each study is given as all its findings.

    `compared_below` is whether a comparison exists that does not reach U5, `compared_elsewhere` whether one exists
    of a project where the method was only a part: then nobody may say that none does.
    """
    if not studies:
        if compared_below:
            return COMPARED_BELOW
        return COMPARED_ELSEWHERE if compared_elsewhere else NOBODY_COMPARED
    if len(studies) == 1:
        return _single(studies[0])
    votes = Counter(_vote(findings) for findings in studies)
    direction, most = votes.most_common(1)[0]
    if direction is not Direction.UNCLEAR and most / len(studies) >= AGREEMENT:
        return f"{len(studies)} jämförande studier: {FINDINGS[direction]}"
    return STUDIES_DISAGREE


def _vote(findings: Sequence[Finding]) -> Direction:
    """A study votes one way only when all its findings point there."""
    directions = {finding.direction for finding in findings}
    return directions.pop() if len(directions) == 1 else Direction.UNCLEAR


def _single(findings: Sequence[Finding]) -> str:
    if len({finding.direction for finding in findings}) == 1:
        return f"En jämförande studie: {FINDINGS[findings[0].direction]}"
    return f"{MIXED}: {'; '.join(f'{finding.what}: {FINDINGS[finding.direction]}' for finding in findings)}"
