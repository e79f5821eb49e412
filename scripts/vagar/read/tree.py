"""Text to a tree of plain values, with the place of every value and key. No recursion, no surprises.

Everything that YAML can do and an entry does not need is refused: anchors, aliases, merge keys, tags,
several documents, keys that are not text, the same key twice, great depth.
"""

from __future__ import annotations

from collections.abc import Callable

import yaml

from vagar.problem import Problem
from vagar.read.builder import Builder, Marks, Tree
from vagar.read.events import Events, events
from vagar.read.refusals import EnoughError
from vagar.read.syntax import explain

# What PyYAML says from version 6.0.4 on.
TOO_DEEP = "nesting depth"


def build(text: str, file: str, parser: Callable[[str], Events] = events) -> tuple[Tree | None, Marks, list[Problem]]:
    """The mapping that `text` holds, the place of everything in it, and what is wrong.

    The mapping is None as soon as there is a problem. Never raises on any text.
    """
    builder = Builder(file, text)
    problems = builder.refuse.problems
    try:
        builder.read(parser(text))
    except EnoughError:
        pass
    except yaml.YAMLError as error:
        if TOO_DEEP in str(getattr(error, "problem", "")):
            builder.refuse.parser_gave_up(text)
        else:
            problems.append(explain(error, text, file))
    except (ValueError, OverflowError):
        # The parser in Python trips over some escapes, such as "\UFFFFFFFF".
        message = "Ett omvänt snedstreck inleder ett tecken som inte finns"
        action = "Skriv tecknet som det är, utan omvänt snedstreck"
        problems.append(Problem(file, 1, 1, "yaml", message, action=action))
    if problems:
        return None, {}, problems
    return builder.root, builder.marks, []
