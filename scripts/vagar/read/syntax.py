"""One plain sentence for a file that is no YAML: where it went wrong, the likely cause, what to do.

The place comes from the parser, the cause from what stands there.
"""

from __future__ import annotations

from collections.abc import Callable

import yaml

from vagar.problem import Problem
from vagar.read import cause

_Explanation = Callable[[cause.Failure], cause.Guess]
# Words from the two parsers of PyYAML, the first that fits first.
_EXPLANATIONS: tuple[tuple[tuple[str, ...], _Explanation], ...] = (
    (("mapping values are not allowed",), cause.colon),
    (("could not find expected ':'",), cause.key_without_colon),
    (("escape", "hexdecimal", "hexadecimal"), cause.escape),
    (("a quoted scalar", "double-quoted scalar"), cause.quote),
    (("sequence entries are not allowed",), cause.list_on_key_line),
    (("a flow sequence", "a flow mapping"), cause.bracket),
    (("cannot start any token", "expected node content", "expected the node content"), cause.first_character),
    (("mapping keys are not allowed",), cause.first_character),
    (("an alias", "an anchor", "a tag", "undefined tag handle", "a block scalar"), cause.mark_before_text),
    (("directive", "YAML document"), cause.directive),
    (("document start",), cause.document),
    (("a block mapping", "a block collection"), cause.out_of_place),
)


def explain(error: yaml.YAMLError, text: str, file: str) -> Problem:
    """The finding for an error from the parser. Never raises."""
    problem_mark = getattr(error, "problem_mark", None)
    context_mark = getattr(error, "context_mark", None) or problem_mark
    place = (problem_mark.line, problem_mark.column) if problem_mark else (0, 0)
    start = (context_mark.line, context_mark.column) if context_mark else place
    said = (str(getattr(error, "context", "") or ""), str(getattr(error, "problem", "") or ""))
    guess = _guess(cause.Failure(*said, start, place, text.split("\n")))
    return Problem(file, guess.line + 1, guess.column + 1, "yaml", guess.message, action=guess.action)


def _guess(failure: cause.Failure) -> cause.Guess:
    for words, explanation in _EXPLANATIONS:
        if any(word in failure.problem or word in failure.context for word in words):
            return explanation(failure)
    return failure.here("Raden går inte att läsa", f"Jämför med en fil som fungerar. {cause.INDENT}")
