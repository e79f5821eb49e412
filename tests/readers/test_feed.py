"""The feed as feedparser reads it: whole days, addresses that last, and a change of the same day that is news."""

from __future__ import annotations

from datetime import UTC, datetime

import feedparser

from factory import make_draft, make_method, make_project, make_study
from fake_site import fake_derived, fake_pages, fake_settings
from outlets.small_project import ROOT
from readers.made import TIME, made, made_of
from vagar.outlets.open_data.feeds import feed_files
from vagar.outlets.open_data.templates import Templates
from vagar.pages.context import Context
from vagar.pages.environment import environments

FEED = "atom.xml"


def parsed(files: dict[str, bytes], address: str = "") -> feedparser.FeedParserDict:
    found = feedparser.parse(files[address + FEED])
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


def test_a_method_has_a_feed_with_what_is_about_it_and_nothing_else() -> None:
    other = make_project(id="fika-syd", name="Fika Syd", methods=[])
    files = made_of(make_draft([make_project(), other], [make_method(former_ids=["kafe"])], studies=[make_study()]))
    found = parsed(files, "metoder/oppet-kafe/")
    assert {entry.title for entry in found.entries} == {"Kafé Norr", "Öppet kafé", make_study()["name"]}
    assert found.feed.title == "Öppet kafé i Prov: nytt och ändrat"
    assert found.feed.id == "https://prov.example/metoder/kafe/atom.xml"
    assert found.feed.link == "https://prov.example/metoder/oppet-kafe/"
    assert {link.href for link in found.feed.links if link.rel == "self"} == {
        "https://prov.example/metoder/oppet-kafe/atom.xml"
    }
    assert "Fika Syd" in {entry.title for entry in parsed(files).entries}


def test_each_page_that_says_it_has_a_feed_has_one() -> None:
    context = Context(fake_derived(), fake_settings(), environments(ROOT))
    files = feed_files(context, Templates(context), TIME)
    pages = {address for address, page in fake_pages().items() if page.feed}
    assert {path.removesuffix(FEED) for path in files if path.endswith(FEED)} == {"", *pages}
    assert {address.partition("/")[0] for address in pages} == {"metoder", "malgrupper"}
    for address in pages:
        assert parsed(files, address).entries


def test_a_target_group_has_a_feed_with_what_its_page_has() -> None:
    files = made_of(make_draft([make_project(), make_project(id="fika-syd", name="Fika Syd", target_groups=[])]))
    (address,) = {path.removesuffix(FEED) for path in files if path.startswith("malgrupper/") and path.endswith(FEED)}
    found = parsed(files, address)
    assert {entry.title for entry in found.entries} == {"Kafé Norr", "Öppet kafé"}
    assert found.feed.id == f"https://prov.example/{address}atom.xml"
