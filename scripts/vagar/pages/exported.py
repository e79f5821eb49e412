"""Everything that is worked out, as plain values for the data files. What is said is said in Swedish."""

from __future__ import annotations

from dataclasses import asdict
from fractions import Fraction
from functools import partial
from typing import Any

from vagar.derive import RULES_VERSION
from vagar.derive.derived import Derived
from vagar.derive.money import Total, total
from vagar.derive.parts import unaccounted
from vagar.derive.per_participant import PerParticipant
from vagar.derive.rated import RatedClaim
from vagar.derive.unknowns import unknowns
from vagar.evidence.interval import Interval
from vagar.link.catalogue import LinkedProject
from vagar.noted import piece
from vagar.shape.shared import Entry
from vagar.words.languages import words

DECIMALS = 4

# Of each group; whoever wants more of them has the figures and the rules to work them out.
MOST_PAIRS = 1000


def exported(derived: Derived) -> dict[str, Any]:
    """The derived values by kind and id: levels, intervals, comparable groups, verdicts, money, what is unknown."""
    groups, apart = derived.figures
    say = words().say
    return {
        "rules_version": RULES_VERSION,
        "claims": {key: piece(f"exported/claims/{key}", partial(_claims, derived, key)) for key in derived.claims},
        "projects": {key: _project(p, derived) for key, p in derived.catalogue.projects.items()},
        "methods": {
            key: {
                "knowledge": words().tell(derived.knowledge[key].sentences),
                "strength": derived.knowledge[key].strength.value,
                "compared": derived.verdicts[key].compared.value,
                "projects": [use.project.entry.id for use in method.uses],
                "unknown": _unknown(method.entry),
            }
            for key, method in derived.catalogue.methods.items()
        },
        "comparable": [
            {
                "class": group.grade,
                "caveats": [say(caveat) for caveat in group.caveats],
                "claims": [_address(rated) for rated in group.claims],
                "pairs": group.pair_count,
                "conclusions": [
                    {
                        "claims": [_address(pair.left), _address(pair.right)],
                        "conclusion": pair.conclusion and say(pair.conclusion),
                    }
                    for pair in group.pairs(MOST_PAIRS)
                ],
            }
            for group in groups
        ],
        "apart": [
            {"claim": _address(item.rated), "reasons": [say(reason) for reason in item.reasons]} for item in apart
        ],
    }


def _address(rated: RatedClaim) -> str:
    return f"{rated.project.entry.id}/{rated.claim.id}"


def _claims(derived: Derived, project: str) -> dict[str, Any]:
    return {rated.claim.id: _claim(rated) for rated in derived.claims[project]}


def _claim(rated: RatedClaim) -> dict[str, Any]:
    level, say = rated.level, words().say
    return {
        "level": level.code,
        "level_name": say(level.name),
        "why": [say(reason) for reason in level.why],
        "would_raise": [say(remedy) for remedy in level.raise_it],
        "caveats": [say(caveat) for caveat in level.caveats],
        "phrase": say(rated.phrase),
        "disputed": rated.disputed,
        "interval": _interval(rated.interval),
        "share": _interval(rated.share),
        "chance": [round(rated.span.low, DECIMALS), round(rated.span.high, DECIMALS)] if rated.span else None,
    }


def _interval(found: Interval | None) -> dict[str, Any] | None:
    if found is None:
        return None
    return {
        "low": _number(found.low),
        "high": None if found.high is None else _number(found.high),
        "low_included": not found.low_open,
        "high_included": not found.high_open,
        "unit": "share" if found.share else "count",
    }


def _number(value: float | Fraction) -> float | int:
    return value if isinstance(value, int) else round(float(value), DECIMALS)


def _total(money: Total) -> dict[str, Any]:
    return {**asdict(money), "formula": list(money.formula), "others": list(money.others)}


def _each(found: PerParticipant) -> dict[str, Any]:
    return {
        "low": found.low,
        "high": found.high,
        "currency": found.currency.value,
        "basis": found.basis,
        "people": found.people,
        "claim": found.claim.id,
    }


def _project(project: LinkedProject, derived: Derived) -> dict[str, Any]:
    entry = project.entry
    money = total(entry)
    return {
        "total": _total(money) if money else None,
        "per_participant": [_each(each) for each in derived.per_participant[entry.id]],
        "unaccounted": [
            {"of": found.whole.id, "n": found.n, "formula": list(found.formula)} for found in unaccounted(entry)
        ],
        "unknown": _unknown(entry, studied=entry.id in derived.catalogue.studied),
    }


def _unknown(entry: Entry, *, studied: bool = False) -> dict[str, list[str]]:
    return {
        unknown.reason.value: [topic.value for topic in unknown.topics] for unknown in unknowns(entry, studied=studied)
    }
