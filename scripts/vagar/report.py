"""Problems to text for people, annotations for GitHub, and JSON for programs."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Iterable

from vagar.problem import Problem, Severity, errors

SHOWN = 12
_KEPT = "\u00a0\u202f"


def ordered(problems: Iterable[Problem]) -> list[Problem]:
    """Each problem once, by file and line."""
    return sorted(set(problems), key=_key)


def as_text(problems: Iterable[Problem], again: str = "make check", onwards: str = "make site") -> str:
    """One line for each problem with what may help below it, the count, and the command to run next.

    `again` is the command that found the problems, `onwards` the one for when nothing stands in the way.
    """
    listed = ordered(problems)
    lines = [line for problem in listed for line in _lines(problem)]
    return "\n".join([*lines, *([""] if lines else []), *_ending(listed, again, onwards)]) + "\n"


def as_annotations(problems: Iterable[Problem]) -> str:
    """Workflow commands that make GitHub show each problem beside its line."""
    return "".join(_annotation(problem) for problem in ordered(problems))


def as_json(problems: Iterable[Problem]) -> str:
    """Everything that is known about each problem, and how many there are."""
    listed = ordered(problems)
    wrong = len(errors(listed))
    content = {
        "errors": wrong,
        "warnings": len(listed) - wrong,
        "problems": [problem.as_dict() for problem in listed],
    }
    return json.dumps(content, ensure_ascii=False, indent=2) + "\n"


def _key(problem: Problem) -> tuple[object, ...]:
    place = (problem.file, problem.line, problem.column, problem.severity, problem.rule, problem.message)
    return (*place, problem.value or "", problem.suggestion or "", problem.action or "", problem.allowed)


def _lines(problem: Problem) -> list[str]:
    level = "varning: " if problem.severity is Severity.WARNING else ""
    place = f"{problem.file}:{problem.line}:{problem.column}"
    return [
        _printable(line)
        for line in (
            f"{place}: {level}{problem.message} [{problem.rule}]",
            *(f"    {detail}" for detail in _details(problem)),
        )
    ]


def _details(problem: Problem) -> list[str]:
    details = []
    if problem.value and not _says(problem.message, problem.value):
        details.append(f"står nu: {problem.value}")
    if problem.suggestion:
        details.append(f"menade du: {problem.suggestion}?")
    if problem.allowed:
        more = len(problem.allowed) - SHOWN
        rest = f" … och {more} till" if more > 0 else ""
        details.append(f"tillåtet: {', '.join(problem.allowed[:SHOWN])}{rest}")
    if problem.action:
        details.append(f"gör så här: {problem.action}")
    return details


def _says(message: str, value: str) -> bool:
    return f"«{value}»" in message or value in message.split()


def _ending(listed: list[Problem], again: str, onwards: str) -> list[str]:
    wrong = len(errors(listed))
    warnings = len(listed) - wrong
    if not listed:
        return ["Inga fel.", f"Nästa steg: {onwards}"]
    files = len({problem.file for problem in listed})
    counts = [f"{wrong} fel"] if wrong else []
    if warnings:
        counts.append(f"{warnings} {'varning' if warnings == 1 else 'varningar'}")
    total = f"{' och '.join(counts)} i {files} {'fil' if files == 1 else 'filer'}."
    following = (
        f"Rätta felen och kör igen: {again}" if wrong else f"Varningar stoppar inte bygget. Nästa steg: {onwards}"
    )
    return [total, following]


def _annotation(problem: Problem) -> str:
    command = "warning" if problem.severity is Severity.WARNING else "error"
    properties = {"file": problem.file, "line": problem.line, "col": problem.column, "title": problem.rule}
    inside = ",".join(f"{name}={_escaped_property(str(value))}" for name, value in properties.items())
    message = "\n".join([problem.message, *_details(problem)])
    return f"::{command} {inside}::{_escaped(message)}\n"


def _escaped(text: str) -> str:
    # A message that could start a line of its own could give GitHub commands.
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _escaped_property(text: str) -> str:
    return _escaped(text).replace(":", "%3A").replace(",", "%2C")


def _printable(line: str) -> str:
    """Characters that steer a terminal or hide are shown as their numbers, so a file name cannot play tricks."""
    return "".join(f"<U+{ord(char):04X}>" if _hides(char) else char for char in line)


def _hides(char: str) -> bool:
    return not char.isprintable() and char not in _KEPT and unicodedata.category(char)[0] in "CZ"
