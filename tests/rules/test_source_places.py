"""Source places: every statement says where in its source it stands."""

import pytest

from factory import PROJECT, findings, make_claim, make_draft, make_project
from vagar.rules import source_places


def draft(place):
    return make_draft(make_project(claims=[make_claim(place=place)]))


@pytest.mark.parametrize("place", ["okänd", "Okänd.", "–", "?", "n/a", "…"])
def test_says_nothing(place):
    message = f"«{place}» säger inte var i källan det står"
    assert findings(source_places, draft(place)) == [("error", f"{PROJECT} claims.0.place", message)]


@pytest.mark.parametrize("place", ["s. 4", "Resultat, stycke 2", "hela texten", "ingressen"])
def test_can_be_found(place):
    assert findings(source_places, draft(place)) == []
