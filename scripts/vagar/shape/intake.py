"""Files to a draft: vocabulary first, then every entry against its model."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import cache

from pydantic import ValidationError

from vagar.problem import Problem, closest
from vagar.read.folder import ReadFile
from vagar.read.remarks import Remark
from vagar.shape.draft import Draft, Shaped
from vagar.shape.fields import Shape
from vagar.shape.messages import problems_of
from vagar.shape.method import Method
from vagar.shape.project import Project
from vagar.shape.research import Study
from vagar.shape.vocabulary import LISTS, Term, list_model

MODELS: dict[str, type[Shape]] = {"method": Method, "project": Project, "study": Study}
# Built once: making a model takes longer than reading a file.
_list_model = cache(list_model)


def shape(
    files: Iterable[ReadFile], seen: Iterable[str] = (), remarks: Iterable[Remark] = ()
) -> tuple[Draft, list[Problem]]:
    """The entries and vocabularies in `files`, and what is wrong with the rest.

    A file with a problem is left out of the draft. `seen` are paths that exist and could not be read: they
    count among the draft's files, so that nobody calls them missing. `remarks` stand outside the entries; comments
    in them are added. Ids of a vocabulary that could
    not be used are not checked, so that one mistake there does not become a hundred here.
    """
    files = list(files)
    paths = tuple(sorted({*seen, *(file.path for file in files)}))
    problems: list[Problem] = []
    lists = _vocabulary([file for file in files if file.kind == "vocabulary"], problems)
    problems += _missing_lists(paths)
    vocabulary = {name: _by_id(shaped) for name, shaped in lists.items()}
    entries: dict[str, dict[str, Shaped]] = {kind: {} for kind in MODELS}
    for file in files:
        if file.kind in MODELS:
            shaped, found = _validated(file, MODELS[file.kind], vocabulary)
            problems += found or _misnamed(file, shaped)
            if shaped and shaped.model.id == file.stem:
                entries[file.kind][file.stem] = shaped
    said = (*(comment for file in files for comment in file.comments), *remarks)
    return Draft(entries["project"], entries["method"], entries["study"], vocabulary, lists, paths, said), problems


def reshaped(draft: Draft, file: ReadFile) -> Draft | None:
    """The draft with one entry as `file` now has it; None when it was not there, or something is wrong with it."""
    shaped, _ = _validated(file, MODELS[file.kind], draft.vocabulary)
    place = {"project": "projects", "method": "methods", "study": "studies"}[file.kind]
    entries = getattr(draft, place)
    if shaped is None or shaped.model.id != file.stem or file.stem not in entries:
        return None
    return replace(draft, **{place: {**entries, file.stem: shaped}})


def _validated(
    file: ReadFile, model: type[Shape], vocabulary: Mapping[str, Mapping[str, Term]]
) -> tuple[Shaped | None, list[Problem]]:
    # As JSON, because a strict model takes a list for a tuple and a word for a term only there.
    text = json.dumps(file.data, ensure_ascii=False)
    try:
        found = model.model_validate_json(text, context={"vocabulary": vocabulary})
    except ValidationError as error:
        return None, problems_of(error, model, file.path, file.marks, vocabulary)
    return Shaped(found, file.path, file.marks), []


def _misnamed(file: ReadFile, shaped: Shaped) -> list[Problem]:
    found = shaped.model.id
    if found == file.stem:
        return []
    message = f"Filen heter {file.stem}.yml men har id {found}"
    action = f"Döp om filen till {found}.yml, eller ändra id till {file.stem}"
    return [shaped.problem("id", ("id",), message, value=found, suggestion=file.stem, action=action)]


def _vocabulary(files: list[ReadFile], problems: list[Problem]) -> dict[str, Shaped]:
    lists: dict[str, Shaped] = {}
    for file in files:
        if file.stem not in LISTS:
            problems.append(_unknown_list(file))
            continue
        shaped, found = _validated(file, _list_model(file.stem), {})
        problems += found
        if shaped:
            problems += _repeated(shaped)
            lists[file.stem] = shaped
    return lists


def _unknown_list(file: ReadFile) -> Problem:
    message = f"Ordlistan {file.stem} är inte känd"
    near = closest(file.stem, LISTS)
    return Problem(
        file.path,
        1,
        1,
        "vocabulary",
        message,
        value=file.stem,
        allowed=tuple(LISTS),
        suggestion=near,
        action="Ge filen ett av de tillåtna namnen, eller ta bort den",
    )


def _missing_lists(paths: tuple[str, ...]) -> list[Problem]:
    wanted = [f"vocabulary/{name}.yml" for name in LISTS]
    action = "Återskapa filen; utan den går det inte att kontrollera id:n"
    return [
        Problem(path, 1, 1, "vocabulary", "Ordlistan saknas", action=action) for path in wanted if path not in paths
    ]


def _repeated(shaped: Shaped) -> list[Problem]:
    problems, first = [], {}
    for index, term in enumerate(shaped.model.terms):
        path = ("terms", index, "id")
        if term.id in first:
            line = shaped.mark(first[term.id]).line
            message = f"Id {term.id} finns redan i listan, på rad {line}"
            problems.append(shaped.problem("vocabulary", path, message, value=term.id, action="Ta bort det ena ordet"))
        else:
            first[term.id] = path
    return problems


def _by_id(shaped: Shaped) -> dict[str, Term]:
    terms: dict[str, Term] = {}
    for term in shaped.model.terms:
        terms.setdefault(term.id, term)
    return terms
