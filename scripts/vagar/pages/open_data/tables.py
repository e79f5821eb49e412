"""Everything in the base as tidy tables, in a fixed order."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from vagar.pages.context import Context
from vagar.pages.open_data import claim_tables, concern_table, entry_tables, source_table, study_tables
from vagar.pages.open_data.table import Heading, Row, Table

_TABLES: tuple[tuple[Heading, Callable[[Context], Iterator[Row]]], ...] = (
    (entry_tables.PROJECTS, entry_tables.projects),
    (entry_tables.METHODS, entry_tables.methods),
    (entry_tables.USES, entry_tables.uses),
    (claim_tables.CLAIMS, claim_tables.claims),
    (claim_tables.MONEY, claim_tables.money),
    (claim_tables.CONTRADICTIONS, claim_tables.contradictions),
    (source_table.SOURCES, source_table.sources),
    (study_tables.STUDIES, study_tables.studies),
    (study_tables.PUBLICATIONS, study_tables.publications),
    (study_tables.TIES, study_tables.ties),
    (study_tables.ESTIMATES, study_tables.estimates),
    (concern_table.CONCERNS, concern_table.concerns),
)

HEADINGS = tuple(heading for heading, _ in _TABLES)


def tables(context: Context) -> tuple[Table, ...]:
    """All tables with their rows."""
    return tuple(Table.of(heading, rows(context)) for heading, rows in _TABLES)
