"""Questions that a page or a tool answers, from `tasks.txt`: «hur mäter vi …» is asked on the page for follow-up."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from vagar.search.words import listed, root, words

# The number of the page, and the question's words in order, as roots: weak words are words here too.
Task = tuple[int, tuple[str, ...]]


def tasks_on(addresses: Sequence[str]) -> list[Task]:
    """The questions whose page is among `addresses`, each with the number of its page."""
    numbers = {address: number for number, address in enumerate(addresses)}
    return [(numbers[address], question) for address, question in _questions() if address in numbers]


@cache
def _questions() -> tuple[tuple[str, tuple[str, ...]], ...]:
    found = []
    for line in listed("tasks.txt"):
        address, _, questions = line.partition(":")
        found += [(address.strip(), tuple(map(root, words(question)))) for question in questions.split(";")]
    return tuple(found)
