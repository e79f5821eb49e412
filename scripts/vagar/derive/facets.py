"""What entries can be sorted out by: their kind, whom, where, who took part, how it is known, what is there.

A method has what the projects that carried it out have. Never an outcome: no entry is better for being chosen.
"""

from __future__ import annotations

from collections.abc import Iterable

from vagar.derive.coverage import counties_of, municipalities_of
from vagar.derive.derived import Derived
from vagar.derive.rated import RatedClaim, outcome_claims
from vagar.evidence.designs import COUNTING, DESCRIBED
from vagar.evidence.topics import answered, relevant
from vagar.link.catalogue import Linked, LinkedMethod, LinkedProject, LinkedStudy
from vagar.shape.shared import Entry
from vagar.shape.terms import Topic
from vagar.shape.vocabulary import Category, Organisation, listed

Facets = dict[str, tuple[str, ...]]

HALF, ONE, MORE, UNKNOWN = "half", "one", "more", "unknown"
NO_OUTCOME = NO_COMPARISON = "none"
OUTCOME, COST, MATERIALS = "outcome", "cost", "materials"


def facets(linked: Linked, derived: Derived) -> Facets:
    """The codes that an entry has, by facet; codes of a vocabulary are its ids. A facet without codes is left out."""
    match linked:
        case LinkedProject():
            found = _of_project(linked, derived)
        case LinkedMethod():
            found = _of_method(linked, derived)
        case LinkedStudy():
            found = _of_study(linked, derived)
    return {facet: tuple(sorted(set(codes))) for facet, codes in found.items() if codes}


def documented(linked: Linked) -> float:
    """How much of what a reader would ask has an answer, as a share of one. A study answers for itself: all of it."""
    if isinstance(linked, LinkedStudy):
        return 1.0
    asked = relevant(linked.entry)
    studied = isinstance(linked, LinkedProject) and any(study.entry.estimates for study in linked.studies)
    return len(answered(linked.entry, studied=studied).intersection(asked)) / len(asked)


def _of_project(project: LinkedProject, derived: Derived) -> dict[str, Iterable[str]]:
    entry = project.entry
    categories = [use.method.entry.category for use in project.uses if use.carried_out]
    return {
        "kind": ["project"],
        **_categories(categories, derived),
        "target": [tag.id for tag in entry.target_groups],
        **_settled([project], derived),
        "staff": [_staff([entry])],
        "known": _known(derived.claims[entry.id]),
        "design": _designs(project.studies, derived),
        "method": [use.method.entry.id for use in project.uses if use.carried_out],
        "phase": [entry.status.code.value] if entry.status else [],
        "has": _has([project], derived, bool(entry.materials)),
    }


def _of_method(method: LinkedMethod, derived: Derived) -> dict[str, Iterable[str]]:
    entry = method.entry
    carried_out = method.carried_out
    return {
        "kind": ["method"],
        **_categories([entry.category], derived),
        "target": [tag.id for tag in entry.target_groups],
        **_settled(carried_out, derived),
        "staff": [_staff([entry, *(project.entry for project in carried_out)])],
        "known": _known(derived.claims_of(method)),
        "design": _designs((study for _, study in method.studies), derived),
        "has": _has(carried_out, derived, bool(entry.materials)),
    }


def _of_study(study: LinkedStudy, derived: Derived) -> dict[str, Iterable[str]]:
    return {
        "kind": ["study"],
        "design": _designs([study], derived),
        **_categories([method.entry.category for _, method in study.methods], derived),
    }


def _categories(categories: list[str], derived: Derived) -> dict[str, Iterable[str]]:
    terms = listed(derived.catalogue.vocabulary, "categories", Category)
    return {"group": [terms[category].group.value for category in categories], "category": categories}


def _settled(projects: list[LinkedProject], derived: Derived) -> dict[str, Iterable[str]]:
    """Where projects were, who paid and who took part."""
    catalogue = derived.catalogue
    organisations = listed(catalogue.vocabulary, "organisations", Organisation)
    return {
        "setting": [tag.id for project in projects for tag in project.entry.settings],
        "county": [code for project in projects for code in counties_of(project, catalogue)],
        "municipality": [code for project in projects for code in municipalities_of(project)],
        "funder": [funding.organisation for project in projects for funding in project.entry.funding],
        "actor": [
            organisations[party.organisation].kind.value
            for project in projects
            for party in (*project.entry.owner, *project.entry.partners)
        ],
    }


def _designs(studies: Iterable[LinkedStudy], derived: Derived) -> list[str]:
    """How it was compared, by every study of it."""
    found = (finding.design for study in studies for finding in derived.findings[study.entry.id])
    return [design.value for design in found if design in COUNTING | DESCRIBED] or [NO_COMPARISON]


def _staff(entries: list[Entry]) -> str:
    """How much staff the entries say it took: the most that any of them adds up to."""
    sums = [
        sum(need.full_time for need in entry.takes.staff if need.full_time is not None)
        for entry in entries
        if any(need.full_time is not None for need in entry.takes.staff)
    ]
    if not sums:
        return UNKNOWN
    most = max(sums)
    return HALF if most <= 0.5 else ONE if most <= 1 else MORE


def _known(claims: Iterable[RatedClaim]) -> list[str]:
    return [str(rated.level.number) for rated in outcome_claims(claims)] or [NO_OUTCOME]


def _has(projects: list[LinkedProject], derived: Derived, materials: bool) -> list[str]:
    claims = [rated for project in projects for rated in derived.claims[project.entry.id]]
    found = [OUTCOME] if any(rated.is_outcome_figure for rated in claims) else []
    if any(
        Topic.BUDGET in answered(project.entry) or Topic.COST_ITEMS in answered(project.entry) for project in projects
    ):
        found.append(COST)
    if materials or any(project.entry.materials for project in projects):
        found.append(MATERIALS)
    return found
