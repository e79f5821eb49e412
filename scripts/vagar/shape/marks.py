"""The places of the values of a file without faults, folded together: hardly anybody asks for them again."""

from __future__ import annotations

import pickle
from collections.abc import Iterator, Mapping
from typing import Any

from vagar.problem import Mark, Path


class Marks(Mapping[Path, Mark]):
    """The same as the mapping it is made of, in a sixth of the room. The first who looks in it waits a moment."""

    def __init__(self, marks: Mapping[Path, Mark]) -> None:
        places = [(path, mark.line, mark.column) for path, mark in marks.items()]
        self._folded = pickle.dumps(places, pickle.HIGHEST_PROTOCOL)
        self._open: dict[Path, Mark] | None = None

    def __getitem__(self, path: Path) -> Mark:
        return self._opened()[path]

    def __iter__(self) -> Iterator[Path]:
        return iter(self._opened())

    def __len__(self) -> int:
        return len(self._opened())

    def __getstate__(self) -> dict[str, Any]:
        return {"_folded": self._folded, "_open": None}

    def _opened(self) -> dict[Path, Mark]:
        if self._open is None:
            self._open = {path: Mark(line, column) for path, line, column in pickle.loads(self._folded)}
        return self._open
