"""The feed as feedparser reads it: whole days, addresses that last, and a change of the same day that is news."""

from __future__ import annotations

from datetime import UTC, datetime

import feedparser

from factory import make_draft, make_project
from readers.made import TIME, made, made_of

FEED = "atom.xml"


def parsed(files: dict[str, bytes]) -> feedparser.FeedParserDict:
    found = feedparser.parse(files[FEED])
    assert not found.bozo, found.get("bozo_exception")
    return found


def days(*changed: str) -> list[dict]:
    return [
        make_project(id=f"kafe-{number}", name=f"Kafé {number}", created="2020-01-01", changed=day, methods=[])
        for number, day in enumerate(changed)
    ]


def test_a_day_is_never_cut() -> None:
    many = days(*["2025-04-30"] * 30, *["2025-04-29"] * 30, "2025-04-28")
    found = parsed(made_of(make_draft(many, [])))
    assert len(found.entries) == 60
    assert [entry.updated[:10] for entry in found.entries] == sorted(
        (e.updated[:10] for e in found.entries), reverse=True
    )


def test_an_entry_keeps_its_id_when_it_is_renamed() -> None:
    before = parsed(made(id="kafe-norr"))
    after = parsed(made(id="kafe-nord", former_ids=["kafe-norr", "kafe-nordost"], methods=[]))
    assert "https://prov.example/projekt/kafe-norr/" in {entry.id for entry in before.entries}
    renamed = next(entry for entry in after.entries if "projekt" in entry.id)
    assert renamed.id == "https://prov.example/projekt/kafe-norr/"
    assert renamed.link == "https://prov.example/projekt/kafe-nord/"


def test_a_second_change_of_the_day_is_news() -> None:
    morning = parsed(made(TIME))
    evening = parsed(made(TIME.replace(hour=20)))
    assert {entry.updated for entry in morning.entries} == {"2025-05-01T09:30:00Z"}
    assert {entry.updated for entry in evening.entries} == {"2025-05-01T20:30:00Z"}
    assert evening.feed.updated > morning.feed.updated


def test_when_the_day_is_over_it_stays_as_it_is() -> None:
    later = [parsed(made(datetime(2025, month, 3, 12, tzinfo=UTC))) for month in (5, 6)]
    assert {entry.updated for found in later for entry in found.entries} == {"2025-05-01T23:59:59Z"}
    assert later[0].entries[0].updated > parsed(made(TIME.replace(hour=20))).entries[0].updated
