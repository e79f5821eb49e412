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

from collections.abc import Iterator

from vagar.evidence.sources import CEILINGS
from vagar.problem import Problem
from vagar.rules.rule import Rule
from vagar.rules.tools.rest import Rest
from vagar.shape.draft import Shaped
from vagar.shape.project import Project

NAME = "copies"


def look(entry: Shaped[Project], rest: Rest) -> Iterator[Problem]:
    """Findings at `copied_from`."""
    claims = {claim.id: claim for claim in entry.model.claims}
    for index, claim in enumerate(entry.model.claims):
        if claim.copied_from is None:
            continue
        path = ("claims", index, "copied_from")
        original_id = claims[claim.copied_from].source if claim.copied_from in claims else claim.copied_from
        original, retelling = rest.source(original_id), rest.source(claim.source)
        if claim.copied_from not in claims and original is None:
            # The source may be described in a file that could not be used.
            if rest.is_whole():
                suggestion = rest.nearest("source", claim.copied_from, *claims)
                message = f"«{claim.copied_from}» är varken en uppgift i filen eller en källa"
                yield entry.problem(NAME, path, message, value=claim.copied_from, suggestion=suggestion)
        elif original and retelling and CEILINGS[original.kind] < CEILINGS[retelling.kind]:
            message = f"Siffran kommer från «{original.id}» men bedöms efter «{retelling.id}», som bara återger den"
            action = f"Skriv source: {original.id} och via: {retelling.id}"
            yield entry.problem(NAME, path, message, value=claim.copied_from, action=action)


RULE = Rule(NAME, __doc__, each=look, kinds=(Project,))
