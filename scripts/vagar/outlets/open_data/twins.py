"""A Markdown twin of each entry, and llms.txt that leads to them: for those who read with a program."""

from __future__ import annotations

import re

from vagar.pages.context import Context
from vagar.pages.entry_data import entry_data

# Signs that Markdown would take for something else. A line that begins with a number or a dash would become a list.
MARKS = re.compile(r"([\\`*_\[\]<>])")
BEGINNINGS = re.compile(r"^(\d+)([.)])|^([#+-])", re.MULTILINE)


def twin_files(context: Context) -> dict[str, bytes]:
    """`projekt/steget-fore/index.md` beside each page, and `llms.txt`."""
    template = context.environment.get_template("outlets/open_data/twin.md")
    listed, files = [], {}
    for name, data in entry_data(context):
        text = template.render(data=data, site=context.settings, plain=plain)
        files[f"{name}/index.md"] = text.encode()
        listed.append((name, data))
    contents = context.environment.get_template("outlets/open_data/llms.txt")
    files["llms.txt"] = contents.render(entries=listed, site=context.settings, plain=plain).encode()
    return files


def plain(text: object) -> str:
    """A text as it is, for a place where Markdown is read."""
    marked = MARKS.sub(r"\\\1", str(text))
    return BEGINNINGS.sub(lambda found: f"{found[1]}\\{found[2]}" if found[1] else f"\\{found[3]}", marked)
