"""Vague words become intervals (evidence rules 2)."""

from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from derive.samples import figure
from vagar.evidence.interval import Interval, as_share, interval, is_number, width, width_in_points
from vagar.evidence.vague_words import APPROX, EVERYONE, FRACTIONS, MORE_THAN_HALF, NEARLY_EVERYONE

# The rules' own first: the smaller of a tenth and the largest of 1, 5, 10, 50, 100 … that divides it.
WIDTHS = {200: 20, 30: 3, 320: 10, 18_000: 1_000, 8_700_000: 100_000}
WIDTHS |= {100: 10, 1000: 100, 50: 5, 75: 5, 7: Fraction(7, 10), 21: 1, 259: 1, 40: 4, 0: 0}

# What is said, among how many, and from which number of people to which; None is no ceiling.
PEOPLE = [
    ("närmare 200", None, 180, 199),
    ("nästan 30", None, 27, 29),
    ("knappt 100", None, 90, 99),
    ("nästan 7", None, 6, 6),
    ("drygt 30", None, 30, 33),
    ("drygt 200", None, 200, 220),
    ("drygt 7", None, 7, 8),
    ("cirka 200", None, 180, 220),
    ("cirka 30", None, 27, 33),
    ("ungefär 30", None, 27, 33),
    ("runt 30", None, 27, 33),
    ("omkring 30", None, 27, 33),
    ("cirka 21", None, 20, 22),
    ("minst 40", None, 40, None),
    ("minst 40", 60, 40, 60),
    ("över 40", None, 41, None),
    ("över 40", 60, 41, 60),
    ("mer än 40", 60, 41, 60),
    ("högst 40", None, 0, 40),
    ("upp till 40", 100, 0, 40),
    ("bara 40", None, 40, 40),
    ("drygt 30", 32, 30, 32),
    ("cirka 30", 31, 27, 31),
    ("närmare 200", 185, 180, 185),
    ("högst 40", 30, 0, 30),
    ("40–50", None, 40, 50),
    ("30", 100, 30, 30),
    # Shares of a known number of people are people, rounded inwards.
    ("över hälften", 100, 51, 100),
    ("över hälften", 101, 51, 101),
    ("majoriteten", 7, 4, 7),
    ("de flesta", 8, 5, 8),
    ("hälften", 100, 45, 55),
    ("varannan", 100, 45, 55),
    ("en tredjedel", 100, 30, 36),
    ("närmare hälften", 100, 45, 49),
    ("nästan hälften", 100, 45, 49),
    ("nästan alla", 100, 90, 99),
    ("alla", 12, 12, 12),
    ("samtliga", 12, 12, 12),
]

# Without a known number of people a share stays a share: percent from and to, and whether each end is included.
SHARES = [
    ("över hälften", 50, 100, "]]"),
    ("majoriteten", 50, 100, "]]"),
    ("de flesta", 50, 100, "]]"),
    ("hälften", 45, 55, "[]"),
    ("varannan", 45, 55, "[]"),
    ("en tredjedel", 30, 37, "[]"),
    ("närmare hälften", 45, 50, "[["),
    ("nästan hälften", 45, 50, "[["),
    ("nästan alla", 90, 100, "[["),
    ("alla", 100, 100, "[]"),
    ("samtliga", 100, 100, "[]"),
    ("minst hälften", 50, 100, "[]"),
    ("43 %", 43, 43, "[]"),
    # Percent is continuous: «över 60 %» is more than 60.
    ("över 60 %", 60, 100, "]]"),
    ("mer än 60 %", 60, 100, "]]"),
    ("minst 60 %", 60, 100, "[]"),
    ("högst 60 %", 0, 60, "[]"),
    ("upp till 60 %", 0, 60, "[]"),
    ("nästan 60 %", 54, 60, "[["),
    ("närmare 60 %", 54, 60, "[["),
    ("knappt 60 %", 54, 60, "[["),
    ("drygt 60 %", 60, 66, "[]"),
    ("cirka 60 %", 54, 66, "[]"),
    ("bara 60 %", 60, 60, "[]"),
    ("80–85 %", 80, 85, "[]"),
]

NO_NUMBER = ["många", "flera", "ett antal", "står inte i källan", "skitmånga 30", "nästan inga"]

BELOW = ("nästan", "närmare", "knappt")
ABOVE = ("över", "mer än")
words_before = st.sampled_from(sorted(APPROX))
share_words = st.sampled_from([*FRACTIONS, *MORE_THAN_HALF, *EVERYONE, *NEARLY_EVERYONE])
counts = st.integers(1, 5000)


def ends(found: Interval) -> str:
    """Which ends are included, written as in mathematics: [ included, ] not, and the other way round at the end."""
    return ("]" if found.low_open else "[") + ("[" if found.high_open else "]")


def percent(share: Fraction) -> int:
    return round(float(share) * 100)


@pytest.mark.parametrize(("n", "reach"), WIDTHS.items())
def test_how_far_a_word_reaches(n, reach):
    assert width(n) == reach


@pytest.mark.parametrize(("text", "n", "low", "high"), PEOPLE, ids=[f"{row[0]} av {row[1]}" for row in PEOPLE])
def test_people(text, n, low, high):
    assert interval(figure(text, n)) == Interval(low, high)


@pytest.mark.parametrize(("text", "low", "high", "included"), SHARES, ids=[row[0] for row in SHARES])
def test_shares(text, low, high, included):
    found = interval(figure(text))
    assert (percent(found.low), percent(found.high), ends(found), found.share) == (low, high, included, True)


def test_percent_stays_percent_when_the_base_is_known():
    assert interval(figure("över 60 %", 100)) == interval(figure("över 60 %"))


@pytest.mark.parametrize("text", NO_NUMBER)
def test_no_number(text):
    claim = figure(text, 100)
    assert (interval(claim), as_share(claim), is_number(claim)) == (None, None, False)


@pytest.mark.parametrize(
    ("text", "n", "points"),
    [
        ("30", 100, 0),
        ("40–50", 100, 10),
        ("minst 40", 60, Fraction(100, 3)),
        ("hälften", None, 10),
        ("minst 40", None, None),
    ],
)
def test_width(text, n, points):
    assert width_in_points(figure(text, n)) == points


# A share that no whole number of people fits is still a share: never one person more or fewer than it says.
@pytest.mark.parametrize(
    ("text", "n"), [("nästan hälften", 2), ("nästan hälften", 4), ("nästan alla", 3), ("hälften", 3)]
)
def test_a_share_that_no_number_of_people_fits_stays_a_share(text, n):
    assert interval(figure(text, n)) == interval(figure(text))


@settings(deadline=None)
@given(word=words_before, n=counts, more=st.none() | st.integers(0, 500))
def test_people_around_the_stated_number(word, n, more):
    base = None if more is None else n + more
    found = interval(figure(f"{word} {n}", base))
    contains = found.low <= n and (found.high is None or n <= found.high)
    # Nothing can be more than everyone: then the stated number is all that is left.
    full = word in ABOVE and base == n
    assert contains is (word not in (*BELOW, *ABOVE)) or full
    assert found.low >= 0
    assert found.high is None or found.low <= found.high
    assert found.high is None or isinstance(found.high, int)
    assert isinstance(found.low, int)
    if base is not None and not full:
        assert found.high <= base
    if base is None:
        assert (found.high is None) is (word in ("minst", *ABOVE))


@settings(deadline=None)
@given(word=words_before, tenths=st.integers(1, 999))
def test_percent_around_the_stated_one(word, tenths):
    found = interval(figure(f"{word} {tenths / 10} %"))
    stated = Fraction(tenths, 1000)
    above_low = found.low < stated or (found.low == stated and not found.low_open)
    below_high = stated < found.high or (found.high == stated and not found.high_open)
    assert (above_low and below_high) is (word not in (*BELOW, *ABOVE))
    assert 0 <= found.low <= found.high <= 1


@settings(deadline=None)
@given(words=share_words, modifier=st.sampled_from(["", *sorted(APPROX)]), n=counts)
def test_every_number_of_people_keeps_to_the_share(words, modifier, n):
    text = f"{modifier} {words}".strip() if words in FRACTIONS else words
    share, people = interval(figure(text)), interval(figure(text, n))
    if people.share:
        assert people == share
        return
    assert 0 <= people.low <= people.high <= n
    for number in (people.low, people.high):
        exact = Interval(Fraction(number, n), Fraction(number, n), True)
        assert exact.overlaps(share)


@settings(deadline=None)
@given(text=st.builds("{} {}".format, words_before, counts) | share_words, n=st.integers(1, 6000))
def test_as_share(text, n):
    people, share = interval(figure(text, n)), as_share(figure(text, n))
    assert share.share
    if not people.share:
        assert (share.low * n, share.high * n) == (people.low, people.high)
    assert as_share(figure("30")) is None


points = st.fractions(0, 1, max_denominator=20)
intervals = st.builds(
    lambda ends, low_open, high_open: Interval(min(ends), max(ends), True, low_open, high_open),
    st.tuples(points, points),
    st.booleans(),
    st.booleans(),
) | st.builds(lambda low: Interval(low, None, True), points)


@settings(deadline=None)
@given(intervals, intervals)
def test_overlap_goes_both_ways(left, right):
    assert left.overlaps(right) == right.overlaps(left)


@pytest.mark.parametrize(
    ("left", "right", "overlap"),
    [
        ("nästan 60 %", "60 %", False),
        ("över 60 %", "60 %", False),
        ("minst 60 %", "60 %", True),
        ("drygt 60 %", "60 %", True),
        ("nästan hälften", "hälften", True),
        ("nästan hälften", "över hälften", False),
        ("nästan alla", "alla", False),
        ("hälften", "en tredjedel", False),
        ("hälften", "60 %", False),
    ],
)
def test_overlap(left, right, overlap):
    assert interval(figure(left)).overlaps(interval(figure(right))) is overlap
