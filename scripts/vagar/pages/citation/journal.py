"""Where a publication is printed: a journal with its volume, issue and pages, or a series of reports with its number.

A study's file has it as one text, as people write it: `BMJ Open 10(2), s. 31–40`, `IFAU Rapport 2023:19`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

# A year and a number, or what publishers call their series.
_SERIES = re.compile(r"\b\d{4}[:/-]\d|rapport|report\b|paper\b|översikt", re.IGNORECASE)
_ALSO = re.compile(r",? även .*")
_NUMBERED = re.compile(r"(.+?),? (\S*\d\S*)")
_OF_THE_YEAR = re.compile(r"(.+?) (\d+)/\d{4}")
_ARTICLE = re.compile(r"(.+?)(?: (\d+)(?:\(([^)]+)\))?)?(?:, (?:s\. ?)?(e?\d+(?:[–-]\d+)?))?")


@dataclass(frozen=True)
class Printed:
    """Where, with the parts that are known. A publication has a journal or a series, never both."""

    journal: str | None = None
    volume: str | None = None
    issue: str | None = None
    pages: str | None = None
    series: str | None = None
    number: str | None = None


UNPRINTED = Printed()


def printed(text: str, working_paper: bool) -> Printed:
    """The parts of what a file says. What is in no form that we know stays whole, as the name."""
    text = _ALSO.sub("", text)
    if working_paper or _SERIES.search(text):
        found = _NUMBERED.fullmatch(text)
        return Printed(series=found[1], number=found[2]) if found else Printed(series=text)
    if found := _OF_THE_YEAR.fullmatch(text):
        return Printed(journal=found[1], issue=found[2])
    found = _ARTICLE.fullmatch(text)
    if not found:
        return Printed(journal=text)
    pages = found[4].replace("–", "-") if found[4] else None
    issue = found[3].replace("–", "-") if found[3] else None
    return Printed(journal=found[1], volume=found[2], issue=issue, pages=pages)
