"""Öppna data: what there is to take, and how."""

from __future__ import annotations

from dataclasses import dataclass

from vagar.pages.context import Context
from vagar.pages.open_data.described import described
from vagar.pages.page import Page
from vagar.shape.draft import Shaped
from vagar.shape.readers import Readers

FOLDER = "outlets/open_data/examples/"
# Kind and file; the site's address takes the place of {{ url }} in it.
EXAMPLES = (
    ("shell", "curl.sh"),
    ("python", "python.py"),
    ("r", "r.R"),
)


@dataclass(frozen=True)
class Example:
    """How the data is read in some language."""

    kind: str
    text: str


def open_data_page(context: Context, readers: Shaped[Readers] | None) -> Page:
    """The data sets with their files, what has opened them, and examples that have been tried."""
    url = context.settings.site_url
    examples = [
        Example(kind, context.environment.get_template(FOLDER + file).render(url=url).strip())
        for kind, file in EXAMPLES
    ]
    return context.page(
        "data/",
        "open_data",
        data_sets=described(context),
        examples=examples,
        opened=readers.model.opened if readers else (),
    )


def chosen_page(context: Context) -> Page:
    """What the reader has chosen, to take along."""
    return context.page(
        "urval/",
        "chosen",
        script="chosen/chosen.js",
    )
