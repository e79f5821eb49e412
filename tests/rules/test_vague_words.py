"""Vague words: only those that the rules can read."""

import pytest

from factory import PROJECT, SAID, TODAY, findings, make_claim, make_draft, make_project
from vagar.rules import vague_words


def draft(**value):
    return make_draft(make_project(claims=[make_claim(value=value)]))


UNKNOWN = {
    "before a number": (
        draft(type="approx", n=200, word="närmre"),
        "word",
        "«närmre» är inget ord som får stå före ett tal",
        "närmare",
    ),
    "before a percentage": (
        draft(type="approx-percent", p=60, word="typ"),
        "word",
        "«typ» är inget ord som får stå före ett tal",
        None,
    ),
    "share": (
        draft(type="share", words="de flest"),
        "words",
        "«de flest» är ingen andel som reglerna kan läsa",
        "de flesta",
    ),
    "no number": (
        draft(type="unquantified", word="massor"),
        "word",
        "«massor» är inget av orden för det som saknar tal",
        None,
    ),
}


@pytest.mark.parametrize(("broken", "field", "message", "suggestion"), UNKNOWN.values(), ids=UNKNOWN.keys())
def test_unknown(broken, field, message, suggestion):
    assert findings(vague_words, broken) == [("error", f"{PROJECT} claims.0.value.{field}", message)]
    (problem,) = vague_words.RULE.check(broken, TODAY)
    assert problem.suggestion == suggestion
    assert len(problem.allowed) > 4


@pytest.mark.parametrize(
    "good",
    [
        draft(type="approx", n=200, word="närmare"),
        draft(type="approx-percent", p=60, word="över"),
        draft(type="share", words="mer än hälften"),
        draft(type="unquantified", word="många"),
        draft(type="unquantified"),
    ],
)
def test_known(good):
    assert findings(vague_words, good) == []


@pytest.mark.parametrize(("word", "found"), [("typ", 1), ("drygt", 0), (None, 0)])
def test_before_an_amount(word, found):
    money = {"kind": "budget", "label": "budget", "amount": 1000, "word": word, **SAID}
    problems = list(vague_words.RULE.check(make_draft(make_project(money=[money])), TODAY))
    assert len(problems) == found
    assert all("«typ»" in problem.message and "label" in problem.action for problem in problems)
