"""All rules, written out, and the loop that runs them."""

from __future__ import annotations

import traceback
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from types import MappingProxyType

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
from vagar.rules.tools.asking import Question
from vagar.rules.tools.rest import Rest
from vagar.shape.draft import Draft, Shaped
from vagar.shape.fields import Shape
from vagar.shape.looked import Looked

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


# So many files take longer to look at than it takes to start a second process.
WORTH_SHARING = 300


def check_all(draft: Draft, today: date) -> list[Problem]:
    """Every finding of every rule, sorted by place. A rule that crashes becomes a finding that names it."""
    return look_through(draft, today)[0]


def look_through(
    draft: Draft, today: date, known: Mapping[str, Looked] = MappingProxyType({})
) -> tuple[list[Problem], dict[str, Looked]]:
    """Every finding, and what came of each file by its path.

    `known` is what came of files that are the same now as then, all from one and the same time. They are looked at
    again only where something that was asked about them has another answer.
    """
    rest = Rest(draft, today)
    files = {shaped.file: shaped for shaped in draft.shaped()}
    for document in draft.documents():
        # Everyone will ask for it: before there are two processes, or each would work it out.
        _ = document.told
    known = {path: known[path] for path in files if path in known}
    changed = rest.otherwise({asked: answer for each in known.values() for asked, answer in each.answers.items()})
    looked = {path: each for path, each in known.items() if changed.isdisjoint(each.answers)}
    looked |= _look_at([shaped for path, shaped in files.items() if path not in looked], rest)
    found = [problem for each in looked.values() for problem in each.problems]
    found += [problem for rule in RULES for problem in _run(rule, rule.across, draft, today)]
    # A rule that crashes does so for one file after the other.
    return sorted(silenced.heard(draft, dict.fromkeys(found)), key=_place), looked


def _place(problem: Problem) -> tuple[str, int, int, str, str]:
    return (problem.file, problem.line, problem.column, problem.rule, problem.message)


def _look_at(files: Sequence[Shaped[Shape]], rest: Rest) -> dict[str, Looked]:
    half = len(files) // 2 if len(files) > WORTH_SHARING else 0
    beside = Alongside(lambda: [_look(shaped, rest) for shaped in files[:half]]) if half else None
    found = [_look(shaped, rest) for shaped in files[half:]]
    found = [*(beside.result() if beside else ()), *found]
    return {
        shaped.file: Looked(problems, rest.answers(questions))
        for shaped, (problems, questions) in zip(files, found, strict=True)
    }


def _look(shaped: Shaped[Shape], rest: Rest) -> tuple[tuple[Problem, ...], tuple[Question, ...]]:
    rest.noted = {}
    rules = (rule for rule in RULES if isinstance(shaped.model, rule.kinds))
    problems = tuple(problem for rule in rules for problem in _run(rule, rule.each, shaped, rest))
    shaped.let_go()
    return problems, tuple(rest.noted)


def _run(rule: Rule, check: Callable[..., Iterator[Problem]], *looked_at: object) -> Iterator[Problem]:
    try:
        yield from check(*looked_at)
    except Exception as error:
        yield _crashed(rule, error)


def _crashed(rule: Rule, error: Exception) -> Problem:
    frames = [frame for frame in traceback.extract_tb(error.__traceback__) if frame.filename == rule.file]
    return Problem(
        f"scripts/vagar/rules/{Path(rule.file).name}",
        frames[-1].lineno or 1 if frames else 1,
        1,
        rule.name,
        f"Regeln «{rule.name}» gick sönder ({type(error).__name__}: {error}) och har inte kontrollerat allt",
        action="Felet ligger i regeln och inte i innehållet. Anmäl det till den som sköter koden",
    )
