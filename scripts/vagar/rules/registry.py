"""All rules, written out, and the loop that runs them."""

from __future__ import annotations

import traceback
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import PurePath
from types import ModuleType

from vagar.alongside import Alongside
from vagar.problem import Problem
from vagar.rules import (
    both_ways,
    checkable_sources,
    claim_dates,
    contradictions,
    copies,
    dates,
    freshness,
    html,
    ids,
    left_texts,
    markdown,
    missing_topics,
    own_calculations,
    personal_data,
    protected_words,
    references,
    self_links,
    source_places,
    text_form,
    unused_sources,
    unused_terms,
    vague_words,
)
from vagar.shape.draft import Draft

RULES: tuple[ModuleType, ...] = (
    references,
    self_links,
    both_ways,
    copies,
    ids,
    source_places,
    checkable_sources,
    contradictions,
    vague_words,
    protected_words,
    personal_data,
    html,
    markdown,
    text_form,
    left_texts,
    own_calculations,
    missing_topics,
    unused_terms,
    unused_sources,
)
RULES_WITH_TODAY: tuple[ModuleType, ...] = (dates, claim_dates, freshness)


# So many entries take longer to check than it takes to start a second process.
WORTH_SHARING = 300


def check_all(draft: Draft, today: date) -> list[Problem]:
    """Every finding of every rule, sorted by place. A rule that crashes becomes a finding that names it."""
    runs = [*((rule, (draft,)) for rule in RULES), *((rule, (draft, today)) for rule in RULES_WITH_TODAY)]
    shared = len(draft.projects) + len(draft.methods) > WORTH_SHARING
    if shared:
        # Collected before there are two, or each would do it.
        for document in draft.documents():
            _ = document.leaves
    # The slow rules are spread along the list, so every other one is about half of the work.
    rest = Alongside(lambda: _findings(runs[1::2])) if shared else None
    found = _findings(runs[::2] if shared else runs)
    found += rest.result() if rest else []
    return sorted(
        found, key=lambda problem: (problem.file, problem.line, problem.column, problem.rule, problem.message)
    )


def _findings(runs: Iterable[tuple[ModuleType, tuple[object, ...]]]) -> list[Problem]:
    return [problem for rule, arguments in runs for problem in _run(rule, *arguments)]


def _run(rule: ModuleType, *arguments: object) -> Iterator[Problem]:
    try:
        yield from rule.check(*arguments)
    except Exception as error:
        yield _crashed(rule, error)


def _crashed(rule: ModuleType, error: Exception) -> Problem:
    frames = [frame for frame in traceback.extract_tb(error.__traceback__) if frame.filename == rule.__file__]
    return Problem(
        f"scripts/vagar/rules/{PurePath(rule.__file__ or rule.__name__).name}",
        frames[-1].lineno or 1 if frames else 1,
        1,
        rule.NAME,
        f"Regeln «{rule.NAME}» gick sönder ({type(error).__name__}: {error}) och har inte kontrollerat allt",
        action="Felet ligger i regeln och inte i innehållet. Anmäl det till den som sköter koden",
    )
