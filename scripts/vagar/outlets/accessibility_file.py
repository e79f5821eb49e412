"""The accessibility statement out of docs/accessibility.yml, read as strictly as an entry."""

from __future__ import annotations

import json
from pathlib import Path

from pydantic import ValidationError

from vagar.problem import Problem
from vagar.read.document import read_document
from vagar.shape.accessibility import Accessibility
from vagar.shape.draft import Shaped
from vagar.shape.messages import problems_of

FILE = "docs/accessibility.yml"


def read_accessibility(root: Path) -> tuple[Shaped[Accessibility] | None, list[Problem]]:
    """The statement in `root`, or None and what is wrong with it. Without the file there is no statement."""
    try:
        raw = (root / FILE).read_bytes()
    except FileNotFoundError:
        return None, []
    except OSError:
        return None, [Problem(FILE, 1, 1, "file", f"{FILE} går inte att läsa")]
    document, problems = read_document(raw, FILE)
    if document is None:
        return None, problems
    try:
        return Shaped(Accessibility.model_validate_json(json.dumps(document.data)), FILE, document.marks), []
    except ValidationError as error:
        return None, problems_of(error, Accessibility, FILE, document.marks)
