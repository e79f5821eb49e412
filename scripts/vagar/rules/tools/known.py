"""What a draft holds, and whether files were left out of it because of problems of their own."""

from __future__ import annotations

from vagar.shape.draft import Draft

FOLDERS = {"project": "projects", "method": "methods", "study": "research", "concern": "concerns"}


def left_out(draft: Draft) -> dict[str, set[str]]:
    """The ids of projects and methods whose files were seen but did not pass shape.

    Rules that speak of what is *not* there stay silent about what such a file may hold: it has
    findings already, and a hundred more about its absence would hide them.
    """
    shaped = {entry.file for entry in draft.documents()}
    missing = [file.partition("/") for file in draft.files if file not in shaped and file.endswith((".yml", ".yaml"))]
    return {
        kind: {name.rpartition(".")[0] for at, _, name in missing if at == folder} for kind, folder in FOLDERS.items()
    }


def complete(draft: Draft) -> bool:
    """Whether every document that was seen is in the draft."""
    return not any(left_out(draft).values())
