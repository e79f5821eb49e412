"""How much a first query fetches and how long a keystroke takes, on a site of any size.

`PYTHONPATH=tests:scripts .venv/bin/python -m search.measure SITE [COUNT]` asks the built site in SITE; with COUNT its
index is exchanged for one of so many made-up things. The measures are those of the real box in Chromium.
"""

from __future__ import annotations

import gzip
import json
import shutil
import sys
import tempfile
from datetime import date
from pathlib import Path
from statistics import median
from time import perf_counter

from playwright.sync_api import Browser, sync_playwright

from search.many import many_things
from search.report import FIELD, served
from vagar.derive.derived import derive
from vagar.link.catalogue import link
from vagar.outlets.inspection import inspect
from vagar.outlets.steps import Steps
from vagar.search.files import FOLDER, index_files
from vagar.search.index import build_index
from vagar.search.reading import read
from vagar.search.site_search import readings
from whole import chromium

ROOT = Path(__file__).resolve().parents[2]
QUERIES = (
    "praktik på landsbygden",
    "hur får vi företagare på landsbygden att ta emot praktikanter",
    "bemaningsföretag för kvinor",
    "kompetenskartläggning i Norrtälje",
    "utrikes födda kvinnor som är hemma med barn",
)
# Each letter typed: from the event until the list is the answer to what is in the field.
TYPE = """async ([field, text]) => {
  const box = document.querySelector(field);
  const list = document.querySelector("[data-search-hits]");
  const times = [];
  box.focus();
  for (let length = 1; length <= text.length; length += 1) {
    const began = performance.now();
    box.value = text.slice(0, length);
    const wanted = box.value.trim();
    list.removeAttribute("data-query");
    const shown = new Promise((done) => {
      const watch = new MutationObserver(() => {
        if (list.dataset.query !== wanted) return;
        watch.disconnect();
        done();
      });
      watch.observe(list, { attributes: true, childList: true });
    });
    box.dispatchEvent(new Event("input", { bubbles: true }));
    await shown;
    times.push(performance.now() - began);
  }
  return times;
}"""


def made_up(site: Path, count: int, folder: Path) -> Path:
    """A copy of the built site in `folder` with an index of `count` made-up things."""
    copy = folder / "site"
    copy.mkdir()
    shutil.copytree(site / "assets", copy / "assets")
    shutil.copy(site / "index.html", copy)
    catalogue = link(inspect(ROOT, date(2025, 1, 1), Steps()).draft)
    things, concepts = many_things(
        [found.findable for found in readings(derive(catalogue), [], ROOT)], catalogue, count
    )
    began = perf_counter()
    files = index_files(build_index(map(read, things), concepts))
    print(f"register: {len(files)} filer, {sum(map(len, files.values())) / 1e6:.1f} MB, {perf_counter() - began:.1f} s")
    for address, content in files.items():
        (copy / address).parent.mkdir(parents=True, exist_ok=True)
        (copy / address).write_bytes(content)
    return copy


def first_query(browser: Browser, home: str, query: str) -> int:
    """The bytes, packed with gzip, of what a first query fetches of the index, all letters but the last unseen."""
    page, fetched = browser.new_page(), []
    page.goto(home)
    page.on("response", lambda answer: fetched.append(answer) if f"/{FOLDER}" in answer.url else None)
    page.fill(FIELD, query)
    page.wait_for_selector(f"[data-search-hits][data-query={json.dumps(query, ensure_ascii=False)}]", state="attached")
    index = [answer for answer in fetched if "/assets/" not in answer.url]
    size = sum(len(gzip.compress(answer.body())) for answer in index)
    page.close()
    return size


def keystrokes(browser: Browser, home: str) -> tuple[float, float]:
    """The median milliseconds of a letter, the first time the queries are typed and the second."""
    page = browser.new_page()
    page.goto(home)
    rounds = [[time for query in QUERIES for time in page.evaluate(TYPE, [FIELD, query])] for _ in range(2)]
    page.close()
    return median(rounds[0]), median(rounds[1])


def main(site: Path, count: int | None) -> None:
    """Prints the measures."""
    with tempfile.TemporaryDirectory() as folder:
        place = made_up(site, count, Path(folder)) if count else site
        with served(place) as home, sync_playwright() as playwright, chromium.launch(playwright) as browser:
            for query in QUERIES:
                print(f"{first_query(browser, home, query) / 1000:6.1f} kB  {query}")
            cold, warm = keystrokes(browser, home)
            print(f"tangent till träffar: {cold:.1f} ms första gången, {warm:.1f} ms sedan")


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else None)
