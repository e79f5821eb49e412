"""The index: what weighs more, what leads where, and files that say the same each time."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from factory import make_draft
from fake_site import fake_derived
from vagar.link.catalogue import link
from vagar.pages.page import Heading, Page
from vagar.search.concepts import ALIKE, SAME_LABEL, SURE, WHOLE_COUNTY, Concepts
from vagar.search.files import MANIFEST, MOST_TOGETHER, base36, index_files
from vagar.search.findable import Findable
from vagar.search.index import MOST_POSTINGS, STRONGEST, build_index
from vagar.search.reading import read
from vagar.search.site_pages import other_pages, written_pages
from vagar.search.site_search import readings
from vagar.search.words import key

CONCEPTS = Concepts(link(make_draft()))


def thing(address: str, title: str = "", **more: object) -> Findable:
    return Findable(address, title, "Sida", more.pop("summary", ""), **more)


def strengths(word: str, *things: Findable) -> list[int]:
    """How strongly a word finds each thing; 0 where it does not."""
    found = dict(build_index(map(read, things), CONCEPTS).by_key.get(key(word), []))
    return [found.get(number, 0) for number in range(len(things))]


def test_a_title_weighs_more_than_a_text() -> None:
    inside, above = strengths("språkcafé", thing("a/", text=("Ett språkcafé.",)), thing("b/", "Språkcafé"))
    assert 0 < inside < above <= STRONGEST


def test_a_long_text_says_each_thing_with_less_weight() -> None:
    short, long = strengths("fika", thing("a/", text=("fika",)), thing("b/", text=("fika " + "annat ord " * 200,)))
    assert long < short


def test_the_parts_of_a_compound_find_it_too() -> None:
    words = tuple(thing(f"{place}/", text=("förening praktik",)) for place in "ab")
    assert strengths("praktik", *words, thing("c/", "Föreningspraktik"))[2] > 0


def test_a_word_that_nearly_all_say_keeps_the_best() -> None:
    many = [thing(f"{number:05}/", text=("sfi",)) for number in range(MOST_POSTINGS)]
    postings = build_index(map(read, [*many, thing("z/", "Sfi")]), CONCEPTS).by_key["sfi"]
    assert len(postings) == MOST_POSTINGS
    assert postings[-1][0] == MOST_POSTINGS


@pytest.mark.parametrize(
    ("name", "ref", "sureness"),
    [
        ("jobb", ("everyday_words", "job"), ALIKE),
        ("work", ("everyday_words", "job"), SURE),
        ("Norra kommun", ("organisations", "norra-kommun"), SURE),
        ("Norra", ("counties", "01"), SURE),
        ("Norra kommun", ("counties", "01"), WHOLE_COUNTY),
    ],
)
def test_names_lead_to_concepts(name: str, ref: tuple[str, str], sureness: float) -> None:
    assert CONCEPTS.labels[tuple(map(key, name.lower().split()))][CONCEPTS.numbers[ref]] == sureness


def test_an_everyday_word_leads_on_to_what_it_is_a_word_for() -> None:
    concepts = Concepts(fake_derived().catalogue)
    numbers = concepts.numbers
    everyday = {number for (kind, _), number in numbers.items() if kind == "everyday_words"}
    shower = concepts.labels[(key("skur"),)]
    assert {shower[number] for number in shower if number in everyday} == {ALIKE}
    assert set(shower.values()) <= {SURE, ALIKE, SAME_LABEL}


def test_a_longer_name_wins_over_one_in_it() -> None:
    found = list(CONCEPTS.within([key("norra"), "kommun"]))
    assert CONCEPTS.numbers["organisations", "norra-kommun"] in found


def test_places_know_what_they_lie_in() -> None:
    around = dict(CONCEPTS.with_surroundings(("counties", "01"), 2.0))
    assert around[CONCEPTS.numbers["counties", "01"]] > around[CONCEPTS.numbers["areas", "norden"]] > 0


def test_any_page_is_found_by_title_description_and_headings() -> None:
    page = Page("nytt/", "Ny sida", "Beskrivningen.", "", (Heading(2, "mer", "Rubriken"),))
    (found,) = other_pages([page], fake_derived().catalogue)
    assert (found.title, found.summary, found.text) == ("Ny sida", "Beskrivningen.", ("Rubriken",))


def test_each_address_is_found_once(tmp_path: Path) -> None:
    pages = [Page("projekt/", "Alla projekt", "", "")]
    addresses = [found.findable.address for found in readings(fake_derived(), pages, tmp_path)]
    assert {"projekt/", "projekt/regnbage/"} <= set(addresses)
    assert len(addresses) == len(set(addresses))


def test_hand_written_pages_are_found_by_all_they_say(tmp_path: Path) -> None:
    (tmp_path / "docs/mer").mkdir(parents=True)
    (tmp_path / "docs/om.md").write_text(
        "---\ntitle: Om oss\n---\n# Annat\n\nSe [alla](x.md) här.\n\n## Mer\n", "utf-8"
    )
    (tmp_path / "docs/mer/index.md").write_text("# Rubrik\n", "utf-8")
    more, about = written_pages(tmp_path)
    assert (about.address, about.title, about.facets) == ("om/", "Om oss", ("Annat", "Mer"))
    assert "alla" in about.text[0]
    assert "x.md" not in about.text[0]
    assert (more.address, more.title) == ("mer/", "Rubrik")


def test_the_same_index_gives_the_same_bytes_in_a_folder_named_by_them() -> None:
    things = [thing(f"{number:03}/", f"Sida {number}") for number in range(MOST_TOGETHER + 1)]
    one, again = (index_files(build_index(map(read, things), CONCEPTS)) for _ in range(2))
    other = index_files(build_index(map(read, [*things, thing("x/", "Ny")]), CONCEPTS))
    assert one == again
    manifest = json.loads(one[MANIFEST])
    assert manifest["count"] == MOST_TOGETHER + 1
    assert {name.split("/")[1] for name in one if name != MANIFEST} == {manifest["folder"]}
    assert not set(one) & set(other) - {MANIFEST}


@pytest.mark.parametrize("number", [0, 35, 36, 1295, 46656])
def test_numbers_are_written_as_the_browser_reads_them(number: int) -> None:
    assert int(base36(number), 36) == number
