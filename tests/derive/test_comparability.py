"""When two figures may stand side by side: classes A to D (evidence rules 4)."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from derive.generated import any_claim
from derive.samples import among, claim
from vagar.derive.comparability import APART, SAME, Figure, _caveats, compare, conclusion, soft_key
from vagar.words.languages import words

say = words().say
TARGET = {"status": "target"}
SIX_MONTHS = {"since": "exit", "months": 6}

# Two figures that differ from «30 av 100 som började, vid avslut, slutligt» in this way: the class and the reason.
PAIRS = {
    "nothing differs": ({}, {}, "A", None),
    "the value differs": ({}, {"value": "närmare 50"}, "A", None),
    "the number of people differs": ({}, {"base": among("started", 31)}, "A", None),
    "three years apart": ({"year": 2017}, {"year": 2020}, "A", None),
    "who says it differs": ({"collected_by": "register"}, {"collected_by": "owner"}, "A", None),
    # The hard keys are equal, something else is not
    "interim": ({}, {"status": "interim"}, "B", "minst en siffra är inte slutlig"),
    "both interim": ({"status": "interim"}, {"status": "interim"}, "B", "minst en siffra är inte slutlig"),
    "unclear whether final": ({"status": "unclear"}, {}, "B", "minst en siffra är inte slutlig"),
    "another group": ({}, {"group": "women"}, "B", "olika delar av deltagarna"),
    "four years apart": ({"year": 2016}, {"year": 2020}, "B", "mer än 3 år"),
    "year unknown": ({"year": None}, {}, "B", "årtalet är inte känt"),
    "29 people": ({"value": "20", "base": among("started", 29)}, {}, "B", "mindre än 30"),
    "base size unknown": ({"value": "30 %", "base": among("started")}, {}, "B", "storleken"),
    "an open contradiction": ({"disputed": True}, {}, "B", "motsägs"),
    # A hard key differs or is unknown
    "another outcome": ({}, {"outcome": "studies"}, "C", "olika utfall"),
    "another base": ({}, {"base": among("completed", 100)}, "C", "olika grupper"),
    "another time": ({}, {"time": SIX_MONTHS}, "C", "olika tid"),
    "from another day": ({"time": {"since": "start", "months": 6}}, {"time": SIX_MONTHS}, "C", "olika tid"),
    "another unit": ({}, {"unit": "meetings"}, "C", "olika saker"),
    "outcome unknown": ({"outcome": ...}, {"outcome": ...}, "C", "inte vad som räknas"),
    "outcome not defined": ({"definite": False}, {"definite": False}, "C", "inte vad som räknas"),
    "base unknown": ({"base": among("unknown", 100)}, {"base": among("unknown", 100)}, "C", "vilka siffran räknas"),
    "time unknown": ({"time": {}}, {"time": {}}, "C", "när det mättes"),
    "a target meets an outcome": (TARGET, {}, "C", "mål"),
    # One is missing
    "missing": ({"value": "mättes inte"}, {}, "D", "mättes inte"),
    "both missing": ({"value": "mättes inte"}, {"value": "står inte i källan"}, "D", "står inte i källan"),
    "no number": ({"value": "många"}, {}, "D", "ingen siffra"),
    "missing, and another outcome": ({"value": "mättes inte"}, {"outcome": "studies"}, "D", "mättes inte"),
}

# Two figures of class A or B, and the fixed sentence about them.
VERDICTS = [
    ("30", 100, "40", 100, SAME),
    ("30", 100, "60", 100, APART),
    ("300", 1000, "400", 1000, APART),
    ("närmare 50", 100, "över 60", 100, SAME),
    ("närmare 40", 100, "över 90", 100, APART),
    ("43 %", 100, "över hälften", 100, SAME),
    ("över hälften", None, "60 %", None, SAME),
    ("en tredjedel", None, "över hälften", None, APART),
    # Too few to draw a span for, and chance is there all the same.
    ("5", 8, "4", 8, SAME),
    ("8", 8, "0", 8, APART),
]


def figure(year=2020, disputed=False, definite=True, **changes) -> Figure:
    return Figure(claim(**changes), year, disputed, definite)


@pytest.mark.parametrize(("left", "right", "grade", "reason"), PAIRS.values(), ids=PAIRS.keys())
def test_classes(left, right, grade, reason):
    found = compare(figure(**left), figure(**right))
    assert found.grade == grade
    assert found.one_axis is (grade in ("A", "B"))
    assert reason in "; ".join(map(say, found.reasons)) if reason else found.reasons == ()


def test_every_reason_is_given():
    found = compare(figure(time={}, base=among("unknown", 100)), figure(outcome="studies", status="target"))
    assert {"det är ett mål, inte ett utfall", "de gäller olika utfall", "det framgår inte när det mättes"} <= {
        say(reason) for reason in found.reasons
    }
    found = compare(figure(group="women", status="interim"), figure(year=None, disputed=True))
    assert len(found.reasons) == 4


@pytest.mark.parametrize(("left", "left_n", "right", "right_n", "sentence"), VERDICTS)
def test_conclusion(left, left_n, right, right_n, sentence):
    one, other = (figure(value=value, base=among("started", n)) for value, n in ((left, left_n), (right, right_n)))
    assert conclusion(one, other) == conclusion(other, one) == sentence


@pytest.mark.parametrize("changes", [{"outcome": "studies"}, TARGET, {"value": "mättes inte"}, {"value": "+8"}])
def test_no_conclusion_outside_a_and_b(changes):
    assert conclusion(figure(), figure(**changes)) is None


figures = st.builds(Figure, any_claim(), st.sampled_from([None, 2015, 2018, 2020]), st.booleans(), st.booleans())


@settings(max_examples=100, deadline=None)
@given(figures, figures)
def test_comparing_goes_both_ways(left, right):
    there, back = compare(left, right), compare(right, left)
    assert there.grade == back.grade
    assert set(there.reasons) == set(back.reasons)
    assert conclusion(left, right) == conclusion(right, left)
    assert (there.grade == "A") is (not there.reasons)


@settings(max_examples=100, deadline=None)
@given(figures)
def test_a_figure_beside_itself(figure):
    # The same figure twice differs in nothing: whatever is left is what is not known.
    found = compare(figure, figure)
    if found.one_axis:
        assert conclusion(figure, figure) == SAME


@given(
    any_claim(),
    any_claim(),
    any_claim(),
    st.sampled_from([None, 2015, 2020]),
    st.sampled_from([2015, 2020]),
    st.booleans(),
)
def test_figures_with_one_soft_key_have_the_same_caveats_with_any_other(one, other, third, year, then, disputed):
    figures = Figure(one, year, disputed), Figure(other, year, disputed)
    against = Figure(third, then, not disputed)
    if soft_key(figures[0]) == soft_key(figures[1]):
        assert _caveats(figures[0], against) == _caveats(figures[1], against)
