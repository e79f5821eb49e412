"""Contradictions: what the build finds is on record, and what is on record is still true."""

import pytest

from factory import PROJECT, SAID, findings, make_claim, make_draft, make_project
from vagar.rules import contradictions

ELSEWHERE = {"place": "s. 9"}


def record(kind, *claims, **more):
    return {
        "id": "antalet",
        "kind": kind,
        "text": "Två olika tal",
        "values": [{"text": "30", **SAID}, {"text": "31", **SAID}],
        "claims": list(claims),
        "handling": "show-both",
        "status": "open",
        "date": "2025-05-01",
        **more,
    }


def value(type, **fields):
    return {"type": type, **fields}


TWO = [make_claim(), make_claim(id="i-jobb", value=value("exact", n=31), **ELSEWHERE)]
TWO_WORDS = [make_claim(wording="en tredjedel"), make_claim(id="i-jobb", value=value("range", low=40, high=50))]
PARTS = [make_claim(), make_claim(id="kvinnor", group="women", value=value("exact", n=31), part_of="i-arbete")]
PERCENTAGE = [make_claim(value=value("percent", p=33), base={"kind": "started", "n": 10})]
WOMEN = {"groups": [{"id": "women", "label": "kvinnor"}]}
NAMES = [{"name": name, "use": "full", **SAID} for name in ("Kafé Norr", "Café Norr")]


def draft(claims=(), records=(), **changes):
    return make_draft(make_project(claims=list(claims), contradictions=list(records), **changes), vocabulary=WOMEN)


UNRECORDED = {
    "figures in one source": (
        draft(TWO),
        "claims.0",
        "Samma källa säger olika saker på olika ställen: «30» (i-arbete, s. 4) mot «31» (i-jobb, s. 9)",
    ),
    "the source's words": (
        draft(TWO_WORDS),
        "claims.0",
        "Samma källa säger olika saker på olika ställen: «en tredjedel» (i-arbete, s. 4) mot «40–50» (i-jobb, s. 4)",
    ),
    "parts": (
        draft(PARTS),
        "claims.0",
        "Delarna stämmer inte med helheten: «30» (i-arbete, s. 4) mot «31» (kvinnor, s. 4)",
    ),
    "percentage": (
        draft(PERCENTAGE),
        "claims.0",
        "Procenttalet ger inget helt antal personer: «33 procent» av 10 (i-arbete, s. 4)",
    ),
    "names": (draft(names=NAMES), "names", "Samma källa ger projektet olika namn: «Café Norr» mot «Kafé Norr»"),
    "recorded as something else": (
        draft(TWO, [record("spelling", "i-arbete", "i-jobb")]),
        "claims.0",
        "Samma källa säger olika saker på olika ställen: «30» (i-arbete, s. 4) mot «31» (i-jobb, s. 9)",
    ),
}


@pytest.mark.parametrize(("broken", "path", "message"), UNRECORDED.values(), ids=UNRECORDED.keys())
def test_not_on_record(broken, path, message):
    assert findings(contradictions, broken) == [("error", f"{PROJECT} {path}", message)]


@pytest.mark.parametrize(
    "good",
    [
        draft([make_claim()]),
        draft(TWO, [record("places", "i-arbete", "i-jobb")]),
        draft(PARTS, [record("parts", "i-arbete", "kvinnor")]),
        draft(PERCENTAGE, [record("percentage", "i-arbete")]),
        draft(names=NAMES, records=[record("spelling", names=["Kafé Norr", "Café Norr"])]),
        draft([make_claim()], [record("values")]),
        draft([make_claim()], [record("places", "i-arbete")]),
    ],
    ids=["none", "places", "parts", "percentage", "spelling", "names no claims", "found by a reader"],
)
def test_on_record(good):
    assert findings(contradictions, good) == []


def test_no_longer_there():
    settled = draft([make_claim()], [record("values", "i-arbete")])
    message = "Motsägelsen «antalet» finns inte längre i uppgifterna"
    assert findings(contradictions, settled) == [("warning", f"{PROJECT} contradictions.0", message)]
