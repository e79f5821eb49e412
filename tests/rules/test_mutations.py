"""Nothing impossible gets in: thousands of mutations of good entries, each refused at its place."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from factory import TODAY, make_method, make_study, paths
from factory import VOCABULARY as FACTORY
from rules.mutations import VOCABULARY, Mutation, Path, full_project, innocent, mutations, other_project
from vagar.problem import Mark, Problem, errors
from vagar.read.folder import ReadFile
from vagar.rules.registry import check_all
from vagar.shape.intake import shape
from vagar.shape.vocabulary import LISTS

FOLDERS = {"project": "projects", "method": "methods", "study": "research", "vocabulary": "vocabulary"}


def read_file(kind: str, stem: str, values: dict) -> tuple[ReadFile, list[Path]]:
    """The file as if each value stood on a line of its own, and the path of each line."""
    lines = list(paths(values))
    marks = {path: Mark(line, 1) for line, path in enumerate(lines, start=1)}
    return ReadFile(f"{FOLDERS[kind]}/{stem}.yml", kind, stem, values, marks), lines


@cache
def lists() -> tuple[ReadFile, ...]:
    return tuple(
        read_file("vocabulary", name, {"terms": [*FACTORY[name], *VOCABULARY.get(name, [])]})[0] for name in LISTS
    )


@cache
def bases() -> dict[str, dict]:
    return {"project": full_project(), "method": make_method(), "study": make_study()}


def found(mutation: Mutation) -> Iterator[tuple[Problem, Path]]:
    """Every error in the mutated file, with the path of its line."""
    files = [*lists(), read_file("project", "kafe-sor", other_project())[0]]
    for kind, values in bases().items():
        stem = values["id"]
        file, paths_of = read_file(kind, stem, mutation.values if kind == mutation.kind else values)
        if kind == mutation.kind:
            mutated, lines = file, paths_of
        files.append(file)
    draft, problems = shape(files)
    for problem in errors([*problems, *check_all(draft, TODAY)]):
        if problem.file == mutated.path:
            yield problem, lines[problem.line - 1]


def names_place(path: Path, wanted: Path) -> bool:
    """Whether a message at `path` tells of `wanted`: at it, inside it, or at what it lies in."""
    shared = min(len(path), len(wanted))
    return path[:shared] == wanted[:shared]


def test_the_entry_itself_has_no_fault():
    for kind, values in bases().items():
        assert list(found(Mutation("ingen", values, (), kind))) == []


def test_none_gets_in_and_each_message_names_its_place():
    count, passed, elsewhere = 0, [], []
    for mutation in mutations():
        count += 1
        problems = list(found(mutation))
        crashed = [problem.message for problem, _ in problems if "gick sönder" in problem.message]
        assert not crashed, (mutation.name, crashed)
        if not problems:
            passed.append(mutation.name)
        elif not any(names_place(path, mutation.path) for _, path in problems):
            elsewhere.append((mutation.name, [(problem.message, path) for problem, path in problems]))
        assert all(problem.message and problem.rule for problem, _ in problems)
    assert passed == []
    assert elsewhere == []
    assert count >= 1000


def test_nothing_good_gets_lost():
    assert [(each.name, problem.message) for each in innocent() for problem, _ in found(each)] == []
