"""What was done, in which order, and how long each part took."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from time import perf_counter
from typing import TypeVar

# How often a line on a terminal is written anew.
PULSE = 0.25
WIDTH = 78
Item = TypeVar("Item")


class Steps:
    """Times named parts of the work and says each one in a line, to `say`, as it is finished.

    Long parts tell `live` how far they have come, in a line that the next one takes the place of: for a terminal.
    """

    def __init__(
        self, say: Callable[[str], None] = lambda line: None, live: Callable[[str], None] | None = None
    ) -> None:
        self._say = say
        self._live = live
        self._began = perf_counter()

    def each(self, name: str, items: Iterable[Item], expected: int) -> Iterator[Item]:
        """The items one by one, while `live` is told how many of about `expected` have passed and what is left."""
        began = told = perf_counter()
        for number, item in enumerate(items, 1):
            yield item
            now = perf_counter()
            if self._live and now - told >= PULSE:
                told = now
                left = (now - began) / number * max(expected - number, 0)
                self._live(f"{name:<18}{number} av ungefär {max(expected, number)}, {left:.0f} s kvar"[:WIDTH])
        if self._live and told != began:
            self._live("")

    @contextmanager
    def step(self, name: str) -> Iterator[list[str]]:
        """Yields a list; what the block puts there is said after the name. An error takes the name with it."""
        began = perf_counter()
        details: list[str] = []
        try:
            yield details
        except Exception as error:
            error.add_note(name)
            raise
        self._say(f"{name:<18}{', '.join(details):<60}{seconds(perf_counter() - began):>8}")

    def total(self) -> str:
        """The time since the first step, in words."""
        return seconds(perf_counter() - self._began)


def seconds(value: float) -> str:
    """`1,25 s`"""
    return f"{value:.2f} s".replace(".", ",")


def megabytes(size: int) -> str:
    """`17,6 MB`"""
    return f"{size / 1e6:.1f} MB".replace(".", ",")


def count(number: int, one: str, many: str) -> str:
    """`1 sida`, `2 sidor`"""
    return f"{number} {one if number == 1 else many}"


def on_terminal() -> Callable[[str], None] | None:
    """Writes a line over the one before it; None where output goes to a file or another program."""
    if not sys.stdout.isatty():
        return None
    return lambda line: print(f"\r{line:<{WIDTH}}\r{line}", end="", flush=True)
