"""All rules, written out, and the loop that runs them."""

from __future__ import annotations

import traceback
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path

from vagar.alongside import Alongside
from vagar.problem import Problem
from vagar.rules import (
    amounts,
    bases,
    both_ways,
    checkable_sources,
    claim_dates,
    clock,
    concerns,
    contradictions,
    copies,
    counties,
    dates,
    deep_markdown,
    estimates,
    figures,
    figures_in_text,
    formulas,
    freshness,
    html,
    ids,
    languages,
    left_texts,
    markdown,
    missing_topics,
    named_people,
    names,
    needs,
    own_calculations,
    parts,
    periods,
    personal_data,
    protected_words,
    records,
    references,
    relations,
    self_links,
    silenced,
    source_places,
    study_figures,
    text_form,
    times,
    twice,
    unused_sources,
    unused_terms,
    vague_words,
    whole_people,
)
from vagar.rules.rule import Rule
from vagar.shape.draft import Draft

RULES: tuple[Rule, ...] = (
    references.RULE,
    self_links.RULE,
    both_ways.RULE,
    concerns.RULE,
    copies.RULE,
    ids.RULE,
    source_places.RULE,
    checkable_sources.RULE,
    contradictions.RULE,
    vague_words.RULE,
    protected_words.RULE,
    personal_data.RULE,
    html.RULE,
    formulas.RULE,
    markdown.RULE,
    text_form.RULE,
    study_figures.RULE,
    left_texts.RULE,
    own_calculations.RULE,
    missing_topics.RULE,
    unused_terms.RULE,
    unused_sources.RULE,
    dates.RULE,
    claim_dates.RULE,
    estimates.RULE,
    freshness.RULE,
    clock.RULE,
    bases.RULE,
    figures.RULE,
    whole_people.RULE,
    parts.RULE,
    times.RULE,
    periods.RULE,
    amounts.RULE,
    needs.RULE,
    twice.RULE,
    records.RULE,
    relations.RULE,
    names.RULE,
    figures_in_text.RULE,
    languages.RULE,
    deep_markdown.RULE,
    counties.RULE,
    named_people.RULE,
    silenced.RULE,
)


# So many entries take longer to check than it takes to start a second process.
WORTH_SHARING = 300


def check_all(draft: Draft, today: date) -> list[Problem]:
    """Every finding of every rule, sorted by place. A rule that crashes becomes a finding that names it."""
    shared = len(draft.projects) + len(draft.methods) > WORTH_SHARING
    if shared:
        # Collected before there are two, or each would do it.
        for document in draft.documents():
            _ = document.leaves
    # The slow rules are spread along the list, so every other one is about half of the work.
    rest = Alongside(lambda: _findings(RULES[1::2], draft, today)) if shared else None
    found = _findings(RULES[::2] if shared else RULES, draft, today)
    found += rest.result() if rest else []
    return sorted(silenced.heard(draft, found), key=_place)


def _place(problem: Problem) -> tuple[str, int, int, str, str]:
    return (problem.file, problem.line, problem.column, problem.rule, problem.message)


def _findings(rules: Iterable[Rule], draft: Draft, today: date) -> list[Problem]:
    return [problem for rule in rules for problem in _run(rule, draft, today)]


def _run(rule: Rule, draft: Draft, today: date) -> Iterator[Problem]:
    try:
        yield from rule.check(draft, today)
    except Exception as error:
        yield _crashed(rule, error)


def _crashed(rule: Rule, error: Exception) -> Problem:
    file = rule.check.__code__.co_filename
    frames = [frame for frame in traceback.extract_tb(error.__traceback__) if frame.filename == file]
    return Problem(
        f"scripts/vagar/rules/{Path(file).name}",
        frames[-1].lineno or 1 if frames else 1,
        1,
        rule.name,
        f"Regeln «{rule.name}» gick sönder ({type(error).__name__}: {error}) och har inte kontrollerat allt",
        action="Felet ligger i regeln och inte i innehållet. Anmäl det till den som sköter koden",
    )
