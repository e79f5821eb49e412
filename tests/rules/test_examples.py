"""Each rule's docstring has a good and a bad example, and both are what they say."""

from __future__ import annotations

import re

import pytest

from factory import TODAY, make_concern, make_draft, make_method, make_project, make_study
from vagar.problem import Problem
from vagar.read.tree import build
from vagar.rules.registry import RULES
from vagar.rules.rule import Rule

EXAMPLE = re.compile(r"^(Good|Bad):\n((?:    .*\n|\n(?=    ))+)", re.MULTILINE)
# What a value is decides which keys it has, so a value is replaced and never filled in.
DECIDES = ("type",)


def examples(rule: Rule, kind: str) -> list[str]:
    return [text for found, text in EXAMPLE.findall(f"{rule.text}\n") if found == kind]


def all_examples(kind: str) -> list:
    return [
        pytest.param(rule, text, id=f"{rule.name}-{number}")
        for rule in RULES
        for number, text in enumerate(examples(rule, kind), start=1)
    ]


def findings(rule: Rule, example: str) -> list[Problem]:
    """What the rule says of an entry that differs from the flawless one as the example says."""
    changes, _, problems = build("\n".join(line[4:] for line in example.splitlines()), "example")
    assert not problems, problems
    flawless = {"project": make_project(), "method": make_method(), "study": make_study(), "concern": make_concern()}
    assert set(changes) <= {*flawless, "vocabulary"}
    made = {kind: changed(values, changes.get(kind, {})) for kind, values in flawless.items()}
    lists = changes.get("vocabulary", {})
    others = {field: made[kind] for kind, field in (("study", "studies"), ("concern", "concerns")) if kind in changes}
    draft = make_draft(made["project"], made["method"], lists, **others)
    return list(rule.check(draft, TODAY))


def changed(old: object, new: object) -> object:
    """`new` where it says something, and `old` where it does not; what is null is left out."""
    if isinstance(new, dict) and isinstance(old, dict) and not any(key in new for key in DECIDES):
        both = {**old, **{key: changed(old.get(key), value) for key, value in new.items()}}
        return {key: value for key, value in both.items() if value is not None}
    if isinstance(new, list) and isinstance(old, list):
        return [changed(old[min(index, len(old) - 1)] if old else None, item) for index, item in enumerate(new)]
    return new


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_has_both(rule):
    assert examples(rule, "Good")
    assert examples(rule, "Bad")


@pytest.mark.parametrize(("rule", "example"), all_examples("Good"))
def test_good(rule, example):
    assert findings(rule, example) == []


@pytest.mark.parametrize(("rule", "example"), all_examples("Bad"))
def test_bad(rule, example):
    found = findings(rule, example)
    assert found
    assert {problem.rule for problem in found} == {rule.name}
