"""Whatever the bytes are, the reader gives data or problems, and never raises."""

import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from vagar.read.document import read_document
from vagar.read.events import PureEvents, events
from vagar.read.text import decode
from vagar.read.tree import build

ENTRY = """\
id: steget-fore
names:
  - name: "Steget: före"
    use: short
  - {name: 'Steget', use: [a, b]}
period: {start: 2018-02, end: 2020}
about: >
  En längre
  text.
value: 12.5
# slut
"""
SIGNS = "\t\n \u00a0:-?[]{}#&*!|>'\"%@`,.0\\\r\0\ufeff\u202e\ud7ffå"
WORDS = ["a\u030a", "- ", ": ", "\n  ", "<<", "---\n", "...", "!!str", "&a", "*a", "\\u202E", "\\xff", "null", "1e9"]
PIECES = [*SIGNS, *WORDS, "9" * 20]


def check(raw):
    document, problems = read_document(raw, "projects/a.yml")
    assert (document is None) == bool(problems)
    lines = raw.count(b"\n") + raw.count(b"\r") + 1
    for problem in problems:
        assert 1 <= problem.line <= lines + 1
        assert problem.column >= 1
        assert problem.message
        assert problem.action
        assert problem.message.encode()
    if document:
        assert set(document.marks) >= {(key,) for key in document.data}
        assert json.loads(json.dumps(document.data, allow_nan=False)) == document.data


@given(st.binary(max_size=400))
def test_any_bytes(raw):
    check(raw)


@given(st.text(max_size=400))
def test_any_text(text):
    check(text.encode())


@given(st.lists(st.sampled_from(PIECES), max_size=60).map("".join))
def test_pieces_of_yaml(text):
    check(text.encode())


@st.composite
def mutated(draw):
    """A good entry with a few places cut out, doubled or replaced."""
    text = ENTRY
    for _ in range(draw(st.integers(1, 5))):
        start = draw(st.integers(0, len(text)))
        end = draw(st.integers(start, min(len(text), start + 12)))
        text = text[:start] + draw(st.sampled_from([*PIECES, "", text[start:end] * 2])) + text[end:]
    return text


@given(mutated())
@settings(max_examples=300, deadline=None)
def test_mutated_entries(text):
    check(text.encode())


@given(mutated())
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_both_parsers_see_the_same_data(text):
    clean, _ = decode(text.encode(), "f")
    if clean is None:
        return
    fast, slow = build(clean, "f", events), build(clean, "f", PureEvents)
    # The one in Python refuses a little more, such as a question mark inside braces.
    if not fast[2] and not slow[2]:
        assert fast == slow


@pytest.mark.parametrize("cut", range(0, len(ENTRY), 3))
def test_an_entry_cut_short(cut):
    check(ENTRY.encode()[:cut])
