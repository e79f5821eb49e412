"""What `make check ARGS=--fix` mends by itself: only what can mean one thing."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from datetime import date
from pathlib import Path

from vagar.outlets.inspection import inspect
from vagar.outlets.steps import Steps
from vagar.problem import Problem
from vagar.read.folder import KINDS, SUFFIX

# Rules whose suggestion is the id, code or form that was meant, and nothing else could be.
SAFE = frozenset({"vocabulary", "references", "shape"})
BYTE_ORDER_MARK = "\ufeff"
# A round is enough for what shape finds; what references find shows first when shape is content.
ROUNDS = 3


def fix(root: Path, today: date) -> list[str]:
    """Mends the files in `root` and returns a line for each thing that was mended. Files without faults are not
    written, and what has several possible meanings is left to whoever wrote it."""
    said = [line for path in _files(root) for line in _tidied(root, path)]
    for _ in range(ROUNDS):
        mended = _suggested(root, inspect(root, today, Steps()).problems)
        if not mended:
            break
        said += mended
    return said


def _files(root: Path) -> Iterable[Path]:
    return (path for folder in KINDS for path in sorted((root / folder).glob(f"*{SUFFIX}")) if path.is_file())


def _tidied(root: Path, path: Path) -> list[str]:
    """Composed letters and the byte order mark: the same text in the form the reader wants. Line ends stay."""
    try:
        before = path.read_bytes().decode("utf-8")
    except UnicodeDecodeError:
        return []
    after = unicodedata.normalize("NFC", before.removeprefix(BYTE_ORDER_MARK))
    if after == before:
        return []
    path.write_bytes(after.encode())
    return [f"{path.relative_to(root).as_posix()}: bokstäver som var delade är hela, som de ska vara"]


def _suggested(root: Path, problems: Iterable[Problem]) -> list[str]:
    said = []
    # From the end of each file, so that places further up still hold.
    for problem in sorted(problems, key=lambda found: (found.file, -found.line, -found.column)):
        if (
            problem.rule in SAFE
            and problem.suggestion
            and problem.value
            and _replaced(root / problem.file, problem, problem.suggestion)
        ):
            said.append(f"{problem.file}:{problem.line}: {problem.value} → {problem.suggestion}")
    return sorted(said)


def _replaced(path: Path, problem: Problem, suggestion: str) -> bool:
    """Puts the suggestion where the value stands. False when something else stands there."""
    # As bytes, so that line ends stay what they are.
    lines = path.read_bytes().decode("utf-8").split("\n")
    line = lines[problem.line - 1]
    start = problem.column - 1
    quote = line[start : start + 1] if line[start : start + 1] in ("'", '"') else ""
    written = f"{quote}{problem.value}{quote}"
    if not line.startswith(written, start):
        return False
    lines[problem.line - 1] = line[:start] + _written(suggestion, quote) + line[start + len(written) :]
    path.write_bytes("\n".join(lines).encode())
    return True


def _written(value: str, quote: str) -> str:
    """The value as YAML: codes of digits that begin with nought would lose it without quotes."""
    if value.isdigit() and value.startswith("0"):
        return f'"{value}"'
    if value.replace(".", "", 1).isdigit() and not value.startswith("0"):
        return value if not (quote and len(value) == 4) else f"{quote}{value}{quote}"
    return f"{quote}{value}{quote}"
