"""What a draft holds, and whether files were left out of it because of problems of their own."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import PurePosixPath

from vagar.shape.draft import Document, Draft, Shaped

FOLDERS = {"project": "projects", "method": "methods", "study": "research", "concern": "concerns"}


def former_ids(draft: Draft, kind: str) -> dict[str, str]:
    """Former id → the id it has now, for projects, methods or concerns."""
    entries: Mapping[str, Iterable[Shaped[Document]]] = {
        "project": draft.projects.values(),
        "method": draft.methods.values(),
        "concern": draft.concerns.values(),
    }
    return {former: entry.model.id for entry in entries[kind] for former in entry.model.former_ids}


def source_ids(draft: Draft) -> set[str]:
    """The ids of all sources that some entry describes."""
    return {found.source.id for found in draft.sources()}


def left_out(draft: Draft) -> dict[str, set[str]]:
    """The ids of projects and methods whose files were seen but did not pass shape.

    Rules that speak of what is *not* there stay silent about what such a file may hold: it has
    findings already, and a hundred more about its absence would hide them.
    """
    shaped = {entry.file for entry in draft.documents()}
    missing = [PurePosixPath(file) for file in draft.files if file not in shaped and file.endswith((".yml", ".yaml"))]
    return {kind: {path.stem for path in missing if path.parts[0] == folder} for kind, folder in FOLDERS.items()}


def complete(draft: Draft) -> bool:
    """Whether every document that was seen is in the draft."""
    return not any(left_out(draft).values())
