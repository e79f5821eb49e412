"""The fixed phrases that name the speaker (evidence rules 3)."""

import pytest

from derive.samples import claim, rated, source
from vagar.derive.phrase import evaluator_note, phrase

PHRASES = {
    "U0": ({"status": "target"}, {}, "Projektet planerar att"),
    "U1": ({"kind": "output"}, {}, "Projektet beskriver att"),
    "U2": ({"time": {}}, {}, "Projektet uppger att"),
    "U3": ({}, {}, "Projektet redovisar att"),
    "U4": ({"collected_by": "register"}, {"kind": "register"}, "Enligt extern uppföljning av Norra kommun:"),
    "U5": ({"comparison": "did"}, {"kind": "research"}, "Jämfört med en liknande grupp, enligt Norra kommun:"),
    "the newspaper": ({}, {"kind": "news", "sender": "tidningen"}, "Tidningen redovisar att"),
    "someone in the newspaper": (
        {"sender": "kommunens arbetsmarknadschef"},
        {"kind": "news", "sender": "tidningen"},
        "Kommunens arbetsmarknadschef redovisar att",
    ),
    "a name": ({}, {"sender": "SVT"}, "SVT redovisar att"),
}

NOTES = {
    "commissioned": (
        {"collected_by": "external"},
        {"relation": "commissioned", "commissioned_by": "Norra kommun"},
        "på uppdrag av Norra kommun",
    ),
    "commissioned by someone": ({}, {"relation": "commissioned"}, "på uppdrag av projektet eller dess finansiär"),
    "an authority's own unit": ({"collected_by": "own-unit"}, {}, "av myndighetens egen utvärderingsenhet"),
    "neither": ({"collected_by": "register"}, {}, None),
}


@pytest.mark.parametrize(("of_claim", "of_source", "words"), PHRASES.values(), ids=PHRASES.keys())
def test_phrase(of_claim, of_source, words):
    found = phrase(claim(**of_claim), source(**of_source), rated(of_claim, of_source), "Norra kommun")
    assert found == words


@pytest.mark.parametrize(("of_claim", "of_source", "note"), NOTES.values(), ids=NOTES.keys())
def test_evaluator_note(of_claim, of_source, note):
    assert evaluator_note(claim(**of_claim), source(**of_source)) == note
