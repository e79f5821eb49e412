"""The YAML files in docs/ that pages are made of, read as strictly as entries."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TypeVar

from pydantic import ValidationError

from vagar.problem import Problem
from vagar.read.document import read_document
from vagar.shape.accessibility import Accessibility
from vagar.shape.application import Application
from vagar.shape.docs_files import DocsFiles
from vagar.shape.draft import Shaped
from vagar.shape.errata import Errata
from vagar.shape.fields import Shape
from vagar.shape.leads import Leads
from vagar.shape.messages import problems_of
from vagar.shape.mistakes import Mistakes
from vagar.shape.questions import Questions
from vagar.shape.readers import Readers

Model = TypeVar("Model", bound=Shape)

FOLDER = "docs"


def read_docs_files(root: Path) -> tuple[DocsFiles, list[Problem]]:
    """All of them in `root`, and what is wrong with any."""
    problems: list[Problem] = []

    def read(name: str, model: type[Model]) -> Shaped[Model] | None:
        found, wrong = read_docs_file(root, f"{FOLDER}/{name}.yml", model)
        problems.extend(wrong)
        return found

    files = DocsFiles(
        accessibility=read("accessibility", Accessibility),
        application=read("application", Application),
        errata=read("errata", Errata),
        leads=read("leads", Leads),
        mistakes=read("mistakes", Mistakes),
        questions=read("questions", Questions),
        readers=read("readers", Readers),
    )
    return files, problems


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
        return Shaped(file, document.marks, model.model_validate_json(json.dumps(document.data))), []
    except ValidationError as error:
        return None, problems_of(error, model, file, document.marks)
