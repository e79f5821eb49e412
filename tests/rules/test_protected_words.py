"""Protected words: our own texts do not promise more than we know."""

import pytest

from factory import (
    METHOD,
    PROJECT,
    SAID,
    TODAY,
    findings,
    make_claim,
    make_draft,
    make_method,
    make_project,
    make_source,
    make_study,
)
from vagar.rules import protected_words


def summary(text):
    return make_draft(make_project(summary=text))


def method(text):
    return make_draft(methods=make_method(summary=text))


def study(reading, **changes):
    return make_draft(studies=make_study(reading=f"{reading}.", **changes))


def effect(word):
    return f"«{word}» får bara stå i en uppgift som är jämförd med en liknande grupp"


def effective(word):
    return f"«{word}» säger att något har effekt, och det vet vi bara av en jämförelse med en liknande grupp"


STUDY = "research/kafeer-och-sprak.yml"
IN_SUMMARY, IN_METHOD = f"{PROJECT} summary", f"{METHOD} summary"
BROKEN = {
    "effekt": (summary("Projektet hade effekt"), ("error", IN_SUMMARY, effect("effekt"))),
    "effekter": (summary("Effekterna var stora"), ("error", IN_SUMMARY, effect("Effekterna"))),
    "compound": (summary("En effektutvärdering väntar"), ("error", IN_SUMMARY, effect("effektutvärdering"))),
    "compound at the end": (summary("Det gav ringeffekter"), ("error", IN_SUMMARY, effect("ringeffekter"))),
    "effektiv": (summary("Ett effektivt kafé i staden"), ("error", IN_SUMMARY, effective("effektivt"))),
    "method": (method("Metoden har god effekt"), ("error", IN_METHOD, effect("effekt"))),
    "claim": (
        make_draft(make_project(claims=[make_claim(text="projektet hade effekt")])),
        ("error", f"{PROJECT} claims.0.text", effect("effekt")),
    ),
    "before and after is no comparison": (
        study("Gruppen visade en effekt", design="before-after"),
        ("error", f"{STUDY} reading", effect("effekt")),
    ),
    "a promise": (
        study("Kaféet ger fler i arbete"),
        ("error", f"{STUDY} reading", "«ger» är ett löfte om nästa gång; en studie säger vad som hände en gång"),
    ),
    "passar för": (
        method("Metoden passar bra för nyanlända"),
        ("error", IN_METHOD, "«passar bra för» är ett löfte; en metod är bara prövad med några"),
    ),
    "unik": (summary("Ett unikt kafé i staden"), ("warning", IN_SUMMARY, "«unikt» kan ingen kontrollera")),
}


@pytest.mark.parametrize(("draft", "expected"), BROKEN.values(), ids=BROKEN.keys())
def test_promises(draft, expected):
    assert findings(protected_words, draft) == [expected]


def test_says_what_to_write_instead():
    (problem,) = protected_words.RULE.check(summary("Projektet hade effekt"), TODAY)
    assert problem.action == "Skriv «utfall», «resultat» eller «följd»"


QUOTED = {"text": "«stor effekt»", **SAID}
RECORD = {
    "id": "ordet",
    "kind": "places",
    "text": "Källan säger två saker",
    "values": [QUOTED, QUOTED],
    "handling": "show-both",
    "status": "answered",
    "date": "2025-05-01",
    "reply": {"text": "Vi såg en effekt", "sender": "Norra kommun", "date": "2025-05-02"},
}


@pytest.mark.parametrize(
    "draft",
    [
        study("Försöket hade effekt"),
        make_draft(make_project(name="Effekten", sources=[make_source(title="Effektivt kafé")])),
        make_draft(make_project(claims=[make_claim(wording="stor effekt", place="Effekter, s. 2")])),
        make_draft(make_project(contradictions=[RECORD])),
        make_draft(make_project(about="Läs mer på https://norra.example/effekt om kaféet")),
        summary("Kommunikation och en affektiv stund som passar för fika"),
    ],
    ids=["compared", "names and titles", "the source's words", "records", "addresses", "other words"],
)
def test_leaves_alone(draft):
    assert findings(protected_words, draft) == []
