"""The real box over the query sets: nearly every question is answered among the first three."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Page

from search.report import Answered, Score, ask, in_words, read_queries, report
from whole.built_site import BuiltSite

HERE = Path(__file__).parent
# The second set was written before anyone had seen the search answer it.
SETS = {"queries.json": 0.93, "queries_unseen.json": 0.93}
LEAST_IN_A_CLASS = 0.85


@pytest.mark.parametrize("name", SETS)
def test_the_box_answers(name: str, page: Page, address: str) -> None:
    result = report(ask(page, address, read_queries(HERE / name)))
    told = in_words(result)
    assert result["overall"]["success3"] >= SETS[name], told
    assert result["overall"]["empty"] == 0, told
    assert [kind for kind, score in result["classes"].items() if score["success3"] < LEAST_IN_A_CLASS] == [], told


@pytest.mark.parametrize("name", SETS)
def test_every_answer_is_a_page(name: str, site: BuiltSite) -> None:
    pages = [path.rstrip("/") for path in site.pages]
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
