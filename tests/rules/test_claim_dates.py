"""Claim dates: a claim holds at a day that its source can know about."""

import pytest

from factory import PROJECT, TODAY, findings, make_claim, make_draft, make_project, make_source
from vagar.rules import claim_dates


def draft(source_date="2020-06", **changes):
    source = make_source(date=source_date, checked=...) if source_date else make_source(date=...)
    return make_draft(make_project(claims=[make_claim(**changes)], sources=[source]))


BROKEN = {
    "future": (draft(as_of="2025-07", source_date=None), "error", "Uppgiften gäller 2025-07, som ligger i framtiden"),
    "later than the source": (
        draft(as_of="2020-07"),
        "error",
        "Uppgiften gäller 2020-07, men källan «slutrapport» gavs ut redan 2020-06",
    ),
    "long before": (
        draft(as_of="2016"),
        "warning",
        "Uppgiften gäller 2016, långt innan projektet började (2018)",
    ),
    "long after": (
        draft(as_of="2030-06", source_date="2031"),
        "warning",
        "Uppgiften gäller 2030-06, långt efter att projektet slutade (2020-05)",
    ),
}
LATER = TODAY.replace(year=2040)


@pytest.mark.parametrize(("broken", "severity", "message"), BROKEN.values(), ids=BROKEN.keys())
def test_unreasonable(broken, severity, message):
    today = LATER if "2030" in message else TODAY
    assert findings(claim_dates, broken, today) == [(severity, f"{PROJECT} claims.0.as_of", message)]


@pytest.mark.parametrize(
    "good",
    [draft(), draft(as_of="2020-06-30"), draft(as_of="2017"), draft(as_of="2030", status="target"), draft(as_of=...)],
    ids=["flawless", "same month", "year before", "target", "no date"],
)
def test_reasonable(good):
    assert findings(claim_dates, good, TODAY) == []
