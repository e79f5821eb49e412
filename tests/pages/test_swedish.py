"""Swedish formats: numbers, money, percent, dates with the precision they have, lists, sorting."""

from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vagar.pages import swedish
from vagar.words.formats import upper_first
from vagar.words.languages import words

N = "\u00a0"
say = words().formats

FORMATS = [
    (say.number, 0, "0"),
    (say.number, 999, "999"),
    (say.number, 1000, f"1{N}000"),
    (say.number, 1_339_994, f"1{N}339{N}994"),
    (say.number, 12.5, "12,5"),
    (say.number, 43.0, "43"),
    (say.number, Fraction(1, 4), "0,25"),
    (say.kronor, 1_999_992, f"1{N}999{N}992{N}kr"),
    (say.share, 0.43, f"43{N}%"),
    (say.share, Fraction(1, 3), f"33{N}%"),
    (say.share, 1, f"100{N}%"),
    (say.date, "2018", "2018"),
    (say.date, "2018-02", "februari 2018"),
    (say.date, "2018-02-01", "1 februari 2018"),
    (say.listed, [], ""),
    (say.listed, ["a"], "a"),
    (say.listed, ["a", "b"], "a och b"),
    (say.listed, ["a", "b", "c"], "a, b och c"),
    (upper_first, "närmare 200", "Närmare 200"),
    (upper_first, "ökat", "Ökat"),
    (upper_first, "eU", "EU"),
    (upper_first, "", ""),
]

PERIODS = [
    ("2018-02-01", "2020-05", f"1{N}februari{N}2018–maj{N}2020"),
    ("2018", "2018", "2018"),
    ("2018", None, "från 2018"),
    (None, "2020-05", "till maj 2020"),
    (None, None, ""),
]

IN_ORDER = ["aln", "And", "bok", "élan", "fika", "Zorn", "ål", "Ånge", "ärta", "Äsch", "öl", "Örn"]


@pytest.mark.parametrize(("format_value", "value", "text"), FORMATS)
def test_formats(format_value, value, text):
    assert format_value(value) == text


def test_a_decimal_only_when_asked_for():
    assert say.share(0.4349) == f"43{N}%"
    assert say.share(0.4349, 1) == f"43,5{N}%"


@pytest.mark.parametrize(("start", "end", "text"), PERIODS)
def test_periods(start, end, text):
    assert say.period(start, end) == text


@pytest.mark.parametrize(("count", "text"), [(0, f"0{N}metoder"), (1, f"1{N}metod"), (1200, f"1{N}200{N}metoder")])
def test_plural(count, text):
    assert swedish.plural(count, "metod", "metoder") == text


def test_sorting():
    assert sorted(set(IN_ORDER), key=swedish.sort_key) == IN_ORDER
    assert sorted(["ö", "ä", "å", "z", "a"], key=swedish.sort_key) == ["a", "z", "å", "ä", "ö"]


@settings(deadline=None)
@given(st.lists(st.text(max_size=8), max_size=6))
def test_anything_can_be_sorted_and_the_order_is_always_the_same(texts):
    backwards = texts[::-1]
    assert sorted(texts, key=swedish.sort_key) == sorted(backwards, key=swedish.sort_key)


@settings(deadline=None)
@given(st.integers(0, 10**12))
def test_a_number_has_no_place_to_break(value):
    text = say.kronor(value)
    assert " " not in text
    assert int(text.removesuffix("kr").replace(N, "")) == value
