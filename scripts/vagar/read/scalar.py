"""What an unquoted word means. Only true, false, null and plain decimal numbers are more than text.

YAML 1.1 would turn `NO` into False, `12:30` into 750 and `012345670` into 2739128. Here they stay as written.
"""

from __future__ import annotations

import re

MAX_DIGITS = 15
_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?")
_WORDS: dict[str, bool | None] = {"true": True, "false": False, "null": None, "~": None, "": None}
_FIRST = frozenset("-0123456789")


class TooLongError(ValueError):
    """A number with more digits than every program keeps exactly."""


def plain(word: str) -> str | int | float | bool | None:
    """The value of an unquoted word. Raises `TooLongError` for a number of more than 15 digits."""
    if word in _WORDS:
        return _WORDS[word]
    if word[0] not in _FIRST or not _NUMBER.fullmatch(word) or word == "-0":
        return word
    if len(word) > MAX_DIGITS and sum(char.isdigit() for char in word) > MAX_DIGITS:
        raise TooLongError(word)
    return float(word) if "." in word else int(word)
