"""Entries that are like each other, and in what: the same ways of working, people, places.

Found from what each entry has, through the entries that have the same; a trait that very many share tells little
and is passed over, so that the work grows with the number of entries and not with its square.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from vagar.derive.coverage import counties_of
from vagar.derive.on_demand import OnDemand
from vagar.link.catalogue import Catalogue, LinkedMethod, LinkedProject

MOST = 3
# A trait with more entries than this is looked up for no one.
COMMON_FROM = 150
# Two entries that share less than this are not called similar. One common trait weighs about one.
LEAST = 2.0
WEIGHTS = {"method": 3.0, "project": 3.0, "category": 2.0, "target": 1.5, "setting": 1.0, "county": 1.0, "kind": 0.5}

Trait = tuple[str, str]


@dataclass(frozen=True)
class Similar:
    """Another entry of the same kind, and the traits both have, the rarest first."""

    id: str
    traits: tuple[Trait, ...]


def similar_projects(catalogue: Catalogue) -> Mapping[str, tuple[Similar, ...]]:
    """The projects most like each project, best first, by its id."""
    return _similar({key: _project_traits(project, catalogue) for key, project in catalogue.projects.items()})


def similar_methods(catalogue: Catalogue) -> Mapping[str, tuple[Similar, ...]]:
    """The methods most like each method, best first, by its id."""
    return _similar({key: _method_traits(method) for key, method in catalogue.methods.items()})


def _project_traits(project: LinkedProject, catalogue: Catalogue) -> set[Trait]:
    entry = project.entry
    return {
        *(("method", use.method.entry.id) for use in project.uses),
        *(("target", tag.id) for tag in entry.target_groups),
        *(("setting", tag.id) for tag in entry.settings),
        *(("county", code) for code in counties_of(project, catalogue)),
        ("kind", entry.kind.value),
    }


def _method_traits(method: LinkedMethod) -> set[Trait]:
    return {
        *(("project", use.project.entry.id) for use in method.uses),
        *(("target", tag.id) for tag in method.entry.target_groups),
        ("category", method.entry.category),
    }


def _similar(traits: Mapping[str, set[Trait]]) -> Mapping[str, tuple[Similar, ...]]:
    having: dict[Trait, list[str]] = defaultdict(list)
    for key, found in traits.items():
        for trait in found:
            having[trait].append(key)
    weight = {
        trait: WEIGHTS[trait[0]] * math.log(1 + len(traits) / len(keys))
        for trait, keys in having.items()
        if 1 < len(keys) <= COMMON_FROM
    }
    return OnDemand(traits, lambda key: _nearest(key, traits[key], traits, having, weight))


def _nearest(
    key: str,
    own: set[Trait],
    traits: Mapping[str, set[Trait]],
    having: Mapping[Trait, list[str]],
    weight: Mapping[Trait, float],
) -> tuple[Similar, ...]:
    scores: dict[str, float] = defaultdict(float)
    # A fixed order: sums of floats differ with it, and two builds must agree.
    for trait in sorted(own.intersection(weight)):
        for other in having[trait]:
            scores[other] += weight[trait]
    scores.pop(key, None)
    best = sorted((score for score in scores.items() if score[1] >= LEAST), key=lambda item: (-item[1], item[0]))
    return tuple(Similar(other, _shared(own, traits[other], weight)) for other, _ in best[:MOST])


def _shared(own: set[Trait], others: set[Trait], weight: Mapping[Trait, float]) -> tuple[Trait, ...]:
    return tuple(sorted(own & others, key=lambda trait: (-weight.get(trait, 0), trait)))
