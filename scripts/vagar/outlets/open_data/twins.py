"""A Markdown twin of each entry, and llms.txt that leads to them: for those who read with a program."""

from __future__ import annotations

import re
from collections.abc import Collection

from vagar.pages.context import Context
from vagar.pages.entry_data import NamedData

# Signs that Markdown would take for something else. A line that begins with a number or a dash would become a list.
MARKS = re.compile(r"([\\`*_\[\]<>])")
BEGINNINGS = re.compile(r"^(\d+)([.)])|^([#+-])", re.MULTILINE)


def twin_files(context: Context, entries: Collection[NamedData]) -> dict[str, bytes]:
    """`projekt/steget-fore/index.md` beside each page, and `llms.txt`."""
    template = context.environment.get_template("outlets/open_data/twin.md")
    files = {
        f"{name}/index.md": template.render(data=data, site=context.settings, plain=plain).encode()
        for name, data in entries
    }
    contents = context.environment.get_template("outlets/open_data/llms.txt")
    return {**files, "llms.txt": contents.render(entries=entries, site=context.settings, plain=plain).encode()}


def plain(text: object) -> str:
    """A text as it is, for a place where Markdown is read."""
    marked = MARKS.sub(r"\\\1", str(text))
    return BEGINNINGS.sub(lambda found: f"{found[1]}\\{found[2]}" if found[1] else f"\\{found[3]}", marked)
