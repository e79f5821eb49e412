"""A Markdown twin of each entry, and llms.txt that leads to them: for those who read with a program."""

from __future__ import annotations

import re
from collections.abc import Collection

from vagar.outlets.open_data.templates import Templates
from vagar.pages.entry_data import NamedData

# Signs that Markdown would take for something else. A line that begins with a number or a dash would become a list.
MARKS = re.compile(r"([\\`*_\[\]<>])")
BEGINNINGS = re.compile(r"^(\d+)([.)])|^([#+-])", re.MULTILINE)


def twin_files(templates: Templates, entries: Collection[NamedData]) -> dict[str, bytes]:
    """`projekt/steget-fore/index.md` beside each page, and `llms.txt`."""
    files = {f"{name}/index.md": templates.filled("twin.md", data=data, plain=plain) for name, data in entries}
    return {**files, "llms.txt": templates.filled("llms.txt", entries=entries, plain=plain)}


def plain(text: object) -> str:
    """A text as it is, for a place where Markdown is read."""
    marked = MARKS.sub(r"\\\1", str(text))
    return BEGINNINGS.sub(lambda found: f"{found[1]}\\{found[2]}" if found[1] else f"\\{found[3]}", marked)
