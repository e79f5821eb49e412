"""One small data file per entry, `data/entries/projekt/steget-fore.json`: a tool fetches only what was chosen."""

from __future__ import annotations

import json
from typing import Any

FOLDER = "data/entries/"


def entry_file(name: str, data: dict[str, Any]) -> dict[str, bytes]:
    """The bytes of an entry's file by its address. It is read by programs and holds no needless space."""
    return {f"{FOLDER}{name}.json": compact(data)}


def compact(data: object) -> bytes:
    """JSON without spaces, in the order it was made."""
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode()
