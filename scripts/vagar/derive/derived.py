"""Everything worked out from the linked catalogue, once, for pages and data files alike."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from vagar.derive.coverage import Coverage, coverage
from vagar.derive.grouping import Apart, AxisGroup, group_figures
from vagar.derive.on_demand import OnDemand
from vagar.derive.rated import RatedClaim, outcome_claims, rate
from vagar.derive.similar import Similar, similar_methods, similar_projects
from vagar.derive.verdict import Finding, Use, compared_line, tried_line
from vagar.derive.when import when
from vagar.evidence.designs import COMPARED_WITH_SOMEONE
from vagar.link.catalogue import Catalogue, LinkedMethod, LinkedProject
from vagar.shape.claim import EVERYONE
from vagar.shape.terms import Direction
from vagar.shape.value import Difference

COMPARED = 5


@dataclass(frozen=True)
class MethodVerdict:
    """The two lines of a method; never one badge."""

    tried: str
    compared: str


@dataclass(frozen=True)
class Derived:
    """The catalogue with all claims rated. The rest is worked out from them when asked for."""

    catalogue: Catalogue
    claims: Mapping[str, tuple[RatedClaim, ...]]

    @cached_property
    def all_claims(self) -> tuple[RatedClaim, ...]:
        """Every rated claim, project by project."""
        return tuple(rated for claims in self.claims.values() for rated in claims)

    @cached_property
    def figures(self) -> tuple[list[AxisGroup], list[Apart]]:
        """Outcome figures in comparable groups, and those that stand apart."""
        return group_figures(rated for rated in self.all_claims if rated.is_outcome_figure)

    @cached_property
    def coverage(self) -> Coverage:
        """What the base covers."""
        return coverage(self.catalogue, self.all_claims)

    @cached_property
    def similar_projects(self) -> Mapping[str, tuple[Similar, ...]]:
        """The projects most like each project, by its id."""
        return similar_projects(self.catalogue)

    @cached_property
    def similar_methods(self) -> Mapping[str, tuple[Similar, ...]]:
        """The methods most like each method, by its id."""
        return similar_methods(self.catalogue)

    @cached_property
    def verdicts(self) -> Mapping[str, MethodVerdict]:
        """The two lines of every method, by its id."""
        return OnDemand(self.catalogue.methods, lambda key: self._verdict(self.catalogue.methods[key]))

    def disputed(self, project_id: str) -> frozenset[str]:
        """The ids of a project's claims that an open contradiction touches."""
        return frozenset(rated.claim.id for rated in self.claims[project_id] if rated.disputed)

    def _verdict(self, method: LinkedMethod) -> MethodVerdict:
        uses = [
            Use(owner_key(use.project), use.carried_out, self._best_outcome(use.project.entry.id))
            for use in method.uses
        ]
        # A study of a project says something of a method only where the project was that method in the main.
        carried_out = {use.project.entry.id: use.link.whole for use in method.uses if use.carried_out}
        mainly = [key for key, whole in carried_out.items() if whole]
        # One project is one study, and one vote, however many figures it has.
        studies = [found for key in mainly if (found := self._findings(key))]
        line = compared_line(
            studies,
            compared_below=any(map(self._compares, mainly)),
            compared_elsewhere=any(map(self._compares, carried_out)),
        )
        return MethodVerdict(tried_line(uses), line)

    def _compares(self, project_id: str) -> bool:
        return any(rated.claim.comparison in COMPARED_WITH_SOMEONE for rated in self.claims[project_id])

    def _best_outcome(self, project_id: str) -> int | None:
        levels = [rated.level.number for rated in outcome_claims(self.claims[project_id])]
        return max(levels, default=None)

    def _findings(self, project_id: str) -> list[Finding]:
        """What a project's comparisons at U5 found, for everyone who took part."""
        return [
            Finding(
                rated.claim.value.direction if isinstance(rated.claim.value, Difference) else Direction.UNCLEAR,
                self._what(rated),
            )
            for rated in self.claims[project_id]
            if rated.level.number == COMPARED and rated.claim.group == EVERYONE
        ]

    def _what(self, rated: RatedClaim) -> str:
        outcome = self.catalogue.label("outcomes", rated.claim.outcome) if rated.claim.outcome else "utfall"
        return f"{outcome} {when(rated.claim.time)}"


def owner_key(project: LinkedProject) -> str:
    """Who stands behind a project: its first owner, or the project itself when no owner is known."""
    owners = project.entry.owner
    return owners[0].organisation if owners else f"project:{project.entry.id}"


def derive(catalogue: Catalogue) -> Derived:
    """Rate every claim of every project."""
    return Derived(catalogue, OnDemand(catalogue.projects, lambda key: rate(catalogue.projects[key], catalogue)))
