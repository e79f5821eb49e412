"""Compounds: what is taken apart, what is not, and that the browser does the same."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page

from vagar.search.splitting import Splitter, known_parts
from vagar.search.words import key, plain, root, words
from whole.built_site import BuiltSite

PARTS = Splitter(
    frozenset(
        map(key, ("förening", "praktik", "arbete", "givare", "skola", "kvinna", "grupp", "samhälle", "nytta", "bil"))
    )
)
EVERY = """async ([parts, blocked, words]) => {
  const [{ splitting }, { openIndex }] = await Promise.all([
    import("/assets/search/splitting.js"),
    import("/assets/search/index.js"),
  ]);
  await openIndex(new URL("/search/", location));
  const { split } = splitting(parts.split(" "), blocked.split(" "));
  return words.map((word) => split(word));
}"""


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("föreningspraktik", "förening praktik"),
        ("föreningspraktiken", "förening praktik"),
        ("kvinnogruppen", "kvinna grupp"),
        ("skolpraktik", "skola praktik"),
        ("samhällsnytta", "samhälle nytta"),
        ("arbetsgivargrupp", "arbete givare grupp"),
        ("bilskola", "bil skola"),
        ("praktik", ""),
        ("föreningar", ""),
        ("främlingspraktik", ""),
    ],
)
def test_words_come_apart_into_words_that_are_known(word: str, parts: str) -> None:
    assert PARTS.split(plain(word)) == tuple(map(key, words(parts)))


def test_few_long_parts_are_preferred() -> None:
    splitter = Splitter(frozenset(map(key, ("arbete", "marknad", "arbetsmarknad", "insats"))))
    assert splitter.split("arbetsmarknadsinsats") == (key("arbetsmarknad"), key("insats"))


def test_what_looks_like_a_compound_is_left_alone() -> None:
    splitter = Splitter(frozenset(("kombi", "nation", "förening", "för", "ening")))
    assert splitter.split("kombination") == ()
    assert splitter.split("förening") == ()


def test_only_words_that_are_said_can_be_parts() -> None:
    assert known_parts({"förening": 3, "praktik": 1, "ning": 9, "ab": 9, "2018": 9, "bil": 1}) == ["bil", "förening"]


def test_the_browser_splits_every_word_of_the_site_alike(site: BuiltSite, page: Page) -> None:
    parts, blocked = next(site.folder.glob("search/*/core.txt")).read_text("utf-8").split("\n")[:2]
    known = {
        line.split("\t")[0]
        for rows in site.folder.glob("search/*/rows-*.txt")
        for line in rows.read_text("utf-8").split("\n")
    }
    said = {plain(word) for document in site.pages.values() for word in words(document.article)}
    found = {word for word in said if root(word) in known}
    long = sorted(word for word in found if len(word) > 6)
    ours = Splitter(frozenset(parts.split()))
    theirs = page.evaluate(EVERY, [parts, blocked, long])
    split = {word: list(ours.split(word)) for word in long}
    assert [word for word, apart in zip(long, theirs, strict=True) if split[word] != apart] == []
    assert sum(map(bool, split.values())) > 300
