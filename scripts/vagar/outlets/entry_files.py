"""One small data file per entry, `data/entries/projekt/steget-fore.json`: a tool fetches only what was chosen."""

from __future__ import annotations

import json
from collections.abc import Iterable

from vagar.pages.entry_data import NamedData

FOLDER = "data/entries/"


def entry_files(entries: Iterable[NamedData]) -> dict[str, bytes]:
    """The bytes of each entry's file by its address. They are read by programs and hold no needless space."""
    return {f"{FOLDER}{name}.json": compact(data) for name, data in entries}


def compact(data: object) -> bytes:
    """JSON without spaces, in the order it was made."""
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode()
