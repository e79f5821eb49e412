"""The page Prestanda."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from bench.kept import Measured
from bench.report import machine, rows
from vagar.pages.environment import environment

TEMPLATE = "outlets/bench/prestanda.md"


def as_page(root: Path, ours: str, measured: Sequence[Measured], rounds: int) -> str:
    """The page as Markdown: a table for each size, and where the time went at the largest."""
    results = [result for each in measured for result in each.results]
    tables = [
        {
            "day": each.day,
            "entries": each.results[0].entries,
            "pages": each.results[0].pages,
            "rows": [row for row in rows(ours, results) if row["entries"] == each.results[0].entries],
        }
        for each in measured
    ]
    template = environment(root).get_template(TEMPLATE)
    text = template.render(ours=ours, tables=tables, profile=measured[-1].profile, machine=machine(), rounds=rounds)
    return text.rstrip() + "\n"
