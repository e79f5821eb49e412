"""The site's settings out of mkdocs.yml, which is read as strictly as an entry."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

from pydantic import ValidationError

from vagar.problem import Mark, Problem
from vagar.problem import Path as ValuePath
from vagar.read.document import Document, read_document
from vagar.shape.draft import Shaped
from vagar.shape.messages import problems_of
from vagar.shape.settings import Settings

FILE = "mkdocs.yml"
EXTRA = "extra"
# At the top of the file; the others stand under `extra`, where the theme has one of its own.
ON_TOP = ("site_name", "site_url")
OF_THE_THEME = ("generator",)


def read_settings(root: Path) -> tuple[Shaped[Settings] | None, list[Problem]]:
    """The settings in `root`, or None and what is wrong with them, each at its place in the file."""
    try:
        raw = (root / FILE).read_bytes()
    except OSError:
        return None, [Problem(FILE, 1, 1, "file", f"{FILE} saknas eller går inte att läsa")]
    document, problems = read_document(raw, FILE)
    if document is None:
        return None, problems
    values, marks = _picked(document)
    try:
        return Shaped(FILE, marks, Settings.model_validate_json(json.dumps(values))), []
    except ValidationError as error:
        return None, problems_of(error, Settings, FILE, marks)


def _picked(document: Document) -> tuple[dict[str, object], Mapping[ValuePath, Mark]]:
    """The settings as one flat mapping, and their places under the same paths."""
    values = {name: document.data[name] for name in ON_TOP if name in document.data}
    marks = {path: mark for path, mark in document.marks.items() if path[:1] in {(name,) for name in ON_TOP}}
    extra = document.data.get(EXTRA)
    if isinstance(extra, Mapping):
        values |= {name: value for name, value in extra.items() if name not in OF_THE_THEME}
        marks |= {path[1:]: mark for path, mark in document.marks.items() if path[:1] == (EXTRA,)}
    return values, marks
