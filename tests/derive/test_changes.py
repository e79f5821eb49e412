"""What readers will see change: figures, levels, pages, contradictions."""

from __future__ import annotations

from factory import SAID, make_claim, make_draft, make_method, make_project
from vagar.derive.changes import Changes, changes
from vagar.derive.derived import Derived, derive
from vagar.link.catalogue import link
from vagar.words.changes import side_text
from vagar.words.figures import Figures
from vagar.words.languages import words

say = words()
figures = Figures(say, str)

RECORD = {
    "id": "antal",
    "kind": "values",
    "text": "Två antal stämmer inte överens.",
    "values": [{"text": "30", **SAID}, {"text": "31", **SAID}],
    "claims": ["i-arbete"],
    "handling": "show-both",
    "status": "open",
    "date": "2025-05-01",
}


def base(*projects: dict) -> Derived:
    return derive(link(make_draft(projects or None)))


def told(found: Changes) -> list[tuple[str, str, str]]:
    return [
        (say.say(each.what), side_text(each.before, say, figures), side_text(each.after, say, figures))
        for entry in found.changed
        for each in entry.differences
    ]


def test_nothing_changed() -> None:
    assert not changes(base(), base()).any


def test_a_figure_and_its_level() -> None:
    claim = make_claim(value={"type": "approx", "n": 31, "word": "över"})
    found = told(changes(base(), base(make_project(claims=[claim]))))
    (figure,) = [each for each in found if each[0] == "uppgiften i-arbete"]
    assert figure[1] == "30 av de 100 som började hade arbete vid avslut: 30 av 100"
    assert figure[2].endswith("över 31 (kan betyda 32–100, alltså 32–100\u00a0%)")
    assert ("nivån för i-arbete", "U3 Redovisas", "U2 Uppges") in found


def test_the_verdict_of_a_method_follows_its_projects() -> None:
    planned = {"method": "oppet-kafe", "text": "Kaféet skulle öppna.", "status": "planned", **SAID}
    found = changes(base(), base(make_project(methods=[planned])))
    (verdict,) = [each for entry in found.changed if entry.kind == "metoder" for each in entry.differences]
    assert verdict.after == "Bara planerad, inget genomförande känt"


def test_new_removed_and_renamed_pages() -> None:
    two = make_project(id="kafe-syd", sources=[], claims=[])
    found = changes(base(), base(make_project(), two))
    assert found.new == (("projekt", "kafe-syd", "Kafé Norr"),)
    back = changes(base(make_project(), two), base())
    assert back.removed == found.new
    method = make_method(steps=[])
    after = derive(link(make_draft(make_project(id="kafe-ny", former_ids=["kafe-norr"]), method)))
    renamed = changes(derive(link(make_draft(make_project(), method))), after)
    assert renamed.new == renamed.removed == ()


def test_a_new_contradiction() -> None:
    (found,) = changes(base(), base(make_project(contradictions=[RECORD]))).contradictions
    assert found[1] == RECORD["text"]


def test_other_text_is_told_without_its_words() -> None:
    found = told(changes(base(), base(make_project(aims=[{"text": "Ett nytt mål.", **SAID}]))))
    assert found == [("annan text på sidan", "", "")]
