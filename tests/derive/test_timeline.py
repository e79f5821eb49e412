"""A project's time: nothing is more exact than its date, and nothing is drawn that nobody has said."""

import pytest

from derive.samples import claim_data, derived
from factory import SAID, make_project
from vagar.derive.timeline import Timeline, reach, timeline
from vagar.pages.timeline import drawn_timeline

REACHES = {
    "2018": (2018, 2019),
    "2018-01": (2018, 2018 + 1 / 12),
    "2018-12": (2018 + 11 / 12, 2019),
    "2018-12-31": (2018 + 11 / 12 + 30 / 31 / 12, 2019),
    "2020-02-29": (2020 + 1 / 12 + 28 / 29 / 12, 2020 + 2 / 12),
}


def time(*claims: dict, **changes) -> Timeline | None:
    made = derived(make_project(claims=list(claims) or [claim_data()], **changes))
    entry = made.catalogue.projects["kafe-norr"].entry
    return timeline(entry, made.claims["kafe-norr"])


@pytest.mark.parametrize(("date", "ends"), REACHES.items())
def test_a_date_reaches_as_far_as_it_is_known(date, ends):
    assert reach(date) == pytest.approx(ends)


def test_without_a_date_there_is_no_strip():
    assert time(period=...) is None
    assert time(period={"written": "några år", **SAID}) is None


def test_figures_of_the_same_day_are_measured_once_and_targets_never():
    found = time(
        claim_data(id="sen", as_of="2020-03"),
        claim_data(id="forst", as_of="2019"),
        claim_data(id="studier", as_of="2020-03", outcome="studies"),
        claim_data(id="mal", as_of="2018", status="target"),
        claim_data(id="ord", as_of="2017", value="många"),
    )
    assert [(each.date, [rated.claim.id for rated in each.figures]) for each in found.measured] == [
        ("2019", ["forst"]),
        ("2020-03", ["sen", "studier"]),
    ]


def test_what_is_known_of_the_time_after():
    remains = [
        {"what": "ended", "text": "Det lades ner.", "date": "2022", **SAID},
        {"what": "lives-on", "text": "Det fanns kvar.", "date": "2021", **SAID},
        {"what": "unknown", "text": "Ägaren bytte namn.", "date": "2023", **SAID},
        {"what": "spread", "text": "Det spreds.", **SAID},
    ]
    assert [item.what.value for item in time(remains=remains).after] == ["lives-on", "ended"]


@pytest.mark.parametrize(
    ("start", "end", "alone"),
    [("2018", "2020-05", True), ("2018-09", "2019", True), ("2024-01", "2025-07", False), ("2018-09-01", None, False)],
)
def test_a_known_month_is_never_called_a_year_alone(start, end, alone):
    assert time(period={"start": start, "end": end, **SAID}).year_alone is alone


def test_the_year_alone_is_drawn_as_a_whole_year_and_never_as_its_middle():
    drawn = drawn_timeline(time(claim_data(as_of="2019"), period={"start": "2018", "end": "2021", **SAID}))
    assert (drawn.begins.low, drawn.begins.high) == (0, 25)
    assert (drawn.sure.low, drawn.sure.high) == (25, 75)
    assert (drawn.ends.low, drawn.ends.high) == (75, 100)
    (measured,) = drawn.measured
    assert (measured.low, measured.high) == (25, 50)


@pytest.mark.parametrize("period", [{"start": "2018"}, {"end": "2021-06"}])
def test_an_end_that_nobody_has_said_is_never_drawn_as_sure(period):
    drawn = drawn_timeline(time(claim_data(as_of=...), period={**period, **SAID}))
    assert drawn.sure is None
    assert drawn.unknown is not None
    assert (drawn.begins is None) == ("start" not in period)
    assert (drawn.ends is None) == ("end" not in period)


def test_everything_stands_on_the_strip():
    remains = [{"what": "ended", "text": "Det lades ner.", "date": "2030-12-31", **SAID}]
    drawn = drawn_timeline(time(claim_data(as_of="2005-01-01"), remains=remains))
    stretches = [*drawn.measured, *drawn.after, drawn.sure, drawn.begins, drawn.ends]
    assert all(0 <= each.low <= each.high <= 100 for each in stretches)
    assert len(drawn.ticks) <= 7
