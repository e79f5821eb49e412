"""What MkDocs says in its log, as findings: broken links in hand-written pages, for the most part."""

from __future__ import annotations

import re
from pathlib import Path

from vagar.problem import Problem

RULE = "mkdocs"
DOCS = "docs"
SETTINGS = "mkdocs.yml"
_LINK = re.compile(r"^Doc file '(?P<file>[^']+)' contains an? .*?\blink '(?P<value>[^']+)'")
_MENU = re.compile(r"^A (?:relative path|reference) to '(?P<value>[^']+)' is included in the 'nav'")
_BETTER = re.compile(r"Did you mean '([^']+)'\?")
_ANCHOR = re.compile(r"\banchor\b")
ACTION = "Skriv länken som sökvägen till en fil i docs/, till exempel projekt/index.md"


def complaint(text: str, root: Path) -> Problem:
    """One line of the log as a finding, at the place it speaks of if that can be told."""
    better = _BETTER.search(text)
    suggestion = better[1] if better else None
    if found := _LINK.search(text):
        what = "en rubrik" if _ANCHOR.search(text) else "en sida"
        message = f"Länken «{found['value']}» leder till {what} som inte finns"
        return _at(root, f"{DOCS}/{found['file']}", found["value"], message, suggestion, ACTION)
    if found := _MENU.search(text):
        message = f"Menyn (nav) leder till «{found['value']}», som inte finns"
        return _at(root, SETTINGS, found["value"], message, suggestion, None)
    return Problem(SETTINGS, 1, 1, RULE, f"MkDocs kan inte bygga webbplatsen: {' '.join(text.split())}")


def _at(root: Path, file: str, value: str, message: str, suggestion: str | None, action: str | None) -> Problem:
    """The log names no line, so it is the first one where `value` stands."""
    try:
        text = (root / file).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        text = ""
    before, found, _ = text.partition(value)
    line = before.count("\n") + 1 if found else 1
    column = len(before) - (before.rfind("\n") + 1) + 1 if found else 1
    return Problem(file, line, column, RULE, message, value=value, suggestion=suggestion, action=action)
