"""The templates of data. They know nothing of the pages' typography: a text stands as it is."""

from __future__ import annotations

from vagar.pages.context import Context

FOLDER = "outlets/open_data/"


class Templates:
    """The templates in one folder, filled in with the site's settings."""

    def __init__(self, context: Context):
        # Compiled here and nowhere kept: what pages are compiled with puts in no-break spaces.
        self._environment = context.environment.overlay(finalize=None, bytecode_cache=None)
        self._site = context.settings

    def filled(self, name: str, **values: object) -> bytes:
        """The template of that name with `values` in it, as it is written to a file."""
        return self._environment.get_template(FOLDER + name).render(site=self._site, **values).encode()
