"""What was measured, as Markdown for the repository."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path

from bench.against import Share
from bench.kept import Measured
from bench.report import machine, rows
from vagar.pages.environment import environment

PEERS, EARLIER = "outlets/bench/peers.md", "outlets/bench/earlier.md"


def as_page(root: Path, ours: str, measured: Sequence[Measured], rounds: int) -> str:
    """Beside peers: a table for each size, and where the time went at the largest."""
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
    template = environment(root).get_template(PEERS)
    text = template.render(ours=ours, tables=tables, profile=measured[-1].profile, machine=machine(), rounds=rounds)
    return text.rstrip() + "\n"


def against_page(root: Path, revision: str, measured: Mapping[int, Sequence[Share]], rounds: int) -> str:
    """Beside an earlier version: a table for each number of entries."""
    tables = {
        size: [
            {
                "name": share.name,
                "wall_ratio": share.ratio(lambda run: run.wall),
                "cpu_ratio": share.ratio(lambda run: run.cpu),
                "memory_ratio": share.ratio(lambda run: run.memory),
                "wall": share.now(lambda run: run.wall),
                "cpu": share.now(lambda run: run.cpu),
                "memory": round(share.now(lambda run: run.memory)),
            }
            for share in found
        ]
        for size, found in measured.items()
    }
    template = environment(root).get_template(EARLIER)
    day = date.today().isoformat()
    text = template.render(revision=revision, tables=tables, rounds=rounds, day=day, machine=machine())
    return text.rstrip() + "\n"
