"""What came of looking at a file with the rules."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from vagar.problem import Problem


@dataclass(frozen=True)
class Looked:
    """What was found in the file itself, and what was asked of the rest meanwhile, with the answers. As long as both
    the file and the answers are the same, so is what is found."""

    problems: tuple[Problem, ...]
    answers: Mapping[tuple[str, ...], object]
