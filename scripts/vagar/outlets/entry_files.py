"""One small data file per entry, `data/entries/projekt/steget-fore.json`: a tool fetches only what was chosen."""

from __future__ import annotations

import json

from vagar.pages.context import Context
from vagar.pages.entry_data import entry_data

FOLDER = "data/entries/"


def entry_files(context: Context) -> dict[str, bytes]:
    """The bytes of each entry's file by its address. They are read by programs and hold no needless space."""
    return {f"{FOLDER}{name}.json": compact(data) for name, data in entry_data(context)}


def compact(data: object) -> bytes:
    """JSON without spaces, in the order it was made."""
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode()
