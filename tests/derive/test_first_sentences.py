"""First sentences of methods that several studies, or a trial with a questionnaire, say something of."""

from pathlib import Path

import pytest

from vagar.derive.derived import derive
from vagar.link.catalogue import link
from vagar.read.folder import read_folder
from vagar.shape.intake import shape

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def known():
    files, _ = read_folder(ROOT)
    draft, _ = shape(files)
    return derive(link(draft)).knowledge


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
