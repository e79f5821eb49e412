"""Forms that no rule leads to the key of their word, as städer and böcker: read from `forms.txt`.

The browser has the part of the table that leads to something on the site; `docs/assets/search/words.js` reads it.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from pathlib import Path

FORMS = Path(__file__).with_name("forms.txt")
# A word is looked up by its end when the rest before it is so long, and the end itself.
SHORTEST_BEFORE, SHORTEST_END = 2, 5
# A shorter key than this at the end of another is chance.
SHORTEST_KEY = 3


@cache
def forms() -> dict[str, str]:
    """Each irregular form and its key."""
    lines = (line.split() for line in FORMS.read_text("utf-8").splitlines() if not line.startswith("#"))
    return {form: key for key, *others in lines for form in others}


def key_of(word: str, table: dict[str, str]) -> str | None:
    """The key of a form in the table, or of a compound whose last word is in it: projektverk|städer."""
    if word in table:
        return table[word]
    for at in range(SHORTEST_BEFORE, len(word) - SHORTEST_END + 1):
        if len(end := table.get(word[at:], "")) >= SHORTEST_KEY:
            return word[:at] + end
    return None


def forms_for(keys: Iterable[str]) -> list[str]:
    """The lines of the table that lead to one of the `keys`, or to what one of them ends in."""
    ends = {key[at:] for key in keys for at in (0, *range(SHORTEST_BEFORE, len(key) - SHORTEST_KEY + 1))}
    by_key: dict[str, list[str]] = {}
    for form, key in forms().items():
        if key in ends:
            by_key.setdefault(key, []).append(form)
    return [" ".join((key, *found)) for key, found in sorted(by_key.items())]
