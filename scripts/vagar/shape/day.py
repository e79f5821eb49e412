"""The date someone meant who wrote it in another way: 2018-2-1, 2018/02/01, 1 februari 2018."""

from __future__ import annotations

import re

_MONTHS = (
    *("januari", "februari", "mars", "april", "maj", "juni"),
    *("juli", "augusti", "september", "oktober", "november", "december"),
)
_DIGITS = re.compile(r"([0-9]{4})[-–./ ]?([0-9]{1,2})(?:[-–./ ]?([0-9]{1,2}))?")
_WORDS = re.compile(r"(?:([0-9]{1,2})(?::?e)? )?([a-z]+) ([0-9]{4})")


def meant(text: str) -> str | None:
    """The date that `text` seems to be, as an entry should have it, or None."""
    if match := _DIGITS.fullmatch(text.strip()):
        year, month, day = match.groups()
    elif (match := _WORDS.fullmatch(text.strip().lower())) and match[2] in _MONTHS:
        day, month, year = match[1], str(_MONTHS.index(match[2]) + 1), match[3]
    else:
        return None
    if not 1 <= int(month) <= 12 or not 1 <= int(day or 1) <= 31:
        return None
    return "-".join([year, month.zfill(2), *([day.zfill(2)] if day else [])])
