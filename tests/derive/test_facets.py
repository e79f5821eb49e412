"""Facets: what entries can be sorted out by."""

from __future__ import annotations

import pytest

from factory import SAID, make_claim, make_draft, make_method, make_project
from vagar.derive.derived import Derived, derive
from vagar.derive.facets import documented, facets
from vagar.link.catalogue import link


def made(**changes: object) -> Derived:
    return derive(link(make_draft(make_project(**changes))))


def of_project(**changes: object) -> dict[str, tuple[str, ...]]:
    derived = made(**changes)
    return facets(derived.catalogue.projects["kafe-norr"], derived)


def staff(*shares: float | None) -> dict:
    return {"staff": [{"role": "ledare", "text": "En ledare.", "full_time": share, **SAID} for share in shares]}


def test_a_project_has_what_its_file_says() -> None:
    assert of_project() == {
        "kind": ("project",),
        "design": ("none",),
        "group": ("participants",),
        "category": ("meeting-places",),
        "target": ("newly-arrived",),
        "setting": ("town",),
        "county": ("01",),
        "municipality": ("0101",),
        "funder": ("norra-kommun",),
        "actor": ("municipality",),
        "staff": ("unknown",),
        "known": ("3",),
        "method": ("oppet-kafe",),
        "has": ("outcome",),
    }


def test_a_method_has_where_its_projects_were_and_how_their_figures_are_known() -> None:
    derived = made()
    found = facets(derived.catalogue.methods["oppet-kafe"], derived)
    assert (found["kind"], found["county"], found["known"], found["actor"]) == (
        ("method",),
        ("01",),
        ("3",),
        ("municipality",),
    )
    assert "target" not in found


def test_a_method_that_was_only_planned_has_been_nowhere() -> None:
    link_record = {"method": "oppet-kafe", "text": "Kaféet skulle öppna.", "status": "planned", **SAID}
    derived = made(methods=[link_record])
    found = facets(derived.catalogue.methods["oppet-kafe"], derived)
    assert "county" not in found
    assert found["known"] == ("none",)


@pytest.mark.parametrize(
    ("shares", "code"),
    [
        ((), "unknown"),
        ((None,), "unknown"),
        ((0.5,), "half"),
        ((0.5, 0.5), "one"),
        ((1, 0.2), "more"),
        ((0.3, None), "half"),
    ],
)
def test_staff_is_added_up(shares: tuple, code: str) -> None:
    assert of_project(takes=staff(*shares))["staff"] == (code,)


def test_a_target_is_no_outcome() -> None:
    found = of_project(claims=[make_claim(status="target")])
    assert found["known"] == ("none",)
    assert "has" not in found


def test_cost_and_materials() -> None:
    material = {"title": "Handbok", "kind": "guide", "language": "svenska", "url": "https://norra.example/"}
    money = [{"kind": "grant", "label": "Stöd", "amount": 1, **SAID}]
    assert of_project(money=money, materials=[material])["has"] == ("cost", "materials", "outcome")


def test_how_much_is_described_is_a_share() -> None:
    bare = derive(link(make_draft(methods=make_method(steps=[])))).catalogue.methods["oppet-kafe"]
    full = derive(link(make_draft(methods=make_method(takes=staff(1))))).catalogue.methods["oppet-kafe"]
    assert 0 <= documented(bare) < documented(full) <= 1
