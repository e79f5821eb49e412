"""Files to a draft: vocabulary first, then every entry against its model."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, TypeVar

from pydantic import ValidationError

from vagar.problem import Path, Problem, closest
from vagar.read.folder import SUFFIX, ReadFile
from vagar.read.remarks import Remark
from vagar.shape.concern import Concern
from vagar.shape.draft import Document, Draft, Shaped
from vagar.shape.fields import Shape
from vagar.shape.looked import Looked
from vagar.shape.marks import Marks
from vagar.shape.messages import problems_of
from vagar.shape.method import Method
from vagar.shape.project import Project
from vagar.shape.research import Study
from vagar.shape.vocabulary import LISTS, Term, TermList, list_model

VOCABULARY = "vocabulary"
# Those that have pages of their own.
KINDS = ("method", "project", "study")
Model = TypeVar("Model", Method, Project, Study, Concern)
AnyModel = TypeVar("AnyModel", bound=Shape)


@dataclass(frozen=True)
class Kept:
    """What a file without faults became, the comments in it, and what the rules found in it: all that is left of it
    when it has been read and looked at."""

    kind: str
    digest: str
    shaped: Shaped[Any]
    comments: tuple[Remark, ...]
    looked: Looked | None = None


def shape(
    files: Iterable[ReadFile],
    seen: Iterable[str] = (),
    remarks: Iterable[Remark] = (),
    kept: Mapping[str, Kept] = MappingProxyType({}),
) -> tuple[Draft, list[Problem]]:
    """The entries and vocabularies in `files`, and what is wrong with the rest.

    A file with a problem is left out of the draft. `seen` are paths that exist and could not be read: they
    count among the draft's files, so that nobody calls them missing. `remarks` stand outside the entries; comments
    in them are added. `kept` is what came of other files, by their paths, when they were read before. Ids of a
    vocabulary that could not be used are not checked, so that one mistake there does not become a hundred here.
    """
    files = list(files)
    paths = tuple(sorted({*seen, *kept, *(file.path for file in files)}))
    problems: list[Problem] = []
    lists = _vocabulary([file for file in files if file.kind == VOCABULARY], problems)
    lists = _with_kept(lists, VOCABULARY, kept)
    problems += _missing_lists(paths)
    vocabulary = {name: _by_id(shaped) for name, shaped in lists.items()}
    projects = _with_kept(_entries(files, "project", Project, vocabulary, problems), "project", kept)
    methods = _with_kept(_entries(files, "method", Method, vocabulary, problems), "method", kept)
    studies = _with_kept(_entries(files, "study", Study, vocabulary, problems), "study", kept)
    concerns = _with_kept(_entries(files, "concern", Concern, vocabulary, problems), "concern", kept)
    told = [file.comments for file in files] + [file.comments for file in kept.values()]
    said = (*(comment for comments in told for comment in comments), *remarks)
    return Draft(projects, methods, studies, concerns, vocabulary, lists, paths, said), problems


def kept_of(files: Iterable[ReadFile], draft: Draft) -> dict[str, Kept]:
    """What to keep of the files that came through, by their paths."""
    places: dict[str, Mapping[str, Shaped[Any]]] = {
        "project": draft.projects,
        "method": draft.methods,
        "study": draft.studies,
        "concern": draft.concerns,
        VOCABULARY: draft.vocabulary_marks,
    }
    return {
        file.path: Kept(file.kind, file.digest, places[file.kind][file.stem], file.comments)
        for file in files
        if file.stem in places[file.kind]
    }


def _with_kept(found: dict[str, Shaped[AnyModel]], kind: str, kept: Mapping[str, Kept]) -> dict[str, Shaped[AnyModel]]:
    """Those that were kept too, in the order of the files' names, whichever of them were read now."""
    names = {path: path.rpartition("/")[2].removesuffix(SUFFIX) for path, each in kept.items() if each.kind == kind}
    every = {**found, **{name: kept[path].shaped for path, name in names.items()}}
    return dict(sorted(every.items(), key=lambda item: item[0] + SUFFIX))


def _entries(
    files: Iterable[ReadFile],
    kind: str,
    model: type[Model],
    vocabulary: Mapping[str, Mapping[str, Term]],
    problems: list[Problem],
) -> dict[str, Shaped[Model]]:
    """The entries of one kind, by id; what is wrong with the others is added to `problems`."""
    entries: dict[str, Shaped[Model]] = {}
    for file in files:
        if file.kind == kind:
            shaped, found = _validated(file, model, vocabulary)
            problems += found
            if shaped and shaped.model.id == file.stem:
                entries[file.stem] = shaped
            elif shaped:
                problems.append(_misnamed(file, shaped))
    return entries


def _validated(
    file: ReadFile, model: type[AnyModel], vocabulary: Mapping[str, Mapping[str, Term]]
) -> tuple[Shaped[AnyModel] | None, list[Problem]]:
    # As JSON, because a strict model takes a list for a tuple and a word for a term only there.
    text = json.dumps(file.data, ensure_ascii=False)
    try:
        found = model.model_validate_json(text, context={"vocabulary": vocabulary})
    except ValidationError as error:
        return None, problems_of(error, model, file.path, file.marks, vocabulary)
    return Shaped(file.path, Marks(file.marks), found), []


def _misnamed(file: ReadFile, shaped: Shaped[Document]) -> Problem:
    found = shaped.model.id
    message = f"Filen heter {file.stem}.yml men har id {found}"
    action = f"Döp om filen till {found}.yml, eller ändra id till {file.stem}"
    return shaped.problem("id", ("id",), message, value=found, suggestion=file.stem, action=action)


def _vocabulary(files: list[ReadFile], problems: list[Problem]) -> dict[str, Shaped[TermList]]:
    lists: dict[str, Shaped[TermList]] = {}
    for file in files:
        if file.stem not in LISTS:
            problems.append(_unknown_list(file))
            continue
        shaped, found = _validated(file, list_model(file.stem), {})
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


def _repeated(shaped: Shaped[TermList]) -> list[Problem]:
    problems: list[Problem] = []
    first: dict[str, Path] = {}
    for index, term in enumerate(shaped.model.terms):
        path = ("terms", index, "id")
        if term.id in first:
            line = shaped.mark(first[term.id]).line
            message = f"Id {term.id} finns redan i listan, på rad {line}"
            problems.append(shaped.problem("vocabulary", path, message, value=term.id, action="Ta bort det ena ordet"))
        else:
            first[term.id] = path
    return problems


def _by_id(shaped: Shaped[TermList]) -> dict[str, Term]:
    terms: dict[str, Term] = {}
    for term in shaped.model.terms:
        terms.setdefault(term.id, term)
    return terms
