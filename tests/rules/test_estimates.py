"""A difference in points may stand as the two shares it is between."""

from factory import TODAY, findings, make_draft, make_study
from vagar.rules import estimates


def said(**changes: object) -> list[str]:
    study = make_study()
    estimate = {**study["estimates"][0], "measure": "points", **changes}
    estimate = {key: value for key, value in estimate.items() if value is not None}
    draft = make_draft(studies=[make_study(estimates=[{**estimate, "direction": "better", "ground": "source"}])])
    return [text for _, _, text in findings(estimates, draft, TODAY)]


def test_two_shares_are_a_size() -> None:
    assert said(value=None, interval=None, compared={"treated": 30, "control": 15}) == []


def test_points_without_value_and_shares_are_none() -> None:
    assert said(value=None, interval=None, compared=None) == ["Skillnaden mäts i procentenheter men inget värde står"]


def test_a_ratio_below_one_is_fewer_and_one_of_nothing_is_no_ratio() -> None:
    told = "En kvot är alltid större än noll"
    assert [told in said(measure="ratio", value=value, interval=None, compared=None) for value in (0.8, 1, 0, -1)] == [
        False,
        False,
        True,
        True,
    ]
