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
from vagar.shape.shared import Silenced

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
    """The problems without those that are silenced, and without the silences that were needed."""
    problems, needed, gone = list(problems), set(), set()
    silencing = {problem.file for problem in problems if problem.rule == NAME}
    for entry in (entry for entry in draft.documents() if entry.file in silencing):
        here = [problem for problem in problems if problem.file == entry.file]
        for index, silence in enumerate(entry.model.silenced):
            found = [problem for problem in here if _covers(silence, problem)]
            gone.update(found)
            if found:
                needed.add((entry.file, entry.mark(("silenced", index)).line))
    return [
        problem
        for problem in problems
        if problem not in gone and not (problem.rule == NAME and (problem.file, problem.line) in needed)
    ]


def _covers(silence: Silenced, problem: Problem) -> bool:
    same = problem.rule == silence.rule and silence.value in (None, problem.value)
    return same and problem.severity is Severity.WARNING and problem.rule != NAME


RULE = Rule(NAME, __doc__, each=look, kinds=DOCUMENTS)
