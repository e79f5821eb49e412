"""What is kept from one `make check` to the next: what came of each file. Never needed for a right answer."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from datetime import date
from pathlib import Path

from vagar.outlets.inspection import Inspection, inspect
from vagar.outlets.kept_file import read_line, read_rest, write
from vagar.outlets.state import looked_at, made_with
from vagar.outlets.steps import Steps
from vagar.outlets.tree import BUILD
from vagar.shape.intake import Kept
from vagar.shape.vocabulary import LISTS

CHECKED = "checked"


def checked(root: Path, day: date, *, fresh: bool = False) -> Inspection:
    """Everything in `root` read and checked, as `inspect` does it; what is as it was the last time is not done again.

    With `fresh`, all of it is.
    """
    key, state = made_with(), root / BUILD / CHECKED
    kept: Mapping[str, Kept] = {}
    if not fresh and read_line(state) == key.encode():
        kept = read_rest(state) or {}
    same = {path for path, found in looked_at(root).items() if path in kept and kept[path].digest == found}
    inspection = inspect(root, day, Steps(), kept, same)
    if _is_sound(inspection) and not _is_same(inspection.kept, kept):
        # Whoever may only read here waits a little longer the next time.
        with suppress(OSError):
            write(state, key.encode(), dict(inspection.kept))
    return inspection


def _is_sound(inspection: Inspection) -> bool:
    """Whether what came of the files can be relied on: an id is looked up only in lists that could be used, and faults
    in the sentences are looked for only when nothing is kept."""
    whole = inspection.draft.vocabulary.keys() == LISTS.keys()
    return whole and not any(problem.file.startswith("words/") for problem in inspection.problems)


def _is_same(one: Mapping[str, Kept], other: Mapping[str, Kept]) -> bool:
    return one.keys() == other.keys() and all(kept is other[path] for path, kept in one.items())
