"""The registry: all rules run, in order, and a crash is a finding."""

from pathlib import Path

from factory import TODAY, make_claim, make_draft, make_project
from vagar.problem import Severity
from vagar.rules import registry
from vagar.rules.registry import check_all
from vagar.rules.rule import Rule

FOLDER = Path(registry.__file__).parent


def test_flawless():
    assert check_all(make_draft(), TODAY) == []


def test_every_rule_is_on_the_list_under_its_own_name():
    files = {path.stem for path in FOLDER.glob("*.py")} - {"__init__", "registry", "rule"}
    assert {Path(rule.file).stem for rule in registry.RULES} == files
    assert {rule.name.replace("-", "_") for rule in registry.RULES} == files


def test_everything_at_once_and_sorted():
    claim = make_claim(text="Effekten kom.", place="okänd", ours="1 + 1")
    found = check_all(make_draft(make_project(claims=[claim], reviewed="2020", created="2019-01")), TODAY)
    assert [(problem.line, problem.rule) for problem in found] == sorted(
        (problem.line, problem.rule) for problem in found
    )
    assert {problem.rule for problem in found} == {
        *("text-form", "protected-words", "source-places", "own-calculations", "freshness"),
    }


def test_crash(monkeypatch):
    def check(draft, today):
        yield draft.entries().__next__().problem("trasig", ("id",), "Hann hit")
        raise KeyError("x")

    monkeypatch.setattr(registry, "RULES", (Rule("trasig", "", check),))
    before, crash = check_all(make_draft(), TODAY)
    assert before.message == "Hann hit"
    assert crash.message == "Regeln «trasig» gick sönder (KeyError: 'x') och har inte kontrollerat allt"
    assert (crash.file, crash.rule, crash.severity) == (
        "scripts/vagar/rules/test_registry.py",
        "trasig",
        Severity.ERROR,
    )
    assert crash.line == check.__code__.co_firstlineno + 2
