"""First sentences of methods that several studies, or a trial with a questionnaire, say something of."""

import pytest


@pytest.fixture(scope="module")
def known(derived):
    return derived.knowledge


def ids(knowledge):
    return [sentence.id for sentence in knowledge.sentences]


def test_how_many_of_how_many_is_told_by_one_of_them(known):
    first = known["tidig-och-intensiv-arbetsformedling"].sentences[0]
    values = dict(first.values)
    assert (first.id, values["agreeing"], values["n"]) == ("knowledge-of", 2, 3)
    assert dict(values["result"].values)["direction"] != "unclear"


def test_harm_in_a_study_that_is_not_told_in_full(known):
    assert "told-displaced-others" in ids(known["tidig-och-intensiv-arbetsformedling"])


def test_a_lot_leaves_no_doubt_of_who_took_part(known):
    said = ids(known["foraldrastod"])
    assert "knowledge-survey" in said
    assert "knowledge-selection" not in said


def test_an_average_that_hides_two_directions(known):
    assert "told-differs-within" in ids(known["kurser-for-vagen-till-arbete"])


def test_a_vague_number_is_never_its_low_end_alone(known):
    """«närmare 200» of Steget före is 180–199, not 180."""
    figure = dict(dict(known["processgrupper"].sentences[1].values)["figure"].values)
    share = figure["share"]
    assert (share.id, dict(share.values)) == ("people-span", {"low": 180, "high": 199})


def test_two_kinds_of_subsidised_jobs_are_not_more_subsidised_jobs(known):
    """More had one kind and fewer another in Mirjam: what is told is work or studies, where no difference was seen."""
    result = dict(known["kvinnogrupper"].sentences[0].values)["result"]
    assert result.id == "result-none"
    assert "i arbete eller studier" in repr(dict(result.values)["state"])
