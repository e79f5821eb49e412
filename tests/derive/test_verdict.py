"""One vote a trial, and what the votes say together (evidence rules 3b)."""

import itertools

import pytest

from derive.samples import derived
from factory import make_estimate, make_publication, make_study
from vagar.derive.verdict import Compared
from vagar.evidence.estimates import Horizon
from vagar.shape.terms import Direction, Family

SOURCE_SAYS = {"interval": ..., "ground": "source"}
BETTER, NONE = SOURCE_SAYS, {**SOURCE_SAYS, "direction": "none", "value": 0}
WORSE = {**SOURCE_SAYS, "direction": "worse", "value": -8}
UNCLEAR = {"interval": ..., "ground": "nothing", "direction": "unclear"}


def trial(key: str, *estimates: dict, bearing: str = "itself", **changes) -> dict:
    """A study of the method with these estimates, each with an id of its own."""
    made = [make_estimate(**{"id": f"nr-{number}", "source": key, **each}) for number, each in enumerate(estimates)]
    tie = {"method": "oppet-kafe", "bearing": bearing, "reason": "Så var det.", "text": "Studien prövade kaféet."}
    publications = [make_publication(id=key, url=f"https://norra.example/{key}")]
    return make_study(id=key, **{"publications": publications, "estimates": made, "methods": [tie], **changes})


def verdict(*studies: dict):
    return derived(studies=studies).verdicts["oppet-kafe"]


def votes(*estimates: dict, **changes):
    """What the one study votes, by horizon."""
    found = verdict(trial("ett", *estimates, **changes))
    return {each.horizon: each.votes[0].direction for each in found.home}


def test_one_estimate_is_one_vote():
    assert votes(BETTER) == {Horizon.FIRST_YEAR: Direction.BETTER}


def test_two_outcomes_of_one_family_that_agree_are_one_vote():
    assert votes(BETTER, {**BETTER, "outcome": "work"}) == {Horizon.FIRST_YEAR: Direction.BETTER}


def test_outcomes_that_differ_give_no_direction():
    assert votes(BETTER, {**NONE, "outcome": "work"}) == {Horizon.FIRST_YEAR: None}


def test_a_main_outcome_that_the_study_names_decides():
    found = votes(BETTER, {**NONE, "outcome": "work"}, main_outcome="work")
    assert found == {Horizon.FIRST_YEAR: Direction.NONE}


def test_the_latest_measurement_of_a_horizon_votes():
    later = {**NONE, "time": {"since": "exit", "months": 12}}
    assert votes(BETTER, later) == {Horizon.FIRST_YEAR: Direction.NONE}
    assert votes(later, BETTER) == {Horizon.FIRST_YEAR: Direction.NONE}


def test_each_horizon_has_a_vote_of_its_own():
    later = {**NONE, "time": {"since": "exit", "months": 36}}
    assert votes(BETTER, later) == {Horizon.FIRST_YEAR: Direction.BETTER, Horizon.LATER: Direction.NONE}


def test_the_published_version_votes_before_the_working_paper():
    papers = [
        make_publication(id="wp", url="https://norra.example/wp", working_paper=True),
        make_publication(id="artikel", url="https://norra.example/artikel"),
    ]
    found = votes({**BETTER, "source": "wp"}, {**NONE, "source": "artikel"}, publications=papers)
    assert found == {Horizon.FIRST_YEAR: Direction.NONE}


def test_groups_parts_and_uncounted_estimates_never_vote():
    silent = [
        {**WORSE, "group": "women"},
        {**WORSE, "part_of": "nr-0"},
        {**WORSE, "reservations": ["selected-after-start"]},
    ]
    assert votes(BETTER, *silent) == {Horizon.FIRST_YEAR: Direction.BETTER}


TOGETHER = {
    "one": ([BETTER], Direction.BETTER, 1),
    "two that agree": ([BETTER, BETTER], Direction.BETTER, 2),
    "two that differ": ([BETTER, UNCLEAR], None, 0),
    "two of three": ([BETTER, BETTER, UNCLEAR], Direction.BETTER, 2),
    "half of four": ([BETTER, BETTER, NONE, UNCLEAR], None, 0),
    "three of five": ([BETTER, BETTER, BETTER, WORSE, NONE], Direction.BETTER, 3),
}


@pytest.mark.parametrize(("estimates", "direction", "agreeing"), TOGETHER.values(), ids=TOGETHER.keys())
def test_together(estimates, direction, agreeing):
    (found,) = verdict(*(trial(f"studie-{number}", each) for number, each in enumerate(estimates))).home
    assert (found.family, found.direction) == (Family.WORK, direction)
    if direction is not None:
        assert found.agreeing == agreeing


def test_an_opposing_study_is_named():
    studies = [trial("ett", BETTER), trial("tva", BETTER), trial("tre", WORSE)]
    (found,) = verdict(*studies).home
    assert [vote.study.entry.id for vote in found.opposing] == ["tre"]


def test_the_largest_study_leads():
    (found,) = verdict(trial("liten", BETTER, size={"n": 90}), trial("stor", BETTER, size={"n": 900})).home
    assert found.largest.study.entry.id == "stor"


COMPARED = {
    "a trial of the method": ([trial("ett", BETTER)], Compared.ITSELF),
    "a package": ([trial("ett", BETTER, bearing="package")], Compared.PACKAGE),
    "a similar way": ([trial("ett", BETTER, bearing="kind")], Compared.KIND),
    "a trial abroad": ([trial("ett", BETTER, country="DK")], Compared.ABROAD),
    "another group": ([trial("ett", BETTER, design="other-group")], Compared.DESCRIBED),
    "a trial that does not count": (
        [trial("ett", {**BETTER, "reservations": ["high-loss"]})],
        Compared.UNCOUNTED,
    ),
    "nothing": ([], Compared.NOTHING),
    "a trial and a package": ([trial("ett", BETTER), trial("tva", WORSE, bearing="package")], Compared.ITSELF),
}


@pytest.mark.parametrize(("studies", "code"), COMPARED.values(), ids=COMPARED.keys())
def test_whether_anybody_has_compared(studies, code):
    assert verdict(*studies).compared is code


def test_a_package_a_similar_way_and_a_foreign_study_never_vote_at_home():
    elsewhere = ({"bearing": "package"}, {"bearing": "kind"}, {"country": "NO"})
    studies = [trial(f"studie-{number}", WORSE, **changes) for number, changes in enumerate(elsewhere)]
    (found,) = verdict(trial("ett", BETTER), *studies).home
    assert found.direction is Direction.BETTER
    assert len(found.votes) == 1


def test_the_order_of_studies_does_not_matter():
    studies = [trial("ett", BETTER), trial("tva", UNCLEAR), trial("tre", BETTER)]
    found = {
        tuple((each.family, each.horizon, each.direction) for each in verdict(*order).home)
        for order in itertools.permutations(studies)
    }
    assert len(found) == 1
