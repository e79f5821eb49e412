"""Text form: texts fit the sentences they are printed in."""

from dataclasses import replace

import pytest

from factory import PROJECT, SAID, findings, make_claim, make_draft, make_project
from vagar.rules import text_form


def claim(text):
    return make_draft(make_project(claims=[make_claim(text=text)]))


CLAIM = f"{PROJECT} claims.0.text"
CAPITAL = "Texten fortsätter «uppger att …» och börjar därför med liten bokstav, inte «Deltagarna»"
FULL_STOP = "Texten fortsätter «uppger att …» och slutar därför utan punkt"
BROKEN = {
    "capital": (claim("Deltagarna fick arbete"), [(CLAIM, CAPITAL)]),
    "full stop": (claim("deltagarna fick arbete."), [(CLAIM, FULL_STOP)]),
    "both": (claim("Deltagarna fick arbete."), [(CLAIM, CAPITAL), (CLAIM, FULL_STOP)]),
    "att": (
        claim("att deltagarna fick arbete"),
        [(CLAIM, "Texten fortsätter «uppger att …», så «att» står redan där")],
    ),
    "summary": (
        make_draft(make_project(summary="Ett kafé där grannar möts")),
        [(f"{PROJECT} summary", "Meningen slutar utan punkt: «…Ett kafé där grannar möts»")],
    ),
    "statement": (
        make_draft(make_project(aims=[{"text": "Fler vänner", **SAID}])),
        [(f"{PROJECT} aims.0.text", "Meningen slutar utan punkt: «…Fler vänner»")],
    ),
}


@pytest.mark.parametrize(("draft", "expected"), BROKEN.values(), ids=BROKEN.keys())
def test_does_not_fit(draft, expected):
    assert findings(text_form, draft) == [("error", *each) for each in expected]


@pytest.mark.parametrize(
    "draft",
    [
        claim("Norra kommun tog över kaféet"),
        claim("Norras invånare kom"),
        claim("Kafé Norr blev känt"),
        claim("SFI-elever fick arbete"),
        claim("30 fick arbete"),
        make_draft(make_project(aims=[{"text": "Kan det bli ett «kafé»?", **SAID}])),
        make_draft(make_project(aims=[{"text": "Ägaren sade «öppna kaféet.»", **SAID}])),
    ],
    ids=["organisation", "genitive", "project", "abbreviation", "figure", "question", "quotation mark"],
)
def test_fits(draft):
    assert findings(text_form, draft) == []


def test_silent_about_names_while_a_list_of_them_is_broken():
    draft = claim("Deltagarna fick arbete")
    without = replace(draft, vocabulary={"municipalities": draft.vocabulary["municipalities"]})
    assert findings(text_form, without) == []
