"""Checkable sources: a reader can find each source."""

import pytest

from factory import PROJECT, findings, make_draft, make_project, make_source
from vagar.rules import checkable_sources


def draft(**changes):
    return make_draft(make_project(sources=[make_source(**changes)]))


AUTHORITY = {"authority": "norra-kommun", "case_number": "2017–4801"}
NOWHERE = (
    "Källan «slutrapport» har varken adress, arkiverad kopia eller diarienummer, "
    "så dess siffror når inte längre än till «Siffra»"
)
BROKEN = {
    "nowhere": (draft(url=...), "warning", "", NOWHERE),
    "an empty archive": (draft(url=..., archive={}), "warning", "", NOWHERE),
    "authority alone": (
        draft(authority="norra-kommun"),
        "error",
        ".authority",
        "Källan «slutrapport» har en myndighet men inget diarienummer (case_number)",
    ),
    "case number alone": (
        draft(case_number="2017–4801"),
        "error",
        ".case_number",
        "Källan «slutrapport» har ett diarienummer men ingen myndighet (authority)",
    ),
    "commissioned by nobody": (
        draft(relation="commissioned"),
        "warning",
        ".relation",
        "Källan «slutrapport» är gjord på uppdrag, men det står inte av vem (commissioned_by)",
    ),
}


@pytest.mark.parametrize(("broken", "severity", "field", "message"), BROKEN.values(), ids=BROKEN.keys())
def test_out_of_reach(broken, severity, field, message):
    assert findings(checkable_sources, broken) == [(severity, f"{PROJECT} sources.0{field}", message)]


@pytest.mark.parametrize(
    "good",
    [
        draft(),
        draft(url=..., archive={"date": "2024-01"}),
        draft(url=..., **AUTHORITY),
        draft(relation="commissioned", commissioned_by="Norra kommun"),
    ],
)
def test_within_reach(good):
    assert findings(checkable_sources, good) == []
