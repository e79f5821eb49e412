"""What was done, in which order, and how long each part took."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from time import perf_counter


class Steps:
    """Times named parts of the work and says each one in a line, to `say`, as it is finished."""

    def __init__(self, say: Callable[[str], None] = lambda line: None) -> None:
        self._say = say
        self._began = perf_counter()

    @contextmanager
    def step(self, name: str) -> Iterator[list[str]]:
        """Yields a list; what the block puts there is said after the name. An error takes the name with it."""
        began, details = perf_counter(), []
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


def count(number: int, one: str, many: str) -> str:
    """`1 sida`, `2 sidor`"""
    return f"{number} {one if number == 1 else many}"
