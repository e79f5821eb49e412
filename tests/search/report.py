"""Runs a file of queries through the real search box and says how many it answers, per class.

`make search-report QUERIES=file` prints it in words, and with JSON=1 as one JSON object:
`{classes: {name: {n, success3, mrr10, empty}}, overall: {…}, misses: […]}`. A hit is one of the query's answers among
the first three; an answer that ends in * is any address that begins so. A query without answers is about something
that the base does not have, and is answered when the box says that.
"""

from __future__ import annotations

import json
import os
import sys
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

from whole import chromium
from whole.served import served

FIRST, CONSIDERED = 3, 10
ENGLISH = {"en/methods/": "metoder/", "en/projects/": "projekt/"}
FIELD = "[data-md-component=search-query]"
# Types as a reader does, and tells when what is shown is the answer to just that.
ASK = """async ([field, text, wait]) => {
  const box = document.querySelector(field);
  const list = document.querySelector("[data-search-hits]");
  list.removeAttribute("data-query");
  list.removeAttribute("data-told");
  box.focus();
  box.value = text;
  box.dispatchEvent(new Event("input", { bubbles: true }));
  while (list.dataset.query !== text) await new Promise((done) => setTimeout(done, 5));
  if (wait) while (list.dataset.told !== text) await new Promise((done) => setTimeout(done, 5));
  const notes = document.querySelector("[data-search-notes]:not([hidden])");
  return {
    links: [...list.querySelectorAll("a")].map((link) => link.href),
    lacking: wait ? [...notes?.querySelectorAll("[data-word]") ?? []].map((word) => word.textContent) : [],
  };
}"""


@dataclass(frozen=True)
class Answered:
    """One query, the names of the pages that the box listed, best first, and the words it said that it lacks. Those are
    asked for only when the query has no answers."""

    kind: str
    query: str
    answers: tuple[str, ...]
    names: tuple[str, ...]
    lacking: tuple[str, ...] = ()

    @property
    def rank(self) -> int | None:
        """The place of the first right answer, from 1; None when it is not among those considered."""
        if not self.answers:
            return 1 if self.lacking or not self.names else None
        places = (place for place, name in enumerate(self.names[:CONSIDERED], 1) if self._right(name))
        return next(places, None)

    def _right(self, name: str) -> bool:
        # The English page of an entry is the same answer.
        for english, swedish in ENGLISH.items():
            if name.startswith(english):
                name = swedish + name.removeprefix(english)
        return any(name == answer or (answer[-1:] == "*" and name.startswith(answer[:-1])) for answer in self.answers)


@dataclass(frozen=True)
class Score:
    """How a number of queries went."""

    n: int
    success3: float
    mrr10: float
    empty: int

    @classmethod
    def of(cls, answered: Iterable[Answered]) -> Score:
        """The score of some queries, at least one."""
        each = list(answered)
        ranks = [one.rank for one in each]
        return cls(
            n=len(each),
            success3=round(sum(rank is not None and rank <= FIRST for rank in ranks) / len(each), 3),
            mrr10=round(sum(1 / rank for rank in ranks if rank) / len(each), 3),
            empty=sum(not one.names for one in each if one.answers),
        )


def read_queries(path: Path) -> list[dict]:
    """The queries in a file: a list of `{class, query, answers}`."""
    return json.loads(path.read_text("utf-8"))


def ask(page: Page, home: str, queries: Iterable[dict]) -> list[Answered]:
    """Asks the box on the open page each query in turn."""
    return [_asked(page, home, query["class"], query["query"], tuple(query["answers"])) for query in queries]


def _asked(page: Page, home: str, kind: str, text: str, answers: tuple[str, ...]) -> Answered:
    found = page.evaluate(ASK, [FIELD, text.strip(), not answers])
    names = tuple(link.removeprefix(home).rstrip("/") for link in found["links"])
    return Answered(kind, text, answers, names, tuple(found["lacking"]))


def report(answered: list[Answered]) -> dict:
    """Scores per class and overall, and what was missed."""
    by_class: dict[str, list[Answered]] = defaultdict(list)
    for one in answered:
        by_class[one.kind].append(one)
    missed = [one for one in answered if one.rank is None or one.rank > FIRST]
    return {
        "classes": {kind: asdict(Score.of(each)) for kind, each in by_class.items()},
        "overall": asdict(Score.of(answered)),
        "misses": [
            {"class": one.kind, "query": one.query, "rank": one.rank, "found": one.names[:FIRST]} for one in missed
        ],
    }


def in_words(result: dict) -> str:
    """The report as a table and a list."""
    head = f"{'klass':<12}{'antal':>6}{'bland tre':>11}{'mrr@10':>8}{'tomma':>7}"
    rows = [*result["classes"].items(), ("alla", result["overall"])]
    table = [
        f"{name:<12}{score['n']:>6}{score['success3']:>11.3f}{score['mrr10']:>8.3f}{score['empty']:>7}"
        for name, score in rows
    ]
    misses = [
        f"  {miss['class']}: {miss['query']} → {', '.join(miss['found']) or 'inget'}"
        + (f" (rätt svar på plats {miss['rank']})" if miss["rank"] else "")
        for miss in result["misses"]
    ]
    return "\n".join([head, *table, *(["", "Missade:", *misses] if misses else [])])


def main(queries: str, site: str) -> int:
    """Prints the report; 1 and a reason when there is nothing to ask or nowhere to ask it."""
    path, folder = Path(queries), Path(site)
    if not queries or not path.is_file():
        print(
            f"Ange en fil med frågor som finns: make search-report QUERIES=fil.json (nu: «{queries}»)", file=sys.stderr
        )
        return 1
    try:
        asked = read_queries(path)
        complete = bool(asked) and all({"class", "query", "answers"} <= set(query) for query in asked)
    except (ValueError, TypeError):
        complete = False
    if not complete:
        print(f'{queries}: ska vara en JSON-lista av {{"class", "query", "answers"}}', file=sys.stderr)
        return 1
    with served(folder) as home, sync_playwright() as playwright, chromium.launch(playwright) as browser:
        page = browser.new_page(locale="sv-SE", viewport={"width": 1280, "height": 900})
        page.goto(home)
        result = report(ask(page, home, asked))
    print(json.dumps(result, ensure_ascii=False) if os.environ.get("JSON") == "1" else in_words(result))
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:3]))
