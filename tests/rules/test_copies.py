"""Copies: a claim that repeats something points at the original."""

import pytest

from factory import PROJECT, TODAY, findings, make_claim, make_draft, make_project, make_source
from vagar.rules import copies

SOURCES = [make_source(), make_source(id="nyhet", kind="press-release"), make_source(id="studie", kind="research")]
FROM_RELEASE = make_claim(id="enligt-nyhet", source="nyhet")


def draft(*claims, also_seen=()):
    return make_draft(make_project(sources=SOURCES, claims=list(claims)), also_seen=also_seen)


RETOLD = "Siffran kommer från «nyhet» men bedöms efter «slutrapport», som bara återger den"
BROKEN = {
    "nothing": (
        draft(make_claim(copied_from="nyhett")),
        "«nyhett» är varken en uppgift i filen eller en källa",
    ),
    "a source that carries less": (draft(make_claim(copied_from="nyhet")), RETOLD),
    "a claim from a source that carries less": (draft(make_claim(copied_from="enligt-nyhet"), FROM_RELEASE), RETOLD),
}


@pytest.mark.parametrize(("broken", "message"), BROKEN.values(), ids=BROKEN.keys())
def test_copied_from(broken, message):
    assert findings(copies, broken) == [("error", f"{PROJECT} claims.0.copied_from", message)]


def test_says_what_to_write_instead():
    problems = list(copies.RULE.check(draft(make_claim(copied_from="nyhet")), TODAY))
    assert [problem.action for problem in problems] == ["Skriv source: nyhet och via: slutrapport"]


@pytest.mark.parametrize(
    "good",
    [
        draft(make_claim(copied_from="studie")),
        draft(make_claim(source="nyhet", via="slutrapport")),
        draft(make_claim(copied_from="i-arbete-2"), make_claim(id="i-arbete-2")),
        draft(make_claim(copied_from="i-en-trasig-fil"), also_seen=["projects/trasig.yml"]),
    ],
)
def test_original_carries_as_much(good):
    assert findings(copies, good) == []
