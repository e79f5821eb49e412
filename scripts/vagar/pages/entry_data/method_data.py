"""A method as data for the tools in the reader's browser."""

from __future__ import annotations

from vagar.derive.rated import main_outcomes
from vagar.link.catalogue import LinkedMethod
from vagar.pages.context import Context, SourceNumbers, entry_address
from vagar.pages.entry_data.claims import claim_data
from vagar.pages.entry_data.parts import Data, common, name_of, statements, takes_row, total_of, use_of
from vagar.pages.likeness import likenesses
from vagar.pages.takes import method_takes
from vagar.words.languages import words


def method_data(context: Context, method: LinkedMethod) -> Data:
    """Everything the tools know of a method; the figures are those of the projects that carried it out."""
    entry = method.entry
    rated = main_outcomes(context.derived.claims_of(method))
    takes = method_takes(method, context.catalogue.projects)
    verdict, known = context.derived.verdicts[entry.id], context.derived.knowledge[entry.id]
    told_from = [
        *(context.catalogue.studies[study].entry.main.id for study in known.studies),
        *dict.fromkeys(figure.claim.source for figure in known.figures),
    ]
    numbers = SourceNumbers.of(
        [
            *entry.cited,
            *told_from,
            *(use.link.source for use in method.uses),
            *(claim.claim.source for claim in rated),
            *(need.source for row in takes for need, _ in row.whole_projects),
        ]
    )
    return {
        **common(context, entry, numbers),
        "address": entry_address(method),
        "kind": "method",
        "kind_label": "metod",
        "category": entry.category,
        "category_label": context.label("categories", entry.category),
        "english_name": entry.english_name,
        "other_names": list(entry.other_names),
        "knowledge": words().tell(known.sentences),
        "knowledge_sources": told_from,
        "knowledge_studies": list(known.studies),
        "strength": known.strength.value,
        "compared": verdict.compared.value,
        "problem": statements(entry.problem),
        "how": statements(entry.steps),
        "who": statements(entry.who),
        "preconditions": statements(entry.preconditions),
        "assumption": statements(entry.assumption),
        "takes": [takes_row(row) for row in takes],
        "projects": [use_of(use, entry_address(use.project), use.project.entry.name) for use in method.uses],
        "claims": [claim_data(context, claim) for claim in rated],
        "budgets": [
            {"project": name_of(entry_address(project)), "name": project.entry.name, **found}
            for project in method.carried_out
            if (found := total_of(context, project)) is not None
        ],
        "research": [
            {
                "name": name_of(entry_address(study)),
                "text": tie.text,
                "bearing": tie.bearing.value,
                "bearing_label": tie.bearing.label,
            }
            for tie, study in method.studies
        ],
        "similar": [
            {"name": name_of(entry_address(found.other)), "title": found.other.entry.name}
            for found in likenesses(context, context.derived.similar_methods[entry.id], context.catalogue.methods)
        ],
    }
