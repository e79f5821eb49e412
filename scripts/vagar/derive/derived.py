"""Everything worked out from the linked catalogue, once, for pages and data files alike."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from vagar.derive.coverage import Coverage, counties_tried, coverage
from vagar.derive.findings import Finding, findings
from vagar.derive.flow import Flow, flows
from vagar.derive.grouping import Apart, AxisGroup, group_figures
from vagar.derive.knowledge import Knowledge, Told, knowledge
from vagar.derive.on_demand import OnDemand
from vagar.derive.per_participant import PerParticipant, per_participant
from vagar.derive.rated import RatedClaim, rate
from vagar.derive.reached import Reached, all_reached
from vagar.derive.similar import Similar, similar_methods, similar_projects
from vagar.derive.strip import Strip, main_family, strip
from vagar.derive.verdict import MethodVerdict, method_verdict
from vagar.link.catalogue import Catalogue, LinkedMethod, LinkedProject
from vagar.noted import compared, remembered
from vagar.shape.terms import Family


@dataclass(frozen=True)
class Derived:
    """The catalogue with all claims rated. The rest is worked out from them when asked for."""

    catalogue: Catalogue
    claims: Mapping[str, tuple[RatedClaim, ...]] = field(repr=False)

    @remembered
    def all_claims(self) -> tuple[RatedClaim, ...]:
        """Every rated claim, project by project."""
        return tuple(rated for claims in self.claims.values() for rated in claims)

    def claims_of(self, method: LinkedMethod) -> Iterator[RatedClaim]:
        """The rated claims of the projects that tried a method, project by project."""
        return (rated for project in method.carried_out for rated in self.claims[project.entry.id])

    def money_of(self, method: LinkedMethod) -> Iterator[tuple[LinkedProject, PerParticipant]]:
        """Money per participant in the projects that tried a method, each with its project."""
        return ((project, each) for project in method.carried_out for each in self.per_participant[project.entry.id])

    @remembered
    def figures(self) -> tuple[list[AxisGroup], list[Apart]]:
        """Outcome figures in comparable groups, and those that stand apart."""
        return group_figures(rated for rated in self.all_claims if rated.is_outcome_figure)

    @remembered
    def coverage(self) -> Coverage:
        """What the base covers."""
        return coverage(self.catalogue, self.all_claims)

    @compared
    def similar_projects(self) -> Mapping[str, tuple[Similar, ...]]:
        """The projects most like each project, by its id."""
        return similar_projects(self.catalogue)

    @compared
    def similar_methods(self) -> Mapping[str, tuple[Similar, ...]]:
        """The methods most like each method, by its id."""
        return similar_methods(self.catalogue)

    @remembered
    def findings(self) -> Mapping[str, tuple[Finding, ...]]:
        """What each study found, by its id."""
        return OnDemand(self.catalogue.studies, lambda key: findings(self.catalogue.studies[key], self.catalogue))

    @remembered
    def verdicts(self) -> Mapping[str, MethodVerdict]:
        """What the studies of every method say together, by the method's id."""
        return OnDemand(self.catalogue.methods, lambda key: method_verdict(self.catalogue.methods[key], self.findings))

    @remembered
    def strips(self) -> Mapping[str, Strip | None]:
        """How it went for those who took part, for every method by its id."""
        return OnDemand(self.catalogue.methods, lambda key: self._strip(self.catalogue.methods[key]))

    @remembered
    def knowledge(self) -> Mapping[str, Knowledge]:
        """The first sentences of every method, by its id."""
        return OnDemand(self.catalogue.methods, lambda key: self._knowledge(self.catalogue.methods[key]))

    @remembered
    def reached(self) -> Mapping[str, Reached]:
        """What projects have reached of each outcome that any of them says something of, by the outcome's id."""
        return all_reached(self.all_claims, self.catalogue)

    @remembered
    def flows(self) -> Mapping[str, tuple[Flow, ...]]:
        """What became of people, for every project by its id."""
        outcomes = self.catalogue.vocabulary["outcomes"]
        return OnDemand(self.catalogue.projects, lambda key: flows(self.claims[key], outcomes))

    @remembered
    def per_participant(self) -> Mapping[str, tuple[PerParticipant, ...]]:
        """Money per participant, for every project by its id."""
        projects = self.catalogue.projects
        return OnDemand(projects, lambda key: per_participant(projects[key].entry, self.disputed(key)))

    @remembered
    def families(self) -> Mapping[str, Family | None]:
        """The family of outcomes that every method is about, by the method's id."""
        return OnDemand(self.catalogue.methods, lambda key: self._family(self.catalogue.methods[key]))

    def disputed(self, project_id: str) -> frozenset[str]:
        """The ids of a project's claims that an open contradiction touches."""
        return frozenset(rated.claim.id for rated in self.claims[project_id] if rated.disputed)

    def _family(self, method: LinkedMethod) -> Family | None:
        measured = [finding.family for _, study in method.studies for finding in self.findings[study.entry.id]]
        return main_family(self.claims_of(method), measured, self.catalogue.vocabulary["outcomes"])

    def _strip(self, method: LinkedMethod) -> Strip | None:
        claims = [self.claims[project.entry.id] for project in method.carried_out]
        return strip(claims, self.families[method.entry.id], self.catalogue.vocabulary["outcomes"])

    def _knowledge(self, method: LinkedMethod) -> Knowledge:
        key = method.entry.id
        return knowledge(
            Told(
                method=method,
                verdict=self.verdicts[key],
                findings=self.findings,
                strip=self.strips[key],
                owners=len({owner_key(project) for project in method.carried_out}),
                counties=len(counties_tried(method, self.catalogue)),
                family=self.families[key],
            )
        )


def owner_key(project: LinkedProject) -> str:
    """Who stands behind a project: its first owner, or the project itself when no owner is known."""
    owners = project.entry.owner
    return owners[0].organisation if owners else f"project:{project.entry.id}"


def derive(catalogue: Catalogue) -> Derived:
    """Rate every claim of every project."""
    return Derived(catalogue, OnDemand(catalogue.projects, lambda key: rate(catalogue.projects[key], catalogue)))
