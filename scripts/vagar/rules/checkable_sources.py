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

from vagar.evidence.sources import checkable
from vagar.problem import Path, Problem, Severity
from vagar.rules.rule import DOCUMENTS, Rule
from vagar.rules.tools.rest import Rest
from vagar.shape.draft import Document, Shaped
from vagar.shape.research import Study
from vagar.shape.source import Source
from vagar.shape.terms import Extent, Relation

NAME = "checkable-sources"


def look(entry: Shaped[Document], rest: Rest) -> Iterator[Problem]:
    """Findings at the sources."""
    model = entry.model
    field, sources = ("publications", model.publications) if isinstance(model, Study) else ("sources", model.sources)
    for index, source in enumerate(sources):
        yield from _source(entry, source, (field, index))


def _source(entry: Shaped[Document], source: Source, path: Path) -> Iterator[Problem]:
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


RULE = Rule(NAME, __doc__, each=look, kinds=DOCUMENTS)
