"""What readers will see change: everything that differs on a page, in its own words, before and after."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from fake_site import fake_draft, fake_settings
from vagar.derive.changes import changes
from vagar.derive.derived import derive
from vagar.link.catalogue import link
from vagar.outlets.seen_changes import seen
from vagar.pages.context import Context
from vagar.pages.differences import Difference, differences
from vagar.pages.environment import environments
from vagar.shape.draft import Draft
from whole.workshop import ROOT

# Optional fields of the made-up project that a reader does not see by themselves on its page.
UNSEEN = {"former_ids", "english", "missing", "contradictions", "ask"}
PROJECT = "pannkaka"


def context(draft: Draft) -> Context:
    return Context(derive(link(draft)), fake_settings(), environments(ROOT))


def with_project(**changed: object) -> Draft:
    draft = fake_draft()
    shaped = draft.projects[PROJECT]
    values = json.loads(shaped.model.model_dump_json(exclude_unset=True)) | changed
    values = {key: value for key, value in values.items() if value is not None}
    model = type(shaped.model).model_validate_json(json.dumps(values))
    return replace(draft, projects={**draft.projects, PROJECT: replace(shaped, model=model)})


def told(after: Draft) -> dict[str, tuple[Difference, ...]]:
    old, new = context(fake_draft()), context(after)
    return {page.address: page.differences for page in seen(changes(old.derived, new.derived), old, new)}


def test_nothing_changed_says_nothing() -> None:
    assert told(fake_draft()) == {}


def test_the_days_of_the_entry_are_nothing_to_tell() -> None:
    assert told(with_project(changed="2026-11-29", reviewed="2026-11-29")) == {}


def fields() -> list[str]:
    model = fake_draft().projects[PROJECT].model
    return [
        name
        for name, field in type(model).model_fields.items()
        if not field.is_required() and getattr(model, name) and name not in UNSEEN and name != "claims"
    ]


@pytest.mark.parametrize("name", [name for name in fields() if name not in ("sources", "takes")])
def test_every_kind_of_field_is_told_with_its_words(name: str) -> None:
    found = told(with_project(**{name: None}))[f"projekt/{PROJECT}/"]
    assert found
    assert any(each.before and each.before != each.after for each in found)


def test_an_amount_has_both_sides_as_the_page_writes_them() -> None:
    money = json.loads(fake_draft().projects[PROJECT].model.model_dump_json(exclude_unset=True))["money"]
    changed = [{**money[0], "amount": 1234567}, *money[1:]]
    found = told(with_project(money=changed))[f"projekt/{PROJECT}/"]
    assert any("1\u00a0234\u00a0567\u00a0kr" in (each.after or "") and each.before for each in found)
    assert all(each.where for each in found)


def test_what_follows_from_a_claim_is_told_too() -> None:
    claims = json.loads(fake_draft().projects[PROJECT].model.model_dump_json(exclude_unset=True))["claims"]
    outcome = next(index for index, claim in enumerate(claims) if claim["kind"] == "outcome" and "base" in claim)
    changed = [dict(claim) for claim in claims]
    changed[outcome]["status"] = "target"
    found = told(with_project(claims=changed))
    words = " ".join(each.after or "" for each in found[f"projekt/{PROJECT}/"])
    assert "mål" in words.lower()
    # Its method's page says how its projects went, and is told of as well.
    assert len(found) > 1 or any(
        "Varför" in each.where or "Planer" in (each.after or "") for each in sum(found.values(), ())
    )


def test_values_are_the_words_of_the_page() -> None:
    before = "<h1>A</h1><h2>Pengar</h2><dl><div><dt>Belopp</dt><dd>omkring 30 kr</dd></div></dl>"
    after = before.replace("omkring 30", "31")
    assert differences(before, after) == (Difference("Pengar, Belopp", "omkring 30 kr", "31 kr"),)


def test_what_comes_and_goes_has_one_side() -> None:
    one = "<h1>A</h1><h2>Lärdomar</h2><ul><li>Fler kom på kvällen.</li></ul>"
    two = "<h1>A</h1><h2>Lärdomar</h2><ul><li>Fler kom på kvällen.</li><li>Det var trångt.</li></ul>"
    assert differences(one, two) == (Difference("Lärdomar", None, "Det var trångt."),)
    assert differences(two, one) == (Difference("Lärdomar", "Det var trångt.", None),)


def test_tools_numbers_of_sources_and_dates_are_not_read() -> None:
    before = (
        '<h1>A</h1><p>Text <a class="cite">[1]<span class="cite-place"> sidan 2</span></a></p><button>Välj</button>'
    )
    after = before.replace("[1]", "[2]").replace("Välj", "Vald")
    assert differences(before, after) == ()
    assert differences(before, before.replace("sidan 2", "sidan 3")) == (
        Difference("", "Text sidan 2", "Text sidan 3"),
    )
