"""A part is part of something, of the same kind as itself.

It is counted in the same unit as the whole, a goal is part of a goal and an outcome of an outcome, `exhaustive` says
that the parts make up a whole and so needs one, and no part can be larger than its whole, not even at its highest.
Sums are looked at by the rule of contradictions.

Good:
    project: {claims: [{id: alla, value: {type: exact, n: 100}}, {id: arbete, part_of: alla}]}
Bad:
    project: {claims: [{id: alla, value: {type: exact, n: 100}}, {id: arbete, part_of: alla, unit: calls}]}
    vocabulary: {units: [{id: calls, label: samtal}]}
Bad:
    project: {claims: [{id: alla, value: {type: exact, n: 100}, status: target}, {id: arbete, part_of: alla}]}
Bad:
    project: {claims: [{exhaustive: true}]}
Bad:
    project:
      claims:
        - {id: alla, value: {type: exact, n: 20}}
        - {id: arbete, part_of: alla, value: {type: range, low: 5, high: 50}}
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from vagar.problem import Path, Problem
from vagar.rules.rule import Rule
from vagar.rules.tools.rest import Rest
from vagar.rules.tools.values import least, most, on_record
from vagar.shape.claim import Claim
from vagar.shape.draft import Shaped
from vagar.shape.project import Project
from vagar.shape.terms import ClaimStatus
from vagar.shape.value import Exact

NAME = "parts"


def look(entry: Shaped[Project], rest: Rest) -> Iterator[Problem]:
    """Findings in the part, never in the whole."""
    claims = {claim.id: claim for claim in entry.model.claims}
    for index, claim in enumerate(entry.model.claims):
        for path, value, message, action in _faults(entry, claim, claims):
            yield entry.problem(NAME, ("claims", index, *path), message, value=value, action=action)


def _faults(entry: Shaped[Project], part: Claim, claims: Mapping[str, Claim]) -> Iterator[tuple[Path, str, str, str]]:
    if part.exhaustive and part.part_of is None:
        message = "Delarna ska ge en helhet (exhaustive), men det står inte vilken"
        yield ("exhaustive",), "true", message, "Skriv part_of med helhetens id, eller ta bort exhaustive"
    whole = claims.get(part.part_of or "")
    if whole is None or whole is part:
        return
    if part.unit != whole.unit and not _people(part, whole):
        message = f"Delen räknas i «{part.unit}» men helheten «{whole.id}» i «{whole.unit}»"
        yield ("unit",), part.unit, message, "Skriv samma enhet i båda, eller ta bort part_of"
    if (part.status is ClaimStatus.TARGET) != (whole.status is ClaimStatus.TARGET):
        message = f"Ett mål och ett utfall är inte delar av varandra: «{whole.id}» är {whole.status.label}"
        yield ("part_of",), whole.id, message, "Ange en helhet av samma slag, eller ta bort part_of"
    highest, lowest = most(part.value), least(part.value)
    ceiling = whole.value.n if isinstance(whole.value, Exact) else None
    if ceiling is None or highest is None or highest <= ceiling:
        return
    # A part that is wholly above is a contradiction that the build finds by itself.
    if (lowest is None or lowest <= ceiling) and not on_record(entry, part):
        message = f"Delen kan vara {highest}, men helheten «{whole.id}» är {ceiling}"
        yield ("value",), str(highest), message, "Jämför talen med källan"


def _people(part: Claim, whole: Claim) -> bool:
    """Whether both are counts of people under two names: a part of the participants is some people."""
    kinds = {"people", "participants", "members", "employees"}
    return part.unit in kinds and whole.unit in kinds


RULE = Rule(NAME, __doc__, each=look, kinds=(Project,))
