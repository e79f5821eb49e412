"""«Fråga dem som gjort det»: whom to ask of a project or a way of working. Organisations and roles, never people."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from vagar.link.catalogue import LinkedMethod, LinkedProject
from vagar.shape.shared import Contact
from vagar.shape.terms import Phase


@dataclass(frozen=True)
class Asked:
    """Whom to ask of a project, or of a way of working when there is no project: `contacts`, otherwise the ids of its
    `owners`; neither where nobody is known. `over` says that the project has ended."""

    project: LinkedProject | None
    contacts: tuple[Contact, ...]
    owners: tuple[str, ...] = ()

    @property
    def over(self) -> bool:
        """Whether the project has ended, so that somebody else may carry it on."""
        status = self.project.entry.status if self.project else None
        return status is not None and status.code is Phase.FINISHED

    @property
    def known(self) -> bool:
        """Whether there is anybody to ask."""
        return bool(self.contacts or self.owners)


def of_project(project: LinkedProject) -> Asked:
    """Whom to ask of one project."""
    contacts = project.entry.contact
    return Asked(project, contacts, () if contacts else tuple(party.organisation for party in project.entry.owner))


def of_method(method: LinkedMethod) -> tuple[Asked, ...]:
    """Whom to ask of a way of working: those of each project that did it, the ones that somebody is known for first,
    and then those whom its own file adds."""
    found = sorted(map(of_project, method.carried_out), key=lambda asked: not asked.known)
    own = _added(method.entry.contact, found)
    return (*found, *([Asked(None, own)] if own else []))


def _added(contacts: Iterable[Contact], found: Iterable[Asked]) -> tuple[Contact, ...]:
    there = {name for asked in found for name in (*asked.owners, *(contact.organisation for contact in asked.contacts))}
    return tuple(contact for contact in contacts if contact.organisation not in there)
