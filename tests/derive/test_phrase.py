"""The fixed phrases that name the speaker (evidence rules 3)."""

import pytest

from derive.samples import claim, rated, source
from vagar.derive.rated import phrase
from vagar.words.languages import words

PHRASES = {
    "U0": ({"status": "target"}, {}, "Projektet planerar att"),
    "U1": ({"kind": "output"}, {}, "Projektet beskriver att"),
    "U2": ({"time": {}}, {}, "Projektet uppger att"),
    "U3": ({}, {}, "Projektet redovisar att"),
    "U4": ({"collected_by": "register"}, {"kind": "register"}, "Enligt uppföljning av Norra kommun:"),
    "the newspaper": ({}, {"kind": "news", "sender": "tidningen"}, "Tidningen redovisar att"),
    "someone in the newspaper": (
        {"sender": "kommunens arbetsmarknadschef"},
        {"kind": "news", "sender": "tidningen"},
        "Kommunens arbetsmarknadschef redovisar att",
    ),
    "a name": ({}, {"sender": "SVT"}, "SVT redovisar att"),
}


@pytest.mark.parametrize(("of_claim", "of_source", "said"), PHRASES.values(), ids=PHRASES.keys())
def test_phrase(of_claim, of_source, said):
    found = phrase(claim(**of_claim), source(**of_source), rated(of_claim, of_source), "Norra kommun")
    assert words().say(found) == said
