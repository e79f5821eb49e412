"""One run of a command: how long it took, what it used and what it left behind."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from vagar.outlets.tree import size

MEASURED = Path(__file__).with_name("measured.py")
LOG = "bench.log"


@dataclass(frozen=True)
class Run:
    """Wall and CPU seconds, the largest process's peak memory and the output's size, both in MiB."""

    wall: float
    cpu: float
    memory: float
    output: float


class FailedRunError(Exception):
    """The command ended with an error; the text is the last that it said."""


def measure(command: Sequence[str], folder: Path, output: Path, *, keep: bool = False) -> Run:
    """Runs `command` in `folder` and measures it with all processes it starts. Raises `FailedRunError`.

    What was in `output` is taken away first, unless the run is one more on top of it (`keep`).
    """
    if not keep:
        shutil.rmtree(output, ignore_errors=True)
    log, used = folder / LOG, folder / "bench.json"
    with log.open("wb") as said:
        words = [sys.executable, str(MEASURED), str(used), *command]
        done = subprocess.run(words, cwd=folder, stdout=said, stderr=subprocess.STDOUT, env=_environment())
    if done.returncode:
        raise FailedRunError(log.read_text("utf-8", "replace").strip().rpartition("\n")[2][-400:])
    return Run(**json.loads(used.read_text("utf-8")), output=size(output)[1] / 2**20)


def _environment() -> dict[str, str]:
    return {**os.environ, "NO_MKDOCS_2_WARNING": "1", "PYTHONUTF8": "1"}
