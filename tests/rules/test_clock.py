"""When most entries lie in the future, the clock is named and no entry."""

from datetime import date

from factory import make_claim, make_draft, make_method, make_project
from vagar.rules.registry import check_all

LONG_AGO = date(2019, 1, 1)
AHEAD = {"created": "2031", "changed": "2031", "reviewed": "2031"}


def test_the_clock_is_named_once():
    draft = make_draft(make_project(claims=[make_claim(as_of="2020")]))
    (problem,) = check_all(draft, LONG_AGO)
    assert (problem.file, problem.rule) == ("mkdocs.yml", "clock")
    assert "den säger 2019-01-01" in problem.message
    assert "Ställ in datum och tid" in problem.action


def test_one_entry_in_the_future_is_to_blame_itself():
    draft = make_draft(make_project(), [make_method(**AHEAD), make_method(id="fika", name="Fika", english_name="Fika")])
    found = {problem.rule for problem in check_all(draft, date(2025, 6, 1))}
    assert "dates" in found
    assert "clock" not in found


def test_half_of_them_in_the_future_are_to_blame_themselves():
    draft = make_draft(make_project(), [make_method(**AHEAD)])
    assert len([*draft.documents()]) == 2
    assert "clock" not in {problem.rule for problem in check_all(draft, date(2025, 6, 1))}
