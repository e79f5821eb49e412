"""Our own Jinja environment: autoescape on, unknown names are errors, HTML only in templates."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from vagar.pages import swedish
from vagar.pages.richtext import rich_text

TEMPLATES = "templates"


def _finalize(value: object) -> object:
    # Texts come from people, who cannot be asked to type no-break spaces.
    return swedish.hard_spaces(value) if type(value) is str else value


@cache
def environment(root: Path) -> Environment:
    """The environment for the templates in `root`; its filters are the Swedish formats.

    One for each folder: compiling templates takes longer than rendering them, and Jinja notices edits itself.
    """
    found = Environment(
        loader=FileSystemLoader(root / TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=_finalize,
    )
    found.filters.update(
        number=swedish.number,
        kronor=swedish.kronor,
        date=swedish.date_text,
        listed=swedish.listed,
        upper_first=swedish.upper_first,
        rich_text=rich_text,
    )
    found.globals.update(plural=swedish.plural, period=swedish.period_text)
    return found
