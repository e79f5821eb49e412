"""A status that the period speaks against is told in words that fit it."""

import pytest

from factory import SAID, TODAY, findings, make_draft, make_project
from vagar.rules import periods

MESSAGES = {
    "running": "Projektet pågår, men det slutade 2010 och posten är läst 2025-05-01",
    "planned": "Projektet är planerat, men det slutade 2010 och posten är läst 2025-05-01",
}


@pytest.mark.parametrize(("code", "message"), MESSAGES.items())
def test_a_project_that_ended_long_ago(code, message):
    period = {"start": "2008", "end": "2010", **SAID}
    draft = make_draft(make_project(period=period, status={"code": code, **SAID}))
    found = [text for _, _, text in findings(periods, draft, TODAY)]
    assert found == [message]
