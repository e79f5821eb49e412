"""The sentences that scripts in the browser say: those and no others are sent to the reader."""

from __future__ import annotations

from typing import Any

from vagar.words.words import Words

# Groups of messages, by how their ids begin.
SAID_THERE = (
    *("applicant-", "chosen-", "explore-", "format-", "places-", "reached-goal", "side-"),
    *("decision-", "document-", "situation-"),
    "column-title",
    "studies-not-searched",
    "studies-none-means",
    *("figure-approx", "figure-no-number", "figure-percent-range", "figure-unquantified"),
)


def for_browser(words: Words) -> dict[str, Any]:
    """The language and its patterns, for docs/assets/words/speaking.js."""
    messages = {key: pattern for key, pattern in words.patterns.items() if key.startswith(SAID_THERE)}
    return {"language": words.language, "messages": messages}
