"""A text as it is meant, whatever characters it is written with."""

from __future__ import annotations

import html
import re
import unicodedata
from functools import lru_cache

ADDRESS = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)
_DASHES = str.maketrans(dict.fromkeys("‐‒–—−", "-"))


@lru_cache(maxsize=16)
def plain(text: str) -> str:
    """Full-width characters, no-break spaces, longer dashes and «&#64;» as what they are other ways of writing."""
    if "&#" in text:
        text = html.unescape(text)
    return text if text.isascii() else unicodedata.normalize("NFKC", text).translate(_DASHES)
