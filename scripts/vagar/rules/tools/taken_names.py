"""Ids that no entry can have: the file could not exist on Windows, or the address is a page of the site's own."""

from __future__ import annotations

import re

# A file with one of these names cannot be made on Windows, whatever its ending.
WINDOWS = ("con", "prn", "aux", "nul", *(f"{port}{number}" for port in ("com", "lpt") for number in range(10)))
# The second page of a long list, and the table of methods in projects.
PAGES = r"sida-\d+|i-projekten"
IN_WINDOWS = "är ett namn som ingen fil kan ha i Windows"
A_PAGE = "är adressen till en av webbplatsens egna sidor"


def why_not(entry_id: str) -> str | None:
    """Why `entry_id` can be nobody's id, as the end of a sentence; None when it can."""
    if entry_id in WINDOWS:
        return IN_WINDOWS
    if re.fullmatch(PAGES, entry_id):
        return A_PAGE
    return None
