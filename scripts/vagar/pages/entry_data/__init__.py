"""Every entry as data for the tools in the reader's browser: side by side, omvärldsanalys, follow-up plan.

Everything is in the words of its page. A value without a source is worked out by us or says why it is missing.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from typing import Any

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
    for data in chain(
        (project_data(context, project) for project in catalogue.projects.values()),
        (method_data(context, method) for method in catalogue.methods.values()),
        (study_data(context, study) for study in catalogue.studies.values()),
    ):
        yield name_of(data["address"]), plain(data)
