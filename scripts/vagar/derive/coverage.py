"""What the base covers and what it does not: per county, per field, per level."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from vagar.derive.level import DESCRIBED, LEVELS, PLANNED
from vagar.derive.rated import RatedClaim, outcome_claims
from vagar.link.catalogue import Catalogue, LinkedMethod, LinkedProject
from vagar.shape.terms import ClaimKind
from vagar.shape.vocabulary import Municipality, Term


@dataclass(frozen=True)
class CountyCoverage:
    """The projects in one county, and how many of its municipalities they name, `of` all that it has."""

    county: Term
    projects: tuple[LinkedProject, ...]
    municipalities: int
    of: int


@dataclass(frozen=True)
class FieldCoverage:
    """The methods of one category and how many projects use or planned them."""

    category: Term
    methods: tuple[LinkedMethod, ...]
    projects: int


@dataclass(frozen=True)
class Coverage:
    """Counts per county, municipality, field and level. `municipalities` are those that some project names, and how
    many do. `levels` are the numbers of outcome claims by level, from described up;
    `targets` are no outcomes."""

    counties: tuple[CountyCoverage, ...]
    municipalities: tuple[tuple[str, int], ...]
    fields: tuple[FieldCoverage, ...]
    levels: tuple[tuple[int, int], ...]
    targets: int
    methods_without_outcome: tuple[LinkedMethod, ...]


def counties_of(project: LinkedProject, catalogue: Catalogue) -> set[str]:
    """The codes of the counties a project names, directly or by its municipalities."""
    found: set[str] = set()
    for place in project.entry.places:
        found.update(place.counties)
        found.update(_county(code, catalogue) for code in place.municipalities)
    return found


def counties_tried(method: LinkedMethod, catalogue: Catalogue) -> set[str]:
    """The counties of all the projects that tried the method."""
    return {code for project in method.carried_out for code in counties_of(project, catalogue)}


def municipalities_of(project: LinkedProject) -> set[str]:
    """The codes of the municipalities a project names."""
    return {code for place in project.entry.places for code in place.municipalities}


def coverage(catalogue: Catalogue, claims: Iterable[RatedClaim]) -> Coverage:
    """Count what is here; what is zero is as much a finding as the rest."""
    claims = tuple(claims)
    counts = Counter(rated.level.number for rated in outcome_claims(claims))
    targets = sum(rated.claim.kind is ClaimKind.OUTCOME and rated.level.number == PLANNED for rated in claims)
    named = Counter(code for project in catalogue.projects.values() for code in municipalities_of(project))
    with_outcome = {rated.project.entry.id for rated in claims if rated.is_outcome_figure}
    return Coverage(
        counties=tuple(_county_coverage(county, catalogue) for county in catalogue.vocabulary["counties"].values()),
        municipalities=tuple(sorted(named.items())),
        fields=tuple(_field_coverage(category, catalogue) for category in catalogue.vocabulary["categories"].values()),
        levels=tuple((number, counts[number]) for number in LEVELS if number >= DESCRIBED),
        targets=targets,
        methods_without_outcome=tuple(
            method
            for method in catalogue.methods.values()
            if not any(use.carried_out and use.project.entry.id in with_outcome for use in method.uses)
        ),
    )


def _county(code: str, catalogue: Catalogue) -> str:
    municipality = catalogue.vocabulary["municipalities"][code]
    assert isinstance(municipality, Municipality)
    return municipality.county


def _county_coverage(county: Term, catalogue: Catalogue) -> CountyCoverage:
    projects = tuple(p for p in catalogue.projects.values() if county.id in counties_of(p, catalogue))
    named = {
        code for project in projects for code in municipalities_of(project) if _county(code, catalogue) == county.id
    }
    of = sum(_county(code, catalogue) == county.id for code in catalogue.vocabulary["municipalities"])
    return CountyCoverage(county, projects, len(named), of)


def _field_coverage(category: Term, catalogue: Catalogue) -> FieldCoverage:
    methods = tuple(m for m in catalogue.methods.values() if m.entry.category == category.id)
    return FieldCoverage(category, methods, len({use.project.entry.id for m in methods for use in m.uses}))
