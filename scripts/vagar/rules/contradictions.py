"""A contradiction that the build finds is on record, and a record is still true.

Nothing is silently chosen (evidence rules 6): where two figures or two names cannot both hold, the
project has a record with both of them and how they are handled. A record whose figures no longer
contradict each other is a warning.

Good:
    project: {claims: [{value: {type: percent, p: 33}, base: {n: 3}}]}
Bad:
    project: {claims: [{value: {type: percent, p: 40}, base: {n: 3}}]}
"""

from __future__ import annotations

from collections.abc import Iterator

from vagar.evidence.contradictions import Clash, Detected, detect, recorded
from vagar.problem import Path, Problem, Severity
from vagar.rules.rule import Rule
from vagar.rules.tools.rest import Rest
from vagar.shape.claim import Claim
from vagar.shape.draft import Shaped
from vagar.shape.project import Project
from vagar.shape.terms import ContradictionKind
from vagar.shape.value import Approx, ApproxPercent, Exact, Percent, PercentRange, Range, Share, Value

NAME = "contradictions"

COMPUTED = frozenset({ContradictionKind.VALUES, ContradictionKind.PARTS, ContradictionKind.PERCENTAGE})

SAID = {
    Clash.WITHIN_SOURCE: "Samma källa säger olika saker på olika ställen",
    Clash.BETWEEN_SOURCES: "Två källor ger värden som inte båda kan stämma",
    Clash.PARTS: "Delarna stämmer inte med helheten",
    Clash.ABOVE_BASE: "Talet är större än gruppen det räknas bland",
    Clash.NO_WHOLE_NUMBER: "Procenttalet ger inget helt antal personer",
    Clash.PROJECT_NAMES: "Samma källa ger projektet olika namn",
    Clash.ORGANISATION_NAMES: "En organisation skrivs på olika sätt",
}


def look(entry: Shaped[Project], rest: Rest) -> Iterator[Problem]:
    """Contradictions that lack a record, at the first claim concerned; then records without a contradiction."""
    named = {party.organisation: rest.term("organisations", party.organisation) for party in entry.model.parties}
    found = detect(entry.model, {key: term for key, term in named.items() if term})
    yield from (_unrecorded(entry, each) for each in found if not recorded(each, entry.model))
    yield from _settled(entry, found)


def _unrecorded(entry: Shaped[Project], found: Detected) -> Problem:
    claims = [(index, claim) for index, claim in enumerate(entry.model.claims) if claim.id in found.claims]
    sides = [_side(claim, found.clash) for _, claim in claims] or [f"«{name}»" for name in sorted(found.names)]
    path: Path = ("claims", claims[0][0]) if claims else ("names",)
    return entry.problem(
        NAME,
        path,
        f"{SAID[found.clash]}: {' mot '.join(sides)}",
        value=", ".join(sorted(found.claims or found.names)),
        action=f"Rätta den som är fel, eller anteckna motsägelsen under contradictions med kind: {found.kind.value}",
    )


def _side(claim: Claim, clash: Clash) -> str:
    among = f" av {claim.base.n}" if clash is Clash.NO_WHOLE_NUMBER else ""
    return f"«{claim.wording or _figure(claim.value)}»{among} ({claim.id}, {claim.place})"


def _figure(value: Value) -> str:
    """The value in a word or two, for those who wrote it."""
    match value:
        case Range():
            return f"{value.low}–{value.high}"
        case PercentRange():
            return f"{value.low:g}–{value.high:g} procent"
        case Percent() | ApproxPercent():
            return f"{getattr(value, 'word', '')} {value.p:g} procent".strip()
        case Exact() | Approx():
            return f"{getattr(value, 'word', '')} {value.n}".strip()
        case Share():
            return value.words
        case _:
            return value.type


def _settled(entry: Shaped[Project], found: list[Detected]) -> Iterator[Problem]:
    ids = {claim.id for claim in entry.model.claims}
    for index, record in enumerate(entry.model.contradictions):
        # An unknown claim is the rule references' finding.
        if record.kind not in COMPUTED or not record.claims or not ids.issuperset(record.claims):
            continue
        if not any(each.kind is record.kind and each.claims <= set(record.claims) for each in found):
            yield entry.problem(
                NAME,
                ("contradictions", index),
                f"Motsägelsen «{record.id}» finns inte längre i uppgifterna",
                Severity.WARNING,
                value=record.id,
                action="Ta bort den, eller rätta vilka uppgifter den gäller och vilket slag den är",
            )


RULE = Rule(NAME, __doc__, each=look, kinds=(Project,))
