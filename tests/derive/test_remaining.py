"""What was left of a project: what happened goes before plans, and what ended before what lives on."""

import pytest

from derive.samples import project
from factory import SAID
from vagar.derive.remaining import Outlook, last_seen, outlook
from vagar.shape.terms import Remaining


def remains(what, basis="fact", **more):
    return {"what": what, "basis": basis, "text": "Kaféet var öppet.", **more, **SAID}


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        ([], Outlook(Remaining.UNKNOWN)),
        ([remains("unknown")], Outlook(Remaining.UNKNOWN)),
        ([remains("lives-on")], Outlook(Remaining.LIVES_ON)),
        ([remains("spread"), remains("lives-on")], Outlook(Remaining.LIVES_ON)),
        ([remains("lives-on"), remains("renamed")], Outlook(Remaining.RENAMED)),
        ([remains("renamed"), remains("ended"), remains("spread")], Outlook(Remaining.ENDED)),
        ([remains("lives-on", "plan")], Outlook(Remaining.LIVES_ON, only_planned=True)),
        # A plan to end says less than that it spread.
        ([remains("ended", "plan"), remains("spread")], Outlook(Remaining.SPREAD)),
        ([remains("unknown"), remains("ended", "plan")], Outlook(Remaining.ENDED, only_planned=True)),
    ],
)
def test_outlook(found, expected):
    assert outlook(project(remains=found)) == expected


def test_last_seen_is_the_latest_date_that_says_something():
    found = [remains("lives-on", date="2019-05"), remains("spread", date="2021"), remains("unknown", date="2024")]
    assert last_seen(project(remains=found)) == "2021"
    assert last_seen(project(remains=[remains("lives-on")])) == ""
