"""The real box over the query sets: nearly every question is answered among the first three."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page

from search.report import Answered, Score, ask, in_words, read_queries, report
from whole.built_site import BuiltSite

HERE = Path(__file__).parent
# The first set has grown with the search. The handed and the fresh one were written before any look at code, word
# lists or entries. Of the fresh one 0.817 was answered the first time it was asked, and nothing is written after it.
FRESH = "queries_fresh.json"
# The aim for the first is 0.97, and what new entries rightly come before is let through until it is written down.
SETS = {"queries.json": 0.95, "queries_handed.json": 0.9, FRESH: 0.8, "queries_lacking.json": 1}
# A class of so many must have so large a share right, a smaller one may miss one.
LARGE_CLASS, LEAST_IN_A_CLASS, MOST_MISSED = 5, 0.75, 1


@pytest.mark.parametrize("name", SETS)
def test_the_box_answers(name: str, page: Page, address: str) -> None:
    """Of the fresh set only the whole is asked for: to write after its classes would make it stale."""
    result = report(ask(page, address, read_queries(HERE / name)))
    told = in_words(result)
    assert result["overall"]["success3"] >= SETS[name], told
    assert result["overall"]["empty"] == 0, told
    assert name == FRESH or [kind for kind, score in result["classes"].items() if not enough(score)] == [], told


def enough(score: dict) -> bool:
    missed = score["n"] * (1 - score["success3"])
    return score["success3"] >= LEAST_IN_A_CLASS if score["n"] >= LARGE_CLASS else round(missed) <= MOST_MISSED


@pytest.mark.parametrize("name", SETS)
def test_every_answer_is_a_page(name: str, site: BuiltSite) -> None:
    pages = [path.rstrip("/") for path in site.pages]
    # An explained word is a place on its page.
    pages += [
        f"ord/#{found}" for found in re.findall(r'id="([^"]+)"', (site.folder / "ord/index.html").read_text("utf-8"))
    ]
    gone = {
        answer
        for query in read_queries(HERE / name)
        for answer in query["answers"]
        if not (answer in pages or (answer[-1] == "*" and any(path.startswith(answer[:-1]) for path in pages)))
    }
    assert not gone


def answered(kind: str, *names: str) -> Answered:
    return Answered(kind, "fråga", ("rätt", "grupp/*"), names)


@pytest.mark.parametrize(
    ("names", "rank"),
    [(("rätt",), 1), (("fel", "grupp/a"), 2), (("fel",), None), ((), None), (("fel",) * 10 + ("rätt",), None)],
)
def test_a_rank_is_the_place_of_the_first_right_answer(names: tuple[str, ...], rank: int | None) -> None:
    assert answered("a", *names).rank == rank


def test_a_report_counts() -> None:
    result = report([answered("a", "rätt"), answered("a", *["fel"] * 3, "rätt"), answered("b")])
    assert result["classes"]["a"] == {"n": 2, "success3": 0.5, "mrr10": 0.625, "empty": 0}
    assert result["classes"]["b"] == {"n": 1, "success3": 0.0, "mrr10": 0.0, "empty": 1}
    assert result["overall"]["success3"] == round(1 / 3, 3)
    assert [(miss["class"], miss["rank"]) for miss in result["misses"]] == [("a", 4), ("b", None)]
    assert Score.of([answered("a", "rätt")]).mrr10 == 1
    assert "rätt svar på plats 4" in in_words(result)


@pytest.mark.parametrize(("names", "lacking", "rank"), [((), (), 1), (("något",), ("ord",), 1), (("något",), (), None)])
def test_what_the_base_lacks_is_answered_by_saying_so(
    names: tuple[str, ...], lacking: tuple[str, ...], rank: int | None
) -> None:
    assert Answered("saknas", "fråga", (), names, lacking).rank == rank


def test_the_english_page_of_an_entry_is_the_same_answer() -> None:
    assert Answered("a", "question", ("projekt/rätt",), ("en/projects/rätt",)).rank == 1
