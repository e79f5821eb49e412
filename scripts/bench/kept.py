"""What has been measured, size by size: a small one can be measured again without waiting an hour for a large one."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path
from typing import Any

from bench.report import Result
from bench.runs import Run


@dataclass(frozen=True)
class Measured:
    """All builders at one size, side by side in one run. `day` is when, `profile` what our own build says it did."""

    day: str
    results: tuple[Result, ...]
    profile: tuple[str, ...]


def remember(file: Path, results: Sequence[Result], profile: Sequence[str]) -> list[Measured]:
    """Puts the results of one size in `file`, in place of what was known of it. Returns all sizes, smallest first."""
    known = json.loads(file.read_text("utf-8")) if file.exists() else {}
    measured = Measured(date.today().isoformat(), tuple(results), tuple(profile))
    known[str(results[0].entries)] = asdict(measured)
    file.write_text(json.dumps(known, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    return [_read(known[size]) for size in sorted(known, key=int)]


def _read(found: dict[str, Any]) -> Measured:
    results = (Result(**{**each, "runs": tuple(Run(**run) for run in each["runs"])}) for each in found["results"])
    return Measured(found["day"], tuple(results), tuple(found["profile"]))
