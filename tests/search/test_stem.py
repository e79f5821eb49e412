"""Stems: forms of one word meet, and the browser's are Python's on every word of the site."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page

from vagar.search.stem import stem
from vagar.search.words import fold, key, weak_words, words
from whole.built_site import BuiltSite

EVERY = """async (words) => {
  const [{ fold }, { stem }] = await Promise.all([import("/assets/search/words.js"), import("/assets/search/stem.js")]);
  return words.map((word) => stem(fold(word)));
}"""
SPLIT = """async (texts) => {
  const { words } = await import("/assets/search/words.js");
  return texts.map((text) => words(text));
}"""


@pytest.mark.parametrize(
    "forms",
    [
        "förening föreningen föreningar föreningarna föreningens",
        "kurs kursen kurser kurserna",
        "evenemang evenemanget evenemangets",
        "samhälle samhället samhällets",
        "projektverkstad projektverkstäder projektverkstäderna",
        "arbete arbetet arbetets",
        "kvinna kvinnor kvinnorna kvinnornas",
        "nyanländ nyanlända nyanländas",
        "Västerås VASTERAS vasteras",
    ],
)
def test_forms_of_a_word_meet(forms: str) -> None:
    assert len({key(word) for word in words(forms)}) == 1


@pytest.mark.parametrize(("one", "other"), [("förening", "företag"), ("kvinna", "kvarn"), ("praktik", "praxis")])
def test_different_words_stay_apart(one: str, other: str) -> None:
    assert key(one) != key(other)


@pytest.mark.parametrize("word", ["", "a", "sfi", "2018", "åå", "bbb"])
def test_the_shortest_words_are_left_as_they_are(word: str) -> None:
    assert stem(fold(word)) == fold(word)


def test_weak_words_have_no_key() -> None:
    assert key("och") == ""
    assert key("för") == ""
    assert {"och", "for", "hur"} <= weak_words()


def test_other_alphabets_have_no_key() -> None:
    assert key("привет") == ""
    assert words("Ångström, 30 % (sfi-elev)") == ["ångström", "30", "sfi", "elev"]


def test_the_browser_stems_every_word_of_the_site_alike(site: BuiltSite, page: Page) -> None:
    texts = [document.article for document in site.pages.values()]
    found = sorted({word for text in texts for word in words(text)})
    assert len(found) > 4000
    theirs = page.evaluate(EVERY, found)
    assert [pair for pair in zip(found, theirs, strict=True) if stem(fold(pair[0])) != pair[1]] == []


def test_the_browser_finds_the_same_words_in_every_text(site: BuiltSite, page: Page) -> None:
    texts = [document.article for document in site.pages.values()]
    assert page.evaluate(SPLIT, texts) == [words(text) for text in texts]
