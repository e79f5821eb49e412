"""Similar entries: found by what they have in common, the rarest first, and never by outcome."""

from __future__ import annotations

from factory import SAID, make_claim, make_draft, make_method, make_project
from vagar.derive.similar import similar_methods, similar_projects
from vagar.link.catalogue import Catalogue, link

LINK = {"text": "Kaféet var öppet.", **SAID}


def project(name: str, methods: list[str], target: str = "newly-arrived", **changes: object) -> dict:
    return make_project(
        id=name,
        name=name,
        methods=[{"method": method, **LINK} for method in methods],
        target_groups=[{"id": target, **SAID}],
        **changes,
    )


def catalogue() -> Catalogue:
    methods = [make_method(id=name, name=name, steps=[]) for name in ("dans", "kafe", "resa")]
    projects = [
        project("ett", ["dans", "kafe"]),
        project("fem", ["resa"], "everyone", settings=[], places=[]),
        project("fyra", ["kafe"], "everyone", settings=[], places=[]),
        project("tre", ["kafe"], claims=[make_claim(value={"type": "exact", "n": 100})]),
        project("tva", ["dans", "kafe"]),
    ]
    return link(make_draft(projects, methods, {"target_groups": [{"id": "everyone", "label": "alla"}]}))


def test_more_in_common_is_nearer() -> None:
    found = similar_projects(catalogue())["ett"]
    assert [other.id for other in found][:2] == ["tva", "tre"]
    assert ("method", "dans") in found[0].traits
    assert ("method", "dans") not in found[1].traits


def test_the_rarest_trait_is_named_first() -> None:
    assert similar_projects(catalogue())["ett"][0].traits[0] == ("method", "dans")


def test_little_in_common_is_not_similar() -> None:
    assert "fem" not in [other.id for other in similar_projects(catalogue())["ett"]]


def test_nothing_is_similar_to_itself() -> None:
    assert all(key not in [other.id for other in found] for key, found in similar_projects(catalogue()).items())


def test_methods_by_the_projects_that_used_them() -> None:
    found = similar_methods(catalogue())["dans"]
    assert found[0].id == "kafe"
    assert ("project", "ett") in found[0].traits
