"""The data file with the sentences that scripts say. No page in another language has a script that says any yet."""

from __future__ import annotations

from vagar.outlets.entry_files import compact
from vagar.words.browser import for_browser
from vagar.words.languages import FIRST, words

FILE = f"data/words/{FIRST}.json"


def word_files() -> dict[str, bytes]:
    """The bytes of the file by its address."""
    return {FILE: compact(for_browser(words()))}
