"""The YAML files in docs/ that pages are made of, read as strictly as entries."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TypeVar

from pydantic import ValidationError

from vagar.problem import Problem
from vagar.read.document import read_document
from vagar.shape.docs_files import MODELS, DocsFiles
from vagar.shape.draft import Shaped
from vagar.shape.fields import Shape
from vagar.shape.messages import problems_of

Model = TypeVar("Model", bound=Shape)

FOLDER = "docs"


def read_docs_files(root: Path) -> tuple[DocsFiles, list[Problem]]:
    """All of them in `root`, and what is wrong with any."""
    found, problems = {}, []
    for name, model in MODELS.items():
        found[name], wrong = read_docs_file(root, f"{FOLDER}/{name}.yml", model)
        problems += wrong
    return DocsFiles(**found), problems


def read_docs_file(root: Path, file: str, model: type[Model]) -> tuple[Shaped[Model] | None, list[Problem]]:
    """What `file` in `root` says, or None and what is wrong with it. Without the file there is nothing to say."""
    try:
        raw = (root / file).read_bytes()
    except FileNotFoundError:
        return None, []
    except OSError:
        return None, [Problem(file, 1, 1, "file", f"{file} går inte att läsa")]
    document, problems = read_document(raw, file)
    if document is None:
        return None, problems
    try:
        return Shaped(model.model_validate_json(json.dumps(document.data)), file, document.marks), []
    except ValidationError as error:
        return None, problems_of(error, model, file, document.marks)
