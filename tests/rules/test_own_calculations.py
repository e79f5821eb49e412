"""Own calculations: what we calculated can be calculated again."""

import pytest

from factory import PROJECT, findings, make_claim, make_draft, make_project
from vagar.rules import own_calculations


def draft(formula, type="exact", **value):
    return make_draft(make_project(claims=[make_claim(ours=formula, value={"type": type, **value})]))


NO_FORMULA = "«{}» är ingen beräkning med hela tal, + - * / och parenteser"
WRONG = {
    "other result": (draft("123 - 53 - 7 - 21", n=43), "«123 - 53 - 7 - 21» blir 42, men värdet är 43"),
    "not whole": (draft("7 / 2", n=3), "«7 / 2» blir 3,5, men värdet är 3"),
    "percentage": (draft("100 * 1 / 3", "percent", p=33.4), "«100 * 1 / 3» blir 33,33333333, men värdet är 33,4"),
    "no number": (
        draft("1 + 1", "share", words="hälften"),
        "En egen beräkning ger ett tal, och det kan inte ett värde av slaget share vara",
    ),
}
NOT_FORMULAS = ["ungefär 40", "2 ** 9", "1.5 + 1", "namn(1)", "(1", "1 / 0", "9" * 121, "()"]


@pytest.mark.parametrize(("broken", "message"), WRONG.values(), ids=WRONG.keys())
def test_wrong(broken, message):
    assert findings(own_calculations, broken) == [("error", f"{PROJECT} claims.0.ours", message)]


@pytest.mark.parametrize("formula", NOT_FORMULAS)
def test_not_a_formula(formula):
    expected = [("error", f"{PROJECT} claims.0.ours", NO_FORMULA.format(formula))]
    assert findings(own_calculations, draft(formula, n=1)) == expected


@pytest.mark.parametrize(
    "good",
    [
        draft("123 - 53 - 7 - 21", n=42),
        draft("259 − 90", n=169),
        draft("1 339 994 + 659 998", n=1999992),
        draft("2 × (3 + 4)", n=14),
        draft("100 * 1 / 3", "percent", p=33.3),
        draft("100 * 1 / 3", "percent", p=33),
    ],
)
def test_right(good):
    assert findings(own_calculations, good) == []
