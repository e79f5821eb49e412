"""A long test in several parts, so that two processes can share it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

Share = Callable[[Sequence[str]], list[str]]
PARTS = 6


def _part(number: int) -> Share:
    return lambda paths: list(paths[number::PARTS])


SHARES = pytest.mark.parametrize(
    "share", [pytest.param(_part(number), id=f"del{number + 1}") for number in range(PARTS)]
)
