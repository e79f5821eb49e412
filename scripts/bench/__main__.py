"""make bench: a made-up catalogue built by this project and by its peers, in turns in one run."""

from __future__ import annotations

import json
import shutil
import sys
from argparse import ArgumentParser
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from subprocess import CalledProcessError
from time import perf_counter

from bench.against import shares
from bench.builders import Builder, peers
from bench.corpus import leaf
from bench.kept import Measured, remember
from bench.page import against_page, as_page
from bench.report import Result, as_table
from bench.runs import LOG, FailedRunError, Run, measure
from bench.synthetic import write_catalogue
from vagar.outlets.inspection import inspect
from vagar.outlets.pipeline import produce
from vagar.outlets.steps import Steps, on_terminal, seconds

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "build" / "bench"
RESULTS = "results.json"
WRITTEN = ROOT / "scripts/bench/results"
SIZES = (100, 1000)
ROUNDS = 3
# Larger sizes take an hour in all; they are measured once.
LARGE = 1000
OURS = "Vägar in"
BUILD = (sys.executable, "-m", "vagar", "site")


def own() -> list[tuple[Builder, bool]]:
    """This project's commands, and whether each comes on top of the one before it."""

    def command(name: str, *words: str) -> Builder:
        return Builder(name, words, lambda corpus, folder: None, lambda: None)

    return [
        (command(OURS, *BUILD), False),
        (command(f"{OURS}, inget ändrat", *BUILD), True),
        (command(f"{OURS}, FAST=0", *BUILD, "--plain"), False),
        (command(f"{OURS}, make check", sys.executable, "-m", "vagar", "check"), True),
    ]


def bench(size: int, rounds: int) -> Iterator[Result]:
    """All builders at one size. What cannot be run is a result too, with the reason."""
    folder = FOLDER / str(size)
    shutil.rmtree(folder, ignore_errors=True)
    catalogue = folder / "vagar-in"
    catalogue.mkdir(parents=True)
    say(f"Gör {size} poster och samma sidor som Markdown …")
    write_catalogue(ROOT, catalogue, size)
    production = produce(inspect(catalogue, date.today(), Steps()), Steps())
    planned = sorted(production.pages, key=lambda page: page.address)
    corpus = [leaf(page.make()) for page in Steps(live=on_terminal()).each("Gör Markdown", planned, len(planned))]
    ready: list[tuple[Builder, Path, bool]] = [(builder, catalogue, keep) for builder, keep in own()]
    for number, peer in enumerate(peers()):
        reason = peer.lacking()
        if reason is None and peer.up_to is not None and size > peer.up_to:
            reason = f"körs bara upp till {peer.up_to} poster"
        if reason is not None:
            yield Result(peer.name, size, len(corpus), (), reason)
            continue
        place = folder / f"peer-{number}"
        place.mkdir()
        try:
            peer.prepare(corpus, place)
        except (OSError, CalledProcessError) as error:
            yield Result(peer.name, size, len(corpus), (), f"gick inte att förbereda: {error}")
            continue
        ready.append((peer, place, False))
    runs: dict[str, list[Run]] = {builder.name: [] for builder, *_ in ready}
    failed: dict[str, str] = {}
    began = perf_counter()
    for turn in range(rounds):
        for builder, place, keep in ready:
            if builder.name in failed or turn >= (builder.rounds or rounds):
                continue
            try:
                run = measure(builder.command, place, place / builder.output, keep=keep)
            except FailedRunError as error:
                failed[builder.name] = f"gick inte att bygga: {error}"
                continue
            runs[builder.name].append(run)
            left = (perf_counter() - began) / (turn + 1) * (rounds - turn - 1)
            where = f"{size} poster, varv {turn + 1} av {rounds}"
            say(f"{where}, {builder.name}: {seconds(run.wall)} (efter varvet återstår ungefär {left:.0f} s)")
    for builder, *_ in ready:
        yield Result(builder.name, size, len(corpus), tuple(runs[builder.name]), failed.get(builder.name))


def say(line: str) -> None:
    print(line, file=sys.stderr, flush=True)


def main() -> int:
    parser = ArgumentParser(description="Mäter bygget sida vid sida med andra.")
    parser.add_argument("sizes", nargs="*", type=int, default=SIZES, help="antal poster")
    parser.add_argument("--rounds", type=int, default=ROUNDS, help="antal varv; mitten av dem räknas")
    parser.add_argument("--json", action="store_true", help="ett JSON-objekt i stället för en tabell")
    parser.add_argument("--base", help="en tidigare version att jämföra med i stället")
    options = parser.parse_args()
    if options.base:
        return _against(options.base, options.sizes, options.rounds)
    measured: list[Measured] = []
    for size in sorted(options.sizes):
        results = list(bench(size, options.rounds if size <= LARGE else 1))
        measured = remember(FOLDER / RESULTS, results, _profile(FOLDER / str(size) / "vagar-in"))
    found = [result for each in measured for result in each.results]
    if options.json:
        print(json.dumps([result.plain(OURS, found) for result in found], ensure_ascii=False, indent=1))
    else:
        print(as_table(OURS, found))
    _write("peers.md", as_page(ROOT, OURS, measured, options.rounds))
    return 0


def _against(revision: str, sizes: list[int], rounds: int) -> int:
    """Everything at the given sizes against one earlier version."""
    found = {
        size: shares(ROOT, revision, FOLDER / f"{revision}-{size}", size, rounds if size <= LARGE else 1, say)
        for size in sorted(sizes)
    }
    page = against_page(ROOT, revision, found, rounds)
    print(page)
    _write("earlier.md", page)
    return 0


def _write(name: str, text: str) -> None:
    (WRITTEN / name).write_text(text, encoding="utf-8")
    say(f"Skrev {(WRITTEN / name).relative_to(ROOT)}")


def _profile(catalogue: Path) -> list[str]:
    """What the build itself says about its steps, from one more run."""
    try:
        measure(BUILD, catalogue, catalogue / "site")
    except FailedRunError:
        return []
    said = (catalogue / LOG).read_text("utf-8").splitlines()
    return [line for line in said if line.endswith(" s")]


if __name__ == "__main__":
    sys.exit(main())
