"""The pages in `docs/` that somebody wrote in Markdown: what stands above the text, and the text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import yaml

DOCS = "docs"
# What comes with other people's code, and what is written for those who read the code: no pages (mkdocs.yml says so
# to MkDocs, under exclude_docs).
NO_PAGES = ("assets", "ARCHITECTURE.md")
START = "index"
_FRONT = re.compile(r"\A---\n(.*?)\n---\n", re.S)


@dataclass(frozen=True)
class Prose:
    """One page: its address, the folder of its file in `docs/`, its settings and its Markdown."""

    address: str
    folder: str
    settings: Mapping[str, str]
    text: str


def read_prose(root: Path) -> Iterator[Prose]:
    """Every page in the order of its file's name. Raises `yaml.YAMLError` for settings that cannot be read."""
    for path in sorted((root / DOCS).rglob("*.md")):
        place = path.relative_to(root / DOCS)
        if place.parts[0] in NO_PAGES:
            continue
        text = path.read_text("utf-8")
        front = _FRONT.match(text)
        name = place.with_suffix("").as_posix()
        address = "" if name == START else f"{name.removesuffix(f'/{START}')}/"
        settings = yaml.safe_load(front[1]) if front else None
        yield Prose(address, place.parent.as_posix(), settings or {}, text[front.end() :] if front else text)
