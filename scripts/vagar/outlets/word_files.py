"""The data files with the sentences that scripts say, one for each language."""

from __future__ import annotations

from vagar.outlets.entry_files import compact
from vagar.words.browser import for_browser
from vagar.words.languages import LANGUAGES, words

FOLDER = "data/words/"


def word_files() -> dict[str, bytes]:
    """The bytes of each file by its address."""
    return {f"{FOLDER}{language}.json": compact(for_browser(words(language))) for language in LANGUAGES}
