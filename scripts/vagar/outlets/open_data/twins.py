"""A Markdown twin of each entry, and llms.txt that leads to them: for those who read with a program."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from vagar.link.catalogue import Linked
from vagar.outlets.open_data.templates import Templates
from vagar.pages.context import Context, entry_address
from vagar.pages.entry_data.parts import name_of
from vagar.pages.entry_data.plain import plain as texts

# Signs that Markdown would take for something else. A line that begins with a number or a dash would become a list.
MARKS = re.compile(r"([\\`*_\[\]<>])")
BEGINNINGS = re.compile(r"^(\d+)([.)])|^([#+-])", re.MULTILINE)


def twin_file(templates: Templates, name: str, data: dict[str, Any]) -> dict[str, bytes]:
    """`projekt/steget-fore/index.md` beside a page."""
    return {f"{name}/index.md": templates.filled("twin.md", data=data, plain=plain)}


def twin_list(context: Context, templates: Templates) -> dict[str, bytes]:
    """`llms.txt`."""
    catalogue = context.catalogue
    kinds: dict[str, Mapping[str, Linked]] = {
        "project": catalogue.projects,
        "method": catalogue.methods,
        "study": catalogue.studies,
    }
    entries = [
        (
            name_of(entry_address(linked)),
            {"kind": kind, "name": texts(linked.entry.name), "summary": texts(linked.entry.summary)},
        )
        for kind, found in kinds.items()
        for linked in found.values()
    ]
    return {"llms.txt": templates.filled("llms.txt", entries=entries, plain=plain)}


def plain(text: object) -> str:
    """A text as it is, for a place where Markdown is read."""
    marked = MARKS.sub(r"\\\1", str(text))
    return BEGINNINGS.sub(lambda found: f"{found[1]}\\{found[2]}" if found[1] else f"\\{found[3]}", marked)
