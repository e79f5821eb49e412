"""A reader can find each source.

A document that an authority keeps is named by authority *and* case number. A source with neither
address, archived copy nor case number is a warning: its figures stop at U2. A commissioned report
says who commissioned it.

Good:
    project: {sources: [{url: null, authority: norra-kommun, case_number: KS 2020/7}]}
Bad:
    project: {sources: [{url: null, authority: norra-kommun}]}
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from vagar.evidence.sources import checkable
from vagar.problem import Problem, Severity
from vagar.rules.rule import Rule
from vagar.shape.draft import Draft, SourceAt
from vagar.shape.terms import Extent, Relation

NAME = "checkable-sources"


def check(draft: Draft, today: date) -> Iterator[Problem]:
    """Findings at the sources."""
    for found in draft.sources():
        yield from _source(found)


def _source(found: SourceAt) -> Iterator[Problem]:
    source, entry, path = found.source, found.entry, found.path
    if source.authority and not source.case_number:
        message = f"Källan «{source.id}» har en myndighet men inget diarienummer (case_number)"
        yield entry.problem(NAME, (*path, "authority"), message, value=source.authority)
    elif source.case_number and not source.authority:
        message = f"Källan «{source.id}» har ett diarienummer men ingen myndighet (authority)"
        yield entry.problem(NAME, (*path, "case_number"), message, value=source.case_number)
    elif not checkable(source) and not (source.read is Extent.QUOTED and source.via):
        message = (
            f"Källan «{source.id}» har varken adress, arkiverad kopia eller diarienummer, "
            "så dess siffror når inte längre än till «Siffra»"
        )
        action = "Lägg till url, archive, eller authority och case_number, om de går att finna"
        yield entry.problem(NAME, path, message, Severity.WARNING, value=source.id, action=action)
    if source.relation is Relation.COMMISSIONED and not source.commissioned_by:
        message = f"Källan «{source.id}» är gjord på uppdrag, men det står inte av vem (commissioned_by)"
        yield entry.problem(NAME, (*path, "relation"), message, Severity.WARNING, value=source.relation.value)


RULE = Rule(NAME, __doc__, check)
