"""Small numbers: Wilson 95 % and when it is shown (evidence rules 5)."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from derive.samples import among, claim, figure
from vagar.derive.span import span, wilson

# Worked out in Newcombe, Statistics in Medicine 1998, table I, method 3.
PUBLISHED = [
    (81, 263, 0.2553, 0.3662),
    (15, 148, 0.0624, 0.1605),
    (0, 20, 0.0, 0.1611),
    (1, 29, 0.0061, 0.1718),
    # And the other end, which is the mirror of 0 of 20.
    (20, 20, 0.8389, 1.0),
]

# A figure, and the counts whose Wilson limits are its span: low of the low end, high of the high end.
SPANS = [
    ("30", 100, 30, 30),
    ("5", 10, 5, 5),
    ("43 %", 100, 43, 43),
    ("40–50", 100, 40, 50),
    ("cirka 40", 100, 36, 44),
    ("närmare 40", 100, 36, 39),
    ("minst 40", 60, 40, 60),
    ("över hälften", 100, 51, 100),
    ("hälften", 100, 45, 55),
    ("över 60 %", 100, 60, 100),
]

NONE = {
    "n unknown": figure("43 %"),
    "fewer than ten": figure("5", 9),
    "nobody": figure("0", 0),
    "no number": figure("många", 100),
    "missing": figure("står inte i källan", 100),
    "more than two hundred": figure("43 %", 201),
    "among whom is unknown": figure("30", 100, "unknown"),
    "more than there are": figure("120", 100),
}


@pytest.mark.parametrize(("k", "n", "low", "high"), PUBLISHED)
def test_wilson(k, n, low, high):
    found = wilson(k, n)
    assert (found.low, found.high) == (pytest.approx(low, abs=5e-5), pytest.approx(high, abs=5e-5))


@pytest.mark.parametrize(("text", "n", "low", "high"), SPANS, ids=[row[0] for row in SPANS])
def test_span(text, n, low, high):
    found = span(figure(text, n))
    assert (found.low, found.high) == (pytest.approx(wilson(low, n).low), pytest.approx(wilson(high, n).high))


@pytest.mark.parametrize("stated", NONE.values(), ids=NONE.keys())
def test_no_span(stated):
    assert span(stated) is None


def test_only_the_base_decides():
    assert span(claim(base=among("completed", 60, 100))) == span(claim(base=among("completed", 60)))


@settings(deadline=None)
@given(st.data(), st.integers(1, 3000))
def test_wilson_holds_the_share_and_stays_between_none_and_all(data, n):
    k = data.draw(st.integers(0, n))
    found = wilson(k, n)
    assert 0 <= found.low < found.high <= 1
    # The share of nobody lies on the limit itself, where the last decimal may fall on either side.
    assert found.low - 1e-9 <= k / n <= found.high + 1e-9
