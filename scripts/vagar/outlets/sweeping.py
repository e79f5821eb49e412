"""Memory in a long build: Python's own look for garbage is off, and templates leave much of it."""

from __future__ import annotations

import gc
from collections.abc import Iterable, Iterator
from typing import TypeVar

Item = TypeVar("Item")
# A page leaves hundreds of objects that point to each other. After so many, they are looked for.
AFTER = 20


def swept(items: Iterable[Item]) -> Iterator[Item]:
    """The items, one by one; what is left behind when something is made of them is taken away now and then.

    Only what is new is looked through: everything that was there before stays, and takes no time.
    """
    gc.freeze()
    try:
        for number, item in enumerate(items, start=1):
            yield item
            if number % AFTER == 0:
                gc.collect(0)
    finally:
        # A preview goes on afterwards, and looks for garbage in all of it.
        gc.unfreeze()
