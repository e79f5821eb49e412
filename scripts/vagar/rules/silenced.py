"""A warning can be silenced with a reason, for as long as it is needed.

An entry lists under `silenced` the rule, what the warning was about and why it may stand. The registry takes those
warnings away; one that is no longer given is itself a warning. An error stands whatever is said here.

Good:
    project: {claims: [{text: 31 av de 100 som började hade arbete vid avslut}]}
Bad:
    project: {silenced: [{rule: figures-in-text, value: "31", reason: Källan räknar en person till.}]}
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from vagar.problem import Problem, Severity
from vagar.rules.rule import DOCUMENTS, Rule
from vagar.rules.tools.rest import Rest
from vagar.shape.draft import Document, Draft, Shaped

NAME = "silenced"


def look(entry: Shaped[Document], rest: Rest) -> Iterator[Problem]:
    """Every silence there is, as if none were needed; `heard` takes away those that are."""
    for index, silence in enumerate(entry.model.silenced):
        about = f" om «{silence.value}»" if silence.value else ""
        message = f"Varningen {silence.rule}{about} ges inte längre"
        path = ("silenced", index)
        action = "Ta bort raden under silenced"
        yield entry.problem(NAME, path, message, Severity.WARNING, value=silence.rule, action=action)


def heard(draft: Draft, problems: Iterable[Problem]) -> list[Problem]:
    """The problems without those that are silenced, and without the silences that were needed.

    What `look` found in a file stands in the order of its silences.
    """
    problems = list(problems)
    told = {entry.file: entry.told.silences for entry in draft.documents()}
    silent: set[Problem] = set()
    for file in {problem.file for problem in problems if problem.rule == NAME}:
        here = [problem for problem in problems if problem.file == file]
        own = [problem for problem in here if problem.rule == NAME]
        for silence, unneeded in zip(told[file], own, strict=True):
            found = [problem for problem in here if _covers(*silence, problem)]
            silent.update(found, [unneeded] if found else ())
    return [problem for problem in problems if problem not in silent]


def _covers(rule: str, value: str | None, problem: Problem) -> bool:
    same = problem.rule == rule and value in (None, problem.value)
    return same and problem.severity is Severity.WARNING and problem.rule != NAME


RULE = Rule(NAME, __doc__, each=look, kinds=DOCUMENTS)
