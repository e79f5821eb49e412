"""The data files of the applicant's tools: their words, and the claims of each outcome as a table of its own."""

from __future__ import annotations

from vagar.outlets.entry_files import compact
from vagar.outlets.open_data.csv_tables import as_csv
from vagar.pages.context import Context
from vagar.pages.open_data.claim_tables import CLAIMS, claim_row
from vagar.pages.open_data.table import Table
from vagar.pages.reached import TABLES
from vagar.shape.application import Application
from vagar.shape.draft import Shaped

WORDS = "data/application.json"


def applicant_files(context: Context, words: Shaped[Application] | None) -> dict[str, bytes]:
    """The bytes of each file by its address; none without the words."""
    if words is None:
        return {}
    figures = context.figures()
    tables = {
        f"{TABLES}{outcome}.csv": as_csv(Table.of(CLAIMS, (claim_row(rated, figures) for rated in found.everything)))
        for outcome, found in context.derived.reached.items()
    }
    return {WORDS: compact(words.model.model_dump(mode="json")), **tables}
