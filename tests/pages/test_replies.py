"""What the project itself says is printed beside the very figure or contradiction it concerns."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from fake_site import ROOT, fake_draft, fake_settings, worked_out
from vagar.pages.context import Context
from vagar.pages.environment import environments
from vagar.pages.project import project_page
from vagar.shape.claim import Reply

REPLY = Reply(text="Vi räknade om och det blev fler.", sender="Påhittade kommun, registrator", date="2024-03-01")
PROJECT = "pannkaka"
CLAIMS = [claim.id for claim in fake_draft().projects[PROJECT].model.claims]


def content(**changes: object) -> str:
    draft = fake_draft()
    shaped = draft.projects[PROJECT]
    answered = replace(shaped, model=shaped.model.model_copy(update=changes))
    derived = worked_out(replace(draft, projects={**draft.projects, PROJECT: answered}))
    context = Context(derived, fake_settings(), environments(ROOT))
    return str(project_page(context, derived.catalogue.projects[PROJECT]).content)


@pytest.mark.parametrize("claim_id", CLAIMS)
def test_a_reply_stands_with_its_claim(claim_id: str) -> None:
    claims = fake_draft().projects[PROJECT].model.claims
    text = content(
        claims=tuple(claim.model_copy(update={"reply": REPLY}) if claim.id == claim_id else claim for claim in claims)
    )
    [said] = [found.start() for found in re.finditer(re.escape(REPLY.text), text)]
    before = re.findall(r'id="uppgift-([\w-]+)"', text[:said])
    assert before[-1] == claim_id
    assert "Projektets svar:" in text[said - 60 : said]
    assert REPLY.sender in text[said : said + 200]


def test_a_reply_stands_with_its_contradiction() -> None:
    records = fake_draft().projects[PROJECT].model.contradictions
    plain = [record.model_copy(update={"reply": None}) for record in records]
    for number, record in enumerate(plain):
        answered = [*plain[:number], record.model_copy(update={"reply": REPLY}), *plain[number + 1 :]]
        text = content(contradictions=tuple(answered))
        [said] = [found.start() for found in re.finditer(re.escape(REPLY.text), text)]
        others = [other.text for other in plain if other is not record]
        start = text.rindex(record.text, 0, said)
        assert not any(other in text[start:said] for other in others)
