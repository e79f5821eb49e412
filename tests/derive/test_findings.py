"""Which estimates count, which way they go and when they were measured (evidence rules 3b)."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from derive.generated import blanked
from factory import make_estimate, make_publication, make_study
from vagar.derive.findings import read_direction
from vagar.evidence.estimates import Horizon, Uncounted, horizon, p_value, significant, uncounted
from vagar.shape.claim import Time
from vagar.shape.estimate import Estimate
from vagar.shape.research import Study
from vagar.shape.terms import Direction, Wanted

HORIZONS = {
    "average month of the first year": ({"since": "exit", "from_months": 0, "to_months": 12}, Horizon.FIRST_YEAR),
    "directly": ({"since": "exit", "months": 0}, Horizon.FIRST_YEAR),
    "two years": ({"since": "exit", "months": 24}, Horizon.ONE_TO_THREE),
    "just before three years": ({"since": "exit", "months": 35}, Horizon.ONE_TO_THREE),
    "caught up after three years": ({"since": "exit", "months": 36}, Horizon.LATER),
    # Counted from the start or the draw, one year is taken off.
    "two years from the draw": ({"since": "decision", "months": 24}, Horizon.FIRST_YEAR),
    "three years from the start": ({"since": "start", "months": 36}, Horizon.ONE_TO_THREE),
    "four years from the draw": ({"since": "decision", "months": 48}, Horizon.LATER),
    "no months": ({"since": "exit"}, Horizon.UNKNOWN),
    "since arrival": ({"since": "arrival", "months": 24}, Horizon.UNKNOWN),
    "not stated": ({}, Horizon.UNKNOWN),
}

READ = {
    "interval": ({}, Direction.BETTER),
    "interval with nothing in it": ({"interval": {"low": -3, "high": 13}}, Direction.UNCLEAR),
    "interval that is not there": ({"interval": ...}, Direction.UNCLEAR),
    "p": ({"ground": "p", "p": "<0,05"}, Direction.BETTER),
    "p that does not exclude": ({"ground": "p", "p": "0,2"}, Direction.UNCLEAR),
    "p that is not there": ({"ground": "p"}, Direction.UNCLEAR),
    "the source's words": ({"ground": "source", "interval": ...}, Direction.BETTER),
    "bare": ({"ground": "nothing", "direction": "unclear", "interval": ...}, Direction.UNCLEAR),
    "precise null": ({"direction": "none", "value": 0.5, "interval": {"low": -2, "high": 3}}, Direction.NONE),
    "wide null": ({"direction": "none", "value": 0.5, "interval": {"low": -2, "high": 6}}, Direction.UNCLEAR),
}

COUNTED = {
    "a trial": ({}, {}, None),
    "a similar group": ({}, {"design": "similar-group"}, None),
    "another group": ({}, {"design": "other-group"}, Uncounted.DESIGN),
    "before and after": ({}, {"design": "before-after"}, Uncounted.DESIGN),
    "another design inside a trial": ({"design": "association"}, {}, Uncounted.DESIGN),
    "results that nobody has read": ({}, {"status": "unread"}, Uncounted.DESIGN),
    "chosen after the start": ({"reservations": ["selected-after-start"]}, {}, Uncounted.SELECTED),
    "30 per cent lost": ({"loss": {"all": 30}}, {}, None),
    "more than 30 per cent lost": ({"loss": {"all": 30.5}}, {}, Uncounted.LOSS),
    "ten points more lost": ({"loss": {"treated": 5, "control": 15}}, {}, None),
    "eleven points more lost": ({"loss": {"treated": 5, "control": 16}}, {}, Uncounted.LOSS),
    "a survey": ({"reservations": ["survey"]}, {}, Uncounted.SURVEY),
    "a survey and how many answered": (
        {"reservations": ["survey"], "response": {"asked": 100, "answered": 66}},
        {},
        None,
    ),
    "known from a quotation": ({}, {"publications": [make_publication(read="quoted")]}, Uncounted.QUOTED),
    "a part of another": ({"part_of": "annat"}, {}, Uncounted.PART),
    "women": ({"group": "women"}, {}, Uncounted.GROUP),
}


def estimate(**changes) -> Estimate:
    return Estimate.model_validate_json(json.dumps(make_estimate(**changes)))


def study(**changes) -> Study:
    return Study.model_validate_json(json.dumps(make_study(**changes)))


@pytest.mark.parametrize(("time", "expected"), HORIZONS.values(), ids=HORIZONS.keys())
def test_horizon(time, expected):
    assert horizon(Time.model_validate_json(json.dumps(time))) is expected


@pytest.mark.parametrize(("changes", "direction"), READ.values(), ids=READ.keys())
def test_a_direction_goes_as_far_as_its_ground(changes, direction):
    assert read_direction(estimate(**changes)) is direction


@pytest.mark.parametrize(("of_estimate", "of_study", "reason"), COUNTED.values(), ids=COUNTED.keys())
def test_what_counts(of_estimate, of_study, reason):
    assert uncounted(estimate(**of_estimate), study(**of_study), Wanted.MORE) is reason


def test_an_outcome_that_nobody_wants_more_or_less_of_does_not_vote():
    assert uncounted(estimate(), study(), Wanted.NEITHER) is Uncounted.NEITHER


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("0,03", True), ("p = 0.03", True), ("<0,05", True), ("< 0.001", True), ("0,05", False), ("0,2", False),
        (">0,1", False), ("<0,1", None), (">0,01", None), ("knappt", None),
    ],
)  # fmt: skip
def test_p_values(text, found):
    assert significant(text) is found
    assert (p_value(text) is None) is (text == "knappt")


# What speaks against counting an estimate is a statement, not a lack: leaving it out says something else.
SPEAKS_AGAINST = {"reservations", "loss", "loss.treated", "loss.control", "loss.all", "part_of", "design"}
COMPLETE = {
    "measure": st.sampled_from(["points", "direction"]),
    "value": st.sampled_from([None, 8.0, -8.0, 0.5]),
    "interval": st.sampled_from(
        [None, {"low": 3.0, "high": 13.0}, {"low": -3.0, "high": 13.0}, {"low": -2.0, "high": 3.0}]
    ),
    "p": st.sampled_from([None, "0,03", "<0,05", "0,4"]),
    "direction": st.sampled_from(["better", "worse", "none", "unclear"]),
    "ground": st.sampled_from(["interval", "p", "source", "nothing"]),
    "time": st.sampled_from([{}, {"since": "exit", "months": 6.0}, {"since": "decision", "months": 48.0}]),
    "response": st.sampled_from([None, {"asked": 100, "answered": 66}]),
    "reservations": st.sampled_from([[], ["survey"], ["selected-after-start"]]),
    "group": st.sampled_from(["all", "women"]),
}


@settings(max_examples=300, deadline=None)
@given(st.fixed_dictionaries(COMPLETE))
def test_missing_information_never_helps(changes):
    whole = estimate(**{key: value for key, value in changes.items() if value is not None})
    vote = _vote(whole)
    for path, less in blanked(whole):
        if path not in SPEAKS_AGAINST:
            assert _vote(less) in (vote, Direction.UNCLEAR, None), path


@settings(max_examples=100, deadline=None)
@given(st.lists(st.fixed_dictionaries(COMPLETE), min_size=1, max_size=4))
def test_leaving_something_out_of_a_study_never_turns_a_vote_round(changes):
    estimates = [
        make_estimate(**{"id": f"nr-{number}", **{key: value for key, value in each.items() if value is not None}})
        for number, each in enumerate(changes)
    ]
    whole = study(estimates=estimates)
    votes_before = [_vote(each, whole) for each in whole.estimates]
    for path, less in blanked(whole):
        for before, each in zip(votes_before, less.estimates, strict=False):
            assert _vote(each, less) in (before, Direction.UNCLEAR, None), path


def _vote(one: Estimate, of: Study | None = None) -> Direction | None:
    """Which way an estimate votes; None when it does not."""
    counts = uncounted(one, of or study(), Wanted.MORE) is None
    return read_direction(one) if counts else None
