"""One YAML file, from its bytes to its values."""

from __future__ import annotations

from dataclasses import dataclass

from vagar.problem import Mark, Path, Problem
from vagar.read.text import decode
from vagar.read.tree import build


@dataclass(frozen=True)
class Document:
    """What a file says. `marks` has the place of each value at its path, and of each key at its path and `KEY`."""

    data: dict[str, object]
    marks: dict[Path, Mark]


def read_document(raw: bytes, file: str) -> tuple[Document | None, list[Problem]]:
    """The values in `raw`, or None and the problems. Never raises, whatever the bytes are."""
    text, problems = decode(raw, file)
    if text is None:
        return None, problems
    data, marks, problems = build(text, file)
    return (None if data is None else Document(data, marks)), problems
