"""Three findings worth knowing now, chosen by rule from the data and its dates alone, so that two builds are alike.

Never by an outcome: the comparison that followed people the longest, the one of the most people, and the way of
working that most projects have figures on. Of equals, the one whose method file changed last.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from vagar.derive.derived import Derived
from vagar.derive.votes import Vote
from vagar.link.catalogue import LinkedMethod
from vagar.shape.terms import StudyUnit


@dataclass(frozen=True)
class Worth:
    """A method, and the code of the rule that chose it."""

    code: str
    method: LinkedMethod


def worth_knowing(derived: Derived) -> tuple[Worth, ...]:
    """At most one method by each rule, and no method twice."""
    return tuple(_chosen(derived))


def _chosen(derived: Derived) -> Iterator[Worth]:
    taken: set[str] = set()
    for code, measure in _RULES:
        found = [
            (measure(method, derived), method.entry.changed, key)
            for key, method in derived.catalogue.methods.items()
            if key not in taken
        ]
        most, _, key = max(found, default=(0, "", ""))
        if most > 0:
            taken.add(key)
            yield Worth(code, derived.catalogue.methods[key])


def _votes(method: LinkedMethod, derived: Derived) -> Iterator[Vote]:
    for verdict in derived.verdicts[method.entry.id].home:
        yield from verdict.votes


def _longest(method: LinkedMethod, derived: Derived) -> float:
    return max((vote.shown.months for vote in _votes(method, derived)), default=0)


def _largest(method: LinkedMethod, derived: Derived) -> float:
    sizes = (vote.study.entry.size for vote in _votes(method, derived))
    return max((size.n or 0 for size in sizes if size.unit is StudyUnit.PERSONS), default=0)


def _figures(method: LinkedMethod, derived: Derived) -> float:
    strip = derived.strips[method.entry.id]
    return len({rated.project.entry.id for rated in strip.measure}) if strip else 0


_RULES: tuple[tuple[str, Callable[[LinkedMethod, Derived], float]], ...] = (
    ("longest", _longest),
    ("largest", _largest),
    ("figures", _figures),
)
