"""Numbers, amounts, percentages, dates and lists: the table of cases, and what only Python is given."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vagar.words.formats import half_up, hundredths
from vagar.words.languages import LANGUAGES, words
from vagar.words.patterns import FUNCTIONS
from words.cases import CASES


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case['form']} {case['values']}")
def test_the_table(language, case):
    assert words(language).formats.functions[case["form"]](*case["values"]) == case[language]


def test_the_table_has_every_form():
    assert {case["form"] for case in CASES} == set(FUNCTIONS) == set(words().formats.functions)


@pytest.mark.parametrize(
    ("value", "text"), [(Fraction(1, 4), "0,25"), (Fraction(1, 3), "0,333"), (Fraction(-2, 3), "−0,667")]
)
def test_fractions(value, text):
    assert words().formats.number(value) == text


@pytest.mark.parametrize(("share", "percent"), [(Fraction(9, 40), 23), (Fraction(1, 8), 13), (0.145, 15), (1, 100)])
def test_halves_go_up(share, percent):
    assert hundredths(share) == percent


@given(st.fractions(-1000, 1000), st.integers(0, 3))
def test_a_fraction_is_rounded_to_the_nearest_and_its_opposite_alike(value, decimals):
    rounded = Fraction(half_up(value, decimals))
    assert abs(rounded - value) <= Fraction(1, 2 * 10**decimals)
    assert Fraction(half_up(-value, decimals)) == -rounded


@given(st.integers(-(10**12), 10**12))
def test_a_number_has_no_place_to_break_and_no_hyphen(value):
    text = words().formats.kronor(value)
    assert " " not in text
    assert "-" not in text
    assert int(text.removesuffix("kr").replace("\u00a0", "").replace("−", "-")) == value
