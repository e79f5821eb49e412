"""Every entry as data for the tools in the reader's browser: side by side, omvärldsanalys, follow-up plan.

Everything is in the words of its page. A value without a source is worked out by us or says why it is missing.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from vagar.link.catalogue import Linked, LinkedMethod, LinkedProject, LinkedStudy
from vagar.pages.context import Context
from vagar.pages.entry_data.method_data import method_data
from vagar.pages.entry_data.parts import name_of
from vagar.pages.entry_data.plain import plain
from vagar.pages.entry_data.project_data import project_data
from vagar.pages.entry_data.study_data import study_data

# `projekt/steget-fore`, and what its page says.
NamedData = tuple[str, dict[str, Any]]


def entry_data(context: Context) -> Iterator[NamedData]:
    """Each entry's name and data."""
    catalogue = context.catalogue
    kinds: tuple[Mapping[str, Linked], ...] = (catalogue.projects, catalogue.methods, catalogue.studies)
    yield from (data_of(context, linked) for entries in kinds for linked in entries.values())


def data_of(context: Context, linked: Linked) -> NamedData:
    """The name and data of one entry."""
    match linked:
        case LinkedProject():
            data = plain(project_data(context, linked))
        case LinkedMethod():
            data = plain(method_data(context, linked))
        case LinkedStudy():
            data = plain(study_data(context, linked))
    return name_of(data["address"]), data
