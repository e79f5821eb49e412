"""What came out of the runs: medians, ratios to this project and growth, as a table and as JSON."""

from __future__ import annotations

import os
import platform
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from math import log
from pathlib import Path
from statistics import median

from bench.runs import Run
from vagar.words.languages import words


@dataclass(frozen=True)
class Result:
    """One builder at one size. `missing` says why there are no runs."""

    name: str
    entries: int
    pages: int
    runs: tuple[Run, ...]
    missing: str | None = None

    def median(self, what: Callable[[Run], float]) -> float:
        return median(map(what, self.runs))

    @property
    def wall(self) -> float:
        return self.median(lambda run: run.wall)

    @property
    def cpu(self) -> float:
        return self.median(lambda run: run.cpu)

    @property
    def memory(self) -> float:
        return self.median(lambda run: run.memory)

    @property
    def output(self) -> float:
        return self.median(lambda run: run.output)

    def plain(self, ours: str, results: Sequence[Result]) -> dict[str, object]:
        """For other programs: every run, and what is worked out of them."""
        found = {**asdict(self), "machine": machine()}
        if self.runs:
            base = _ours(ours, self.entries, results)
            if base.runs:
                found |= {"wall_ratio": self.wall / base.wall, "cpu_ratio": self.cpu / base.cpu}
            found["growth"] = growth(self, results)
        return found


def _ours(ours: str, entries: int, results: Sequence[Result]) -> Result:
    return next(result for result in results if result.name == ours and result.entries == entries)


def growth(result: Result, results: Sequence[Result]) -> float | None:
    """The exponent from the nearest smaller size: 1 is twice the time for twice the entries."""
    smaller = [
        other for other in results if other.name == result.name and other.runs and other.entries < result.entries
    ]
    if not smaller:
        return None
    other = max(smaller, key=lambda found: found.entries)
    return log(result.wall / other.wall) / log(result.entries / other.entries)


def rows(ours: str, results: Sequence[Result]) -> list[dict[str, object]]:
    """Everything a line of a table says, as Swedish text; ratios first."""
    found = []
    for result in results:
        row: dict[str, object] = {"name": result.name, "entries": result.entries, "missing": result.missing}
        if result.runs:
            base = _ours(ours, result.entries, results)
            grown = growth(result, results)
            row |= {
                "wall_ratio": _decimals(result.wall / base.wall) if base.runs else "–",
                "cpu_ratio": _decimals(result.cpu / base.cpu) if base.runs else "–",
                "wall": _decimals(result.wall),
                "cpu": _decimals(result.cpu),
                "memory": words().formats.number(round(result.memory)),
                "output": words().formats.number(round(result.output)),
                "growth": "–" if grown is None else _decimals(grown),
                "rounds": len(result.runs),
            }
        found.append(row)
    return found


def as_table(ours: str, results: Sequence[Result]) -> str:
    """The table for a terminal."""
    head = ("", "poster", "tid ×", "CPU ×", "tid s", "CPU s", "MiB", "utdata MiB", "växer")
    lines: list[tuple[str, ...]] = [head]
    for row in rows(ours, results):
        keys = ("name", "entries", "wall_ratio", "cpu_ratio", "wall", "cpu", "memory", "output", "growth")
        lines.append(tuple(str(row.get(key, "")) for key in keys))
        if row["missing"]:
            lines[-1] = (str(row["name"]), str(row["entries"]), str(row["missing"]), *[""] * 6)
    widths = [max(len(line[column]) for line in lines if len(line[column]) < 40) for column in range(len(head))]
    return "\n".join("  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)) for line in lines)


def machine() -> dict[str, object]:
    """What it was measured on."""
    return {
        "processor": _processor(),
        "cores": os.cpu_count(),
        "memory": round(os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30),
        "system": platform.system(),
        "python": platform.python_version(),
    }


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text("utf-8").splitlines()
    except OSError:
        return platform.processor() or platform.machine()
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.machine()


def _decimals(value: float) -> str:
    return words().formats.number(round(value, 2 if value < 10 else 1))
