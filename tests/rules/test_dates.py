"""Dates: in the order things happen, and not from the future."""

import pytest

from factory import PROJECT, SAID, TODAY, findings, make_draft, make_project, make_source
from vagar.rules import dates


def record(date, replied):
    return {
        "id": "antalet",
        "kind": "places",
        "text": "Två olika tal",
        "values": [{"text": "30", **SAID}, {"text": "31", **SAID}],
        "handling": "show-both",
        "status": "answered",
        "date": date,
        "reply": {"text": "Det var 31", "sender": "Norra kommun, samordnare", "date": replied},
    }


def project(**changes):
    return make_draft(make_project(**changes))


def source(**changes):
    return project(sources=[make_source(**changes)])


BROKEN = {
    "period": (
        project(period={"start": "2018-03", "end": "2017", **SAID}),
        "period.end",
        "Slutet (2017) ligger före starten (2018-03)",
    ),
    "changed": (
        project(changed="2025-04-30"),
        "changed",
        "Senaste ändringen (2025-04-30) ligger före dagen då posten skrevs (2025-05-01)",
    ),
    "reviewed": (
        project(reviewed="2025-04"),
        "reviewed",
        "Senaste granskningen (2025-04) ligger före dagen då posten skrevs (2025-05-01)",
    ),
    "checked": (
        source(checked="2020-05-31"),
        "sources.0.checked",
        "Kontrollen av källan (2020-05-31) ligger före dagen då källan gavs ut (2020-06)",
    ),
    "archived": (
        source(archive={"date": "2019"}),
        "sources.0.archive.date",
        "Arkiveringen (2019) ligger före dagen då källan gavs ut (2020-06)",
    ),
    "reply": (
        project(contradictions=[record("2025-02-01", "2025-01")]),
        "contradictions.0.reply.date",
        "Svaret (2025-01) ligger före dagen då motsägelsen antecknades (2025-02-01)",
    ),
    "future": (
        project(reviewed="2025-06-03"),
        "reviewed",
        "Senaste granskningen (2025-06-03) ligger i framtiden",
    ),
    "future source": (
        source(date="2026", checked=...),
        "sources.0.date",
        "Dagen då källan gavs ut (2026) ligger i framtiden",
    ),
}


@pytest.mark.parametrize(("draft", "path", "message"), BROKEN.values(), ids=BROKEN.keys())
def test_out_of_order(draft, path, message):
    assert findings(dates, draft, TODAY) == [("error", f"{PROJECT} {path}", message)]


@pytest.mark.parametrize(
    "draft",
    [
        project(),
        project(period={"start": "2018-02", "end": "2018", **SAID}),
        project(period={"start": "2025", "end": "2028-12", **SAID}),
        project(created="2025-05", changed="2025-05-01", reviewed="2025"),
        source(date="2025", checked="2025-05-01"),
        project(contradictions=[record("2025-02", "2025-02-01")]),
        project(changed="2025-06-02", reviewed="2025-06-02"),
    ],
    ids=["flawless", "year and month", "lies ahead", "precision", "this year", "reply", "tomorrow"],
)
def test_in_order(draft):
    assert findings(dates, draft, TODAY) == []
