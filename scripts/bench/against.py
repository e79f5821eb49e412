"""make bench BASE=…: what a build costs after each kind of edit, as a share of a whole build in an earlier version."""

from __future__ import annotations

import shutil
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from bench.earlier import Version, earlier, this
from bench.edits import EDITS
from bench.runs import Run, measure

EMPTY, WHOLE, NOTHING, CHECK = "allt, i en tom mapp", "allt, förra webbplatsen finns", "inget ändrat", "granskning"


@dataclass(frozen=True)
class Share:
    """What something costs now, and as a share of what a whole build, or a whole check, cost at the base."""

    name: str
    runs: tuple[Run, ...]
    base: tuple[Run, ...]

    def now(self, what: Callable[[Run], float]) -> float:
        return median(map(what, self.runs))

    def ratio(self, what: Callable[[Run], float]) -> float:
        return self.now(what) / median(map(what, self.base))


def shares(root: Path, revision: str, folder: Path, size: int, rounds: int, say: Callable[[str], None]) -> list[Share]:
    """All of them, measured in turns in one run. Raises `FailedRunError` and `CalledProcessError`."""
    shutil.rmtree(folder, ignore_errors=True)
    say(f"Gör {size} poster två gånger …")
    before, now = earlier(root, revision, folder / "base", size), this(root, folder / "now", size)
    whole: list[Run] = []
    checks: list[Run] = []
    runs: dict[str, list[Run]] = defaultdict(list)
    for turn in range(rounds):
        whole.append(_whole(before))
        checks.append(measure(before.check, before.catalogue, before.catalogue, keep=True))
        for name, run in _runs(now, turn):
            say(f"{size} poster, varv {turn + 1} av {rounds}, {name}: {run.wall:.1f} s ({whole[-1].wall:.1f} s)")
            runs[name].append(run)
    return [Share(name, tuple(found), tuple(checks if name == CHECK else whole)) for name, found in runs.items()]


def _whole(version: Version) -> Run:
    shutil.rmtree(version.catalogue / "build", ignore_errors=True)
    return measure(version.site, version.catalogue, version.catalogue / "site")


def _runs(now: Version, turn: int) -> Iterator[tuple[str, Run]]:
    site = now.catalogue / "site"
    yield EMPTY, _whole(now)
    # Once more: now there are two trees, as there will be from now on.
    yield WHOLE, measure((*now.site, "--fresh"), now.catalogue, site, keep=True)
    for number, (name, edit) in enumerate(EDITS.items()):
        edit(now.catalogue, turn * len(EDITS) + number)
        yield name, measure(now.site, now.catalogue, site, keep=True)
    yield NOTHING, measure(now.site, now.catalogue, site, keep=True)
    # What a check keeps is its own: the first after a build is a whole one.
    measure(now.check, now.catalogue, site, keep=True)
    EDITS["en text i en post"](now.catalogue, turn + 1)
    yield CHECK, measure(now.check, now.catalogue, site, keep=True)
