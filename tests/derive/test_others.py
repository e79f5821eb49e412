"""Whether a municipality can do it by itself: what is not known never makes it easier."""

from __future__ import annotations

import pytest

from derive.samples import VOCABULARY
from factory import SAID, make_draft, make_project
from vagar.derive.others import Other, Others, others

ORGANISATIONS = [
    {"id": "arbetsformedlingen", "label": "Arbetsförmedlingen", "kind": "authority"},
    {"id": "sodra-kommun", "label": "Södra kommun", "kind": "municipality"},
    {"id": "klubben", "label": "Klubben", "kind": "association"},
    {"id": "bolaget", "label": "Bolaget", "kind": "company"},
    {"id": "forbundet", "label": "Förbundet", "kind": "coordination"},
    {"id": "kommunerna", "label": "Kommunerna i länet", "kind": "municipality", "several": True},
]
CASES = [
    (["norra-kommun"], ["bolaget"], (), True),
    (["norra-kommun"], ["arbetsformedlingen"], (Other.EMPLOYMENT_SERVICE,), True),
    (["norra-kommun"], ["sodra-kommun"], (Other.MUNICIPALITIES,), True),
    (["norra-kommun"], ["klubben", "arbetsformedlingen"], (Other.EMPLOYMENT_SERVICE, Other.ASSOCIATION), True),
    (["klubben"], ["bolaget"], (Other.ASSOCIATION,), True),
    (["forbundet"], ["bolaget"], (Other.MUNICIPALITIES,), True),
    (["bolaget"], ["norra-kommun"], (Other.OWNER,), True),
    (["kommunerna"], ["bolaget"], (Other.MUNICIPALITIES,), True),
    (["norra-kommun"], ["kommunerna"], (Other.MUNICIPALITIES,), True),
    (["kommunerna"], [], (Other.MUNICIPALITIES,), False),
    (["norra-kommun"], [], (), False),
    (["norra-kommun", "sodra-kommun"], [], (Other.MUNICIPALITIES,), False),
    ([], ["bolaget"], (), False),
]


def of(owners: list[str], partners: list[str], status: str = "carried-out") -> Others:
    parties = {
        "owner": [{"organisation": key, **SAID} for key in owners],
        "partners": [{"organisation": key, "status": status, **SAID} for key in partners],
    }
    draft = make_draft(make_project(**parties), vocabulary={**VOCABULARY, "organisations": ORGANISATIONS})
    return others(draft.projects["kafe-norr"].model, draft.vocabulary["organisations"])


@pytest.mark.parametrize(("owners", "partners", "found", "known"), CASES)
def test_the_others(owners: list[str], partners: list[str], found: tuple[Other, ...], known: bool) -> None:
    assert of(owners, partners) == Others(found, known)


@pytest.mark.parametrize(("owners", "partners", "found", "known"), CASES)
def test_what_is_not_known_makes_nothing_easier(
    owners: list[str], partners: list[str], found: tuple[Other, ...], known: bool
) -> None:
    assert of(owners, []).ease >= of(owners, partners).ease
    assert of([], partners).ease >= of(owners, partners).ease


def test_one_that_was_only_planned_took_no_part() -> None:
    assert of(["norra-kommun"], ["klubben"], "planned") == Others((), False)
