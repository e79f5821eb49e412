"""A claim that repeats something points at the original, and is judged by it.

`copied_from` must be another claim in the same file or a source. The document a figure comes from
is what counts, not the page that retells it (evidence rules 3): where the thing copied comes from a
kind of source that carries less than `source` does, the original belongs in `source` and the page
where we read it in `via`.

Good:
    project: {claims: [{copied_from: slutrapport}]}
Bad:
    project: {claims: [{copied_from: nagon-annan-rapport}]}
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from vagar.evidence.sources import CEILINGS
from vagar.problem import Problem, closest
from vagar.rules.rule import Rule
from vagar.rules.tools.known import complete
from vagar.shape.draft import Draft, Shaped
from vagar.shape.project import Project
from vagar.shape.source import Source

NAME = "copies"


def check(draft: Draft, today: date) -> Iterator[Problem]:
    """Findings at `copied_from`."""
    sources = {found.source.id: found.source for found in draft.sources()}
    whole = complete(draft)
    for key in sorted(draft.projects):
        yield from _project(draft.projects[key], sources, whole)


def _project(entry: Shaped[Project], sources: Mapping[str, Source], whole: bool) -> Iterator[Problem]:
    claims = {claim.id: claim for claim in entry.model.claims}
    for index, claim in enumerate(entry.model.claims):
        if claim.copied_from is None:
            continue
        path = ("claims", index, "copied_from")
        original_id = claims[claim.copied_from].source if claim.copied_from in claims else claim.copied_from
        original, retelling = sources.get(original_id), sources.get(claim.source)
        if claim.copied_from not in claims and original is None:
            if whole:
                suggestion = closest(claim.copied_from, {*claims, *sources})
                message = f"«{claim.copied_from}» är varken en uppgift i filen eller en källa"
                yield entry.problem(NAME, path, message, value=claim.copied_from, suggestion=suggestion)
        elif original and retelling and CEILINGS[original.kind] < CEILINGS[retelling.kind]:
            message = f"Siffran kommer från «{original.id}» men bedöms efter «{retelling.id}», som bara återger den"
            action = f"Skriv source: {original.id} och via: {retelling.id}"
            yield entry.problem(NAME, path, message, value=claim.copied_from, action=action)


RULE = Rule(NAME, __doc__, check)
