"""Contradictions that the build can find by itself (evidence rules 6). Each must be on record."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Hashable, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum, auto
from fractions import Fraction
from itertools import combinations

from vagar.evidence.interval import Interval, as_share, interval, is_number
from vagar.shape.claim import Claim
from vagar.shape.project import Project
from vagar.shape.terms import ContradictionKind, ContradictionStatus, Handling, NameUse
from vagar.shape.value import Percent
from vagar.shape.vocabulary import Term


class Clash(Enum):
    """What cannot be true at once."""

    WITHIN_SOURCE = auto()
    BETWEEN_SOURCES = auto()
    PARTS = auto()
    ABOVE_BASE = auto()
    NO_WHOLE_NUMBER = auto()
    PROJECT_NAMES = auto()
    ORGANISATION_NAMES = auto()


@dataclass(frozen=True)
class Detected:
    """Something that cannot all be true: its kind, the claims or names it concerns, and what is wrong with them."""

    kind: ContradictionKind
    claims: frozenset[str]
    names: frozenset[str]
    clash: Clash


def detect(project: Project, organisations: Mapping[str, Term] | None = None) -> list[Detected]:
    """Every contradiction in one project; `organisations` are needed to compare spellings of their names."""
    return [
        *_same_thing_twice(project),
        *_parts(project),
        *_impossible_percentages(project),
        *_above_base(project),
        *_names(project),
        *_organisation_names(project, organisations or {}),
    ]


def recorded(found: Detected, project: Project) -> bool:
    """Whether the project has a record of this contradiction."""
    return any(
        record.kind is found.kind and found.claims <= set(record.claims) and found.names <= set(record.names)
        for record in project.contradictions
    )


def disputed_claims(project: Project) -> frozenset[str]:
    """The claims that an open contradiction touches. A question that is asked is still open until answered.

    Values that count different things can both hold, and so can a whole and parts that only our reading calls its
    parts: such a record is shown, and disputes nothing.
    """
    ours = frozenset(claim.id for claim in project.claims if claim.part_ours)
    return frozenset(
        claim
        for record in project.contradictions
        if record.status is not ContradictionStatus.ANSWERED
        and record.handling is not Handling.DIFFERENT_DEFINITION
        and not (record.kind is ContradictionKind.PARTS and ours.intersection(record.claims))
        for claim in record.claims
    )


def _same_key(claim: Claim) -> Hashable:
    """What makes two claims about the same thing; the status too, since a target is no outcome."""
    return (
        *(claim.kind, claim.outcome, claim.status, claim.unit, claim.group, claim.cohort),
        *(claim.base.kind, claim.time, claim.as_of),
    )


def _same_thing_twice(project: Project) -> Iterator[Detected]:
    """(a) values that cannot both hold, or another base; (d) figures that differ within one source."""
    alike: dict[Hashable, list[Claim]] = defaultdict(list)
    for claim in project.claims:
        # Without an outcome code two counts of people may be counts of quite different things.
        if claim.outcome is not None and is_number(claim):
            alike[_same_key(claim)].append(claim)
    for claims in alike.values():
        for left, right in combinations(claims, 2):
            both = frozenset({left.id, right.id})
            if left.part_of == right.id or right.part_of == left.id:
                continue
            if left.source == right.source and (left.value != right.value or _other_base(left, right)):
                yield Detected(ContradictionKind.PLACES, both, frozenset(), Clash.WITHIN_SOURCE)
            elif left.source != right.source and _cannot_both_hold(left, right):
                yield Detected(ContradictionKind.VALUES, both, frozenset(), Clash.BETWEEN_SOURCES)


def _other_base(left: Claim, right: Claim) -> bool:
    return bool(left.base.n and right.base.n and left.base.n != right.base.n)


def _cannot_both_hold(left: Claim, right: Claim) -> bool:
    if _other_base(left, right):
        return True
    ours, theirs = _printed(left), _printed(right)
    if ours is not None and theirs is not None and ours.share != theirs.share:
        ours, theirs = (found if found.share else as_share(claim) for found, claim in ((ours, left), (theirs, right)))
    return ours is not None and theirs is not None and not ours.overlaps(theirs)


def _parts(project: Project) -> Iterator[Detected]:
    """(b) parts that are larger than their whole, or that should make it up and do not."""
    wholes = {claim.id: claim for claim in project.claims}
    # Parts meant to make up the whole are summed apart from others, which may overlap them. So may groups
    # of people: a woman can be born abroad.
    parts: dict[tuple[str, str | None], list[Claim]] = defaultdict(list)
    for claim in project.claims:
        if claim.part_of in wholes:
            parts[claim.part_of, None if claim.exhaustive else claim.group].append(claim)
    for (whole_id, overlapping), members in parts.items():
        whole, total = _printed(wholes[whole_id]), _sum([_printed(member) for member in members])
        if whole is None or total is None or whole.share != total.share:
            continue
        too_large = whole.high is not None and total.low > whole.high
        if too_large or (overlapping is None and not total.overlaps(whole)):
            claims = frozenset({whole_id, *(member.id for member in members)})
            yield Detected(ContradictionKind.PARTS, claims, frozenset(), Clash.PARTS)


def _sum(intervals: list[Interval | None]) -> Interval | None:
    known = [found for found in intervals if found is not None]
    if len({found.share for found in known}) != 1:
        return None
    # A part that nobody counted can be any number.
    ends = [found.high for found in known if found.high is not None]
    high = sum(ends) if len(ends) == len(intervals) else None
    return Interval(sum(found.low for found in known), high, known[0].share)


def _printed(claim: Claim) -> Interval | None:
    """What the claim can mean, where a percentage is no more exact than it is printed."""
    if not isinstance(claim.value, Percent):
        return interval(claim)
    low, high = _rounded_from(claim.value.p)
    return Interval(max(Fraction(0), low), min(Fraction(1), high), True, high_open=high <= 1)


def _rounded_from(p: float) -> tuple[Fraction, Fraction]:
    """The shares of one that a percentage is rounded from: «43 %» is 42.5 to 43.5."""
    decimals = len(str(p).rstrip("0").partition(".")[2])
    half = Fraction(1, 2 * 10**decimals)
    return (Fraction(str(p)) - half) / 100, (Fraction(str(p)) + half) / 100


def _impossible_percentages(project: Project) -> Iterator[Detected]:
    """(c) a percentage that no whole number of people can give."""
    for claim in project.claims:
        if isinstance(claim.value, Percent) and claim.base.n and not _possible(claim.value.p, claim.base.n):
            one = frozenset({claim.id})
            yield Detected(ContradictionKind.PERCENTAGE, one, frozenset(), Clash.NO_WHOLE_NUMBER)


def _possible(p: float, n: int) -> bool:
    low, high = _rounded_from(p)
    return math.ceil(low * n) <= math.floor(high * n)


def _above_base(project: Project) -> Iterator[Detected]:
    """More people than there are to count among."""
    for claim in project.claims:
        found = interval(claim)
        if found is not None and not found.share and claim.base.n is not None and found.low > claim.base.n:
            yield Detected(ContradictionKind.PARTS, frozenset({claim.id}), frozenset(), Clash.ABOVE_BASE)


def _names(project: Project) -> Iterator[Detected]:
    """(e) two names of the same kind for the project in one source."""
    forms: dict[tuple[str, NameUse], list[str]] = defaultdict(list)
    for form in project.names:
        if form.use.value != "inflected" and form.name not in forms[form.source, form.use]:
            forms[form.source, form.use].append(form.name)
    for names in forms.values():
        if len(names) > 1:
            yield Detected(ContradictionKind.SPELLING, frozenset(), frozenset(names), Clash.PROJECT_NAMES)


def _organisation_names(project: Project, organisations: Mapping[str, Term]) -> Iterator[Detected]:
    """(e) an organisation whose name a source writes in a way we do not know."""
    for party in project.parties:
        term = organisations.get(party.organisation)
        if term is None or party.written is None or party.written in (term.label, *term.other_names):
            continue
        names = frozenset({party.written, term.label})
        yield Detected(ContradictionKind.SPELLING, frozenset(), names, Clash.ORGANISATION_NAMES)
