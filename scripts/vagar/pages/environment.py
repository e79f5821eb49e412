"""Our own Jinja environment: autoescape on, unknown names are errors, HTML only in templates."""

from __future__ import annotations

from collections.abc import Mapping, MutableMapping
from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template

from vagar.noted import note
from vagar.pages import swedish
from vagar.pages.citation.reference import reference
from vagar.pages.citation.words import by_whom, details, sentence
from vagar.pages.lean_code import LeanCode
from vagar.pages.richtext import rich_text
from vagar.words.formats import upper_first
from vagar.words.languages import FIRST, LANGUAGES, words
from vagar.words.places import place_text

TEMPLATES = "templates"
# Drawings are the same file on a page and for a script that fetches them.
DRAWINGS = "docs/assets"


class NotedEnvironment(Environment):
    """Notes which templates are used; `get_template` is what `extends`, `include` and `import` call too."""

    code_generator_class = LeanCode

    def get_template(
        self, name: str | Template, parent: str | None = None, globals: MutableMapping[str, Any] | None = None
    ) -> Template:
        """The template called `name`."""
        if isinstance(name, str):
            note("templates", name)
        return super().get_template(name, parent, globals)

    def renew(self) -> None:
        """Forgets all templates when one of them has been edited: those that import it hold what it was."""
        if self.cache and not all(template.is_up_to_date for template in self.cache.values()):
            self.cache.clear()


def _finalize(value: object) -> object:
    # Texts come from people, who cannot be asked to type no-break spaces.
    return swedish.hard_spaces(value) if type(value) is str else value


@cache
def environment(root: Path, language: str = FIRST) -> NotedEnvironment:
    """The environment for the templates in `root`; its filters are the formats of the language, and `t` says a
    sentence of it.

    One for each folder: compiling templates takes longer than rendering them. One for each language: a filter on a
    constant is worked out when the template is compiled.
    """
    found = NotedEnvironment(
        loader=FileSystemLoader([root / TEMPLATES, root / DRAWINGS]),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=_finalize,
        # Jinja would look at each file again for each page it is on; `environments` looks once.
        auto_reload=False,
    )
    # Looked up each time: in a preview the sentences change while the environment stays.
    found.filters.update(
        number=lambda value: words(language).formats.number(value),
        kronor=lambda amount, word=None: words(language).formats.kronor(amount, word),
        date=lambda value: words(language).formats.date(value),
        listed=lambda value: words(language).formats.listed(value),
        tell=lambda sentences: words(language).tell(sentences),
        say=lambda value: words(language).say(value),
        place_text=lambda place: place_text(place, words(language)),
        upper_first=upper_first,
        rich_text=rich_text,
    )
    found.globals.update(
        t=lambda message, /, **values: words(language)(message, **values),
        plural=swedish.plural,
        period=lambda start, end: words(language).formats.period(start, end),
    )
    found.globals.update(reference=reference, by_whom=by_whom, sentence=sentence, reference_details=details)
    return found


def environments(root: Path) -> Mapping[str, Environment]:
    """The environment of each language, with the templates as they are now: a preview lives longer than they do."""
    found = {language: environment(root, language) for language in LANGUAGES}
    for each in found.values():
        each.renew()
    return found
