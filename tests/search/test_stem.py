"""Stems: forms of one word meet, and the browser's are Python's on every word of the site."""

from __future__ import annotations

from collections import defaultdict
from functools import cache
from pathlib import Path

import pytest
from playwright.sync_api import Page
from saol import saol14

from vagar.search.forms import forms
from vagar.search.saol import irregular, lemma_groups
from vagar.search.stem import stem
from vagar.search.words import NEGATIONS, fold, key, root, weak_words, words
from whole.built_site import BuiltSite

EVERY = """async (words) => {
  const { key } = await import("/assets/search/words.js");
  const { openIndex } = await import("/assets/search/index.js");
  await openIndex(new URL("/search/", location));
  return words.map((word) => key(word));
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
        "Västerås VÄSTERÅS västerås",
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


def pairs(sign: str) -> list[tuple[str, str]]:
    lines = (Path(__file__).parent / "form_pairs.txt").read_text("utf-8").splitlines()
    return [(one, other) for line in lines for mark, one, other in [line.split(maxsplit=2)] if mark == sign]


@pytest.mark.parametrize(("one", "other"), pairs("="))
def test_forms_share_a_root(one: str, other: str) -> None:
    assert root(one) == root(other)


@pytest.mark.parametrize(("one", "other"), pairs("!"))
def test_words_that_only_look_alike_do_not(one: str, other: str) -> None:
    assert root(one) != root(other)


# Of the words on the site that SAOL has: how many with forms that have more than one root, and how many roots that are
# shared by words that are not of one family. Both may only fall.
MOST_SPLIT, MOST_MERGED = 0.03, 0.06


def test_the_forms_of_nearly_every_word_meet(site: BuiltSite) -> None:
    said = {word for document in site.pages.values() for word in words(document.article)}
    groups = {word: forms for word, forms in saol_groups().items() if forms & said}
    assert len(groups) > 1000
    split = sorted(word for word, forms in groups.items() if len({root(form) for form in forms & said}) > 1)
    assert len(split) / len(groups) <= MOST_SPLIT, split
    by_root = defaultdict(set)
    for word in groups:
        by_root[root(word)].add(word)
    merged = sorted(sorted(each) for each in by_root.values() if len({word[:4] for word in each}) > 1)
    assert len(merged) / len(by_root) <= MOST_MERGED, merged


def test_the_table_of_forms_is_what_the_dictionary_gives() -> None:
    table = {form: key for key, found in irregular(saol_groups()).items() for form in found}
    assert table == forms(), "Kör make forms"


@cache
def saol_groups() -> dict[str, frozenset[str]]:
    return lemma_groups((entry.word, entry.upos, entry.conj) for entry in saol14)


def test_weak_words_have_no_key() -> None:
    assert key("och") == ""
    assert key("för") == ""
    assert {"och", "för", "hur"} <= weak_words()


def test_other_alphabets_have_no_key() -> None:
    assert key("привет") == ""
    assert words("Ångström, 30 % (sfi-elev)") == ["ångström", "30", "sfi", "elev"]


def test_the_browser_stems_every_word_of_the_site_alike(site: BuiltSite, page: Page) -> None:
    texts = [document.article for document in site.pages.values()]
    rows = [file.read_text("utf-8") for file in site.folder.glob("search/*/rows-*.txt")]
    known = {line.split("\t")[0] for text in rows for line in text.split("\n")}
    said = {word for text in texts for word in words(text)} - set(NEGATIONS)
    found = sorted(word for word in said if root(word) in known)
    assert len(found) > 4000
    theirs = page.evaluate(EVERY, found)
    assert [pair for pair in zip(found, theirs, strict=True) if root(pair[0]) != pair[1]] == []


def test_the_browser_finds_the_same_words_in_every_text(site: BuiltSite, page: Page) -> None:
    texts = [document.article for document in site.pages.values()]
    assert page.evaluate(SPLIT, texts) == [words(text) for text in texts]
