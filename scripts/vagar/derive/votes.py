"""One vote a trial, per family and horizon (evidence rules 3b)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from vagar.derive.findings import Finding
from vagar.evidence.estimates import Horizon
from vagar.link.catalogue import LinkedStudy
from vagar.shape.terms import Direction, Family


@dataclass(frozen=True)
class Vote:
    """What a study says of a family of outcomes at a horizon. `direction` is None when its measures differ;
    `shown` is the finding to tell it by: the main outcome, otherwise the first of the vocabulary."""

    study: LinkedStudy
    family: Family
    horizon: Horizon
    direction: Direction | None
    shown: Finding
    behind: tuple[Finding, ...]


def votes(found: Iterable[Finding]) -> tuple[Vote, ...]:
    """The votes of one study, from its findings; at most one for each family and horizon."""
    counted: dict[Family, list[Finding]] = defaultdict(list)
    for finding in found:
        if finding.counts:
            counted[finding.family].append(finding)
    return tuple(
        _vote(family, horizon, members)
        for family in Family
        for horizon, members in _by_horizon(counted.get(family, [])).items()
    )


def _by_horizon(members: list[Finding]) -> Mapping[Horizon, list[Finding]]:
    found: dict[Horizon, list[Finding]] = {}
    for horizon in Horizon:
        inside = [finding for finding in members if finding.horizon is horizon]
        if inside:
            found[horizon] = inside
    return found


def _vote(family: Family, horizon: Horizon, members: list[Finding]) -> Vote:
    named = [finding for finding in members if finding.estimate.outcome == finding.study.entry.main_outcome]
    latest = _latest(named or members)
    shown = min(latest, key=lambda finding: finding.rank)
    directions = {finding.direction for finding in latest}
    direction = directions.pop() if len(directions) == 1 else None
    return Vote(shown.study, family, horizon, direction, shown, tuple(latest))


def _latest(members: list[Finding]) -> list[Finding]:
    """For each outcome the latest measurement, and of two versions the published one."""
    by_outcome: dict[str, list[Finding]] = defaultdict(list)
    for finding in members:
        by_outcome[finding.estimate.outcome].append(finding)
    found = []
    for alike in by_outcome.values():
        last = max(finding.months for finding in alike)
        late = [finding for finding in alike if finding.months == last]
        published = [finding for finding in late if not (finding.publication and finding.publication.working_paper)]
        found += published or late
    return found
