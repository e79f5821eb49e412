"""«Kan ni göra det själva?»: who a project took beside a municipality, worked out from its owners and partners."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from vagar.shape.project import Party, Project
from vagar.shape.terms import Carried, OrganisationKind
from vagar.shape.vocabulary import Organisation, Term

EMPLOYMENT_SERVICE = "arbetsformedlingen"
ASSOCIATIONS = frozenset({OrganisationKind.ASSOCIATION, OrganisationKind.COOPERATIVE})
SEVERAL = frozenset({OrganisationKind.COORDINATION})


class Other(StrEnum):
    """Someone whom a municipality cannot do without, if it is to be done as it was."""

    EMPLOYMENT_SERVICE = "employment-service"
    MUNICIPALITIES = "municipalities"
    ASSOCIATION = "association"
    OWNER = "owner"


@dataclass(frozen=True)
class Others:
    """Who took part beside one municipality. `known` is false where the owner or the partners are not there: then
    nobody can say that the owner was alone."""

    found: tuple[Other, ...]
    known: bool

    @property
    def ease(self) -> int:
        """The fewer others the easier; what is not known is never easier than what is."""
        return len(self.found) if self.known else len(Other) + 1


def others(project: Project, organisations: Mapping[str, Term]) -> Others:
    """The others of a project, of those who took part and were not only planned to."""
    owners, partners = carried(project.owner), carried(project.partners)
    found = {other for party in (*owners, *partners) if (other := _other(party, organisations)) is not None}
    municipalities = {
        organisation.id: organisation.several
        for party in (*owners, *partners)
        if (organisation := _organisation(party, organisations)).kind is OrganisationKind.MUNICIPALITY
    }
    if len(municipalities) > 1 or any(municipalities.values()):
        found.add(Other.MUNICIPALITIES)
    kinds = {_organisation(party, organisations).kind for party in owners}
    if kinds and OrganisationKind.MUNICIPALITY not in kinds and not found.intersection(Other):
        found.add(Other.OWNER)
    return Others(tuple(other for other in Other if other in found), bool(owners) and bool(partners))


def carried(parties: Iterable[Party]) -> tuple[Party, ...]:
    """Those who took part, and were not only planned to."""
    return tuple(party for party in parties if party.status is Carried.CARRIED_OUT)


def _other(party: Party, organisations: Mapping[str, Term]) -> Other | None:
    kind = _organisation(party, organisations).kind
    if party.organisation == EMPLOYMENT_SERVICE:
        return Other.EMPLOYMENT_SERVICE
    if kind in ASSOCIATIONS:
        return Other.ASSOCIATION
    return Other.MUNICIPALITIES if kind in SEVERAL else None


def _organisation(party: Party, organisations: Mapping[str, Term]) -> Organisation:
    organisation = organisations[party.organisation]
    assert isinstance(organisation, Organisation)
    return organisation
