"""The data files of the applicant's tools: their words, and the outcome figures, one file for each outcome."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

from vagar.outlets.entry_files import compact
from vagar.pages.context import Context
from vagar.pages.entry_data.claims import claim_data
from vagar.pages.entry_data.plain import plain
from vagar.shape.application import Application
from vagar.shape.draft import Shaped

WORDS = "data/application.json"


def applicant_files(context: Context, words: Shaped[Application] | None) -> dict[str, bytes]:
    """The bytes of each file by its address; none without the words."""
    if words is None:
        return {}
    by_outcome: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for rated in context.derived.all_claims:
        if rated.is_outcome_figure and rated.claim.outcome:
            by_outcome[rated.claim.outcome].append(plain(claim_data(context, rated)))
    outcomes = {
        f"data/outcomes/{outcome}.json": compact(by_outcome.get(outcome, []))
        for outcome in context.catalogue.vocabulary["outcomes"]
    }
    return {WORDS: compact(words.model.model_dump(mode="json")), **outcomes}
