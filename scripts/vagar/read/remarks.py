"""Texts that are no values: comments in YAML, and the lines of the files in docs/. Everyone can read them too."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

DOCS = "docs"
SUFFIXES = frozenset({".md", ".yml", ".yaml", ".txt", ".html"})
_COMMENT = re.compile(rb"(?:^|(?<=\s))#.*$", re.MULTILINE)


@dataclass(frozen=True)
class Remark:
    """A line or a piece of one, and where it stands, counted from 1."""

    file: str
    line: int
    column: int
    text: str


def comments(raw: bytes, file: str) -> tuple[Remark, ...]:
    """What stands after each `#` that is not inside a word. A text in quotes may be among them."""
    return tuple(
        Remark(
            file,
            raw.count(b"\n", 0, match.start()) + 1,
            match.start() - raw.rfind(b"\n", 0, match.start()),
            match[0].decode("utf-8", "replace").strip(),
        )
        for match in _COMMENT.finditer(raw)
    )


def docs_lines(root: Path) -> Iterator[Remark]:
    """Every line of the texts in docs/, and the name of each file there. What cannot be read is told of by others."""
    for path in sorted((root / DOCS).rglob("*")):
        file = path.relative_to(root).as_posix()
        if not path.is_file() or path.is_symlink():
            continue
        yield Remark(file, 1, 1, path.name)
        if path.suffix.lower() in SUFFIXES:
            try:
                text = path.read_text("utf-8", "replace")
            except OSError:
                continue
            yield from (
                Remark(file, number, 1, line) for number, line in enumerate(text.splitlines(), 1) if line.strip()
            )
