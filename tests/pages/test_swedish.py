"""Swedish formats: numbers, money, percent, dates with the precision they have, lists, sorting."""

from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vagar.pages import swedish

N = "\u00a0"

FORMATS = [
    (swedish.number, 0, "0"),
    (swedish.number, 999, "999"),
    (swedish.number, 1000, f"1{N}000"),
    (swedish.number, 1_339_994, f"1{N}339{N}994"),
    (swedish.number, 12.5, "12,5"),
    (swedish.number, 43.0, "43"),
    (swedish.number, Fraction(1, 4), "0,25"),
    (swedish.kronor, 1_999_992, f"1{N}999{N}992{N}kr"),
    (swedish.percent, 0.43, f"43{N}%"),
    (swedish.percent, Fraction(1, 3), f"33{N}%"),
    (swedish.percent, 1, f"100{N}%"),
    (swedish.points, 8, f"8{N}procentenheter"),
    (swedish.points, 1, f"1{N}procentenhet"),
    (swedish.points, 1.5, f"1,5{N}procentenheter"),
    (swedish.date_text, "2018", "2018"),
    (swedish.date_text, "2018-02", "februari 2018"),
    (swedish.date_text, "2018-02-01", "1 februari 2018"),
    (swedish.listed, [], ""),
    (swedish.listed, ["a"], "a"),
    (swedish.listed, ["a", "b"], "a och b"),
    (swedish.listed, ["a", "b", "c"], "a, b och c"),
    (swedish.upper_first, "närmare 200", "Närmare 200"),
    (swedish.upper_first, "ökat", "Ökat"),
    (swedish.upper_first, "eU", "EU"),
    (swedish.upper_first, "", ""),
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
    assert swedish.percent(0.4349) == f"43{N}%"
    assert swedish.percent(0.4349, 1) == f"43,5{N}%"


@pytest.mark.parametrize(("start", "end", "text"), PERIODS)
def test_periods(start, end, text):
    assert swedish.period_text(start, end) == text


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
    text = swedish.kronor(value)
    assert " " not in text
    assert int(text.removesuffix("kr").replace(N, "")) == value
