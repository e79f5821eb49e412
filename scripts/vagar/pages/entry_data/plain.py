"""Typography belongs to pages: what becomes data has ordinary spaces, so that the same text is the same text in
every file, and a search for `1 339 994 kr` finds it."""

from __future__ import annotations

from typing import Any

from vagar.pages.swedish import plain_spaces


def plain(value: Any) -> Any:
    """The value with ordinary spaces in every text of it."""
    if isinstance(value, str):
        return plain_spaces(value)
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    if isinstance(value, list):
        return [plain(item) for item in value]
    return value
