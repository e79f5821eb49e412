"""The group that a figure is counted among adds up.

No group is empty. Those who began are at least as many as those who left, finished or answered, and exactly those
among whom «som började» is counted. No more people answer a survey than were asked, and those who answered are the
base of what they said. A survey counts among those who answered it, and a part among the whole it is a part of.

Good:
    project: {claims: [{base: {kind: completed, n: 80, started_n: 100}}]}
Bad:
    project: {claims: [{base: {kind: completed, n: 80, started_n: 70}}]}
Bad:
    project: {claims: [{base: {kind: started, n: 0}}]}
Bad:
    project: {claims: [{base: {kind: respondents, n: 40}, response: {asked: 100, answered: 50}}]}
Bad:
    project: {claims: [{base: {kind: started, n: 40}, response: {asked: 100, answered: 50}}]}
Bad:
    project: {claims: [{base: {kind: whole, n: 40}, part_of: null}]}
"""

from __future__ import annotations

from collections.abc import Iterator

from vagar.problem import Path, Problem
from vagar.rules.rule import Rule
from vagar.rules.tools.rest import Rest
from vagar.rules.tools.values import on_record
from vagar.shape.claim import Base, Claim, Response
from vagar.shape.draft import Shaped
from vagar.shape.project import Project
from vagar.shape.terms import BaseKind

NAME = "bases"

# They are some of those who began.
SOME_OF_THEM = frozenset({BaseKind.COMPLETED, BaseKind.LEFT, BaseKind.RESPONDENTS, BaseKind.PARTICIPANTS})
ACTION = "Jämför talen med källan. Säger källan emot sig själv, anteckna det under contradictions"
Fault = tuple[Path, int, str]


def look(entry: Shaped[Project], rest: Rest) -> Iterator[Problem]:
    """Findings at the number that cannot be."""
    for index, claim in enumerate(entry.model.claims):
        at = ("claims", index)
        for message in misplaced(claim):
            action = "Ange vilka siffran räknas bland, eller ta bort det som inte hör dit"
            kind = claim.base.kind.value
            yield entry.problem(NAME, (*at, "base", "kind"), message, value=kind, action=action)
        if on_record(entry, claim):
            continue
        for path, value, message in (*_base(claim.base), *_response(claim.response, claim.base)):
            yield entry.problem(NAME, (*at, *path), message, value=str(value), action=ACTION)


def misplaced(claim: Claim) -> Iterator[str]:
    """What else a base of this kind needs, or cannot have beside it."""
    if claim.response and claim.base.kind is not BaseKind.RESPONDENTS:
        yield "response hör ihop med base: kind: respondents"
    if claim.base.kind is BaseKind.WHOLE and claim.part_of is None:
        yield "base: kind: whole hör ihop med part_of"


def _base(base: Base) -> Iterator[Fault]:
    n, started = base.n, base.started_n
    if n == 0:
        yield ("base", "n"), 0, "Ingen kan räknas bland noll personer"
    if started == 0:
        yield ("base", "started_n"), 0, "Ingen kan räknas bland noll som började"
    if not n or not started:
        return
    if base.kind is BaseKind.STARTED and started != n:
        yield ("base", "started_n"), started, f"Basen är de som började och är {n}, men {started} sägs ha börjat"
    elif base.kind in SOME_OF_THEM and started < n:
        yield ("base", "started_n"), started, f"{started} började, men {n} {base.kind.label.removeprefix('som ')}"
    elif base.kind is BaseKind.ASSIGNED and started > n:
        yield ("base", "started_n"), started, f"{started} började, men bara {n} erbjöds plats"


def _response(response: Response | None, base: Base) -> Iterator[Fault]:
    if response is None:
        return
    asked, answered = response.asked, response.answered
    if asked == 0:
        yield ("response", "asked"), 0, "Ingen är tillfrågad i enkäten"
    if answered == 0:
        yield ("response", "answered"), 0, "Ingen har svarat på enkäten, så den har inget utfall"
    if asked and answered and answered > asked:
        yield ("response", "answered"), answered, f"{answered} svarade, men bara {asked} är tillfrågade"
    if answered and base.n and answered != base.n:
        yield ("base", "n"), base.n, f"Basen är de som svarade och är {base.n}, men {answered} sägs ha svarat"
    if asked and not answered and base.n and base.n > asked:
        yield ("base", "n"), base.n, f"{base.n} svarade, men bara {asked} är tillfrågade"


RULE = Rule(NAME, __doc__, each=look, kinds=(Project,))
