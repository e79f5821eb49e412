"""Öppna data: what there is to take, and how."""

from __future__ import annotations

from dataclasses import dataclass

from vagar.pages.context import Context
from vagar.pages.open_data.described import described
from vagar.pages.page import Page
from vagar.shape.draft import Shaped
from vagar.shape.readers import Readers

FOLDER = "outlets/open_data/examples/"
# Kind, heading and file; the site's address takes the place of {{ url }} in it.
EXAMPLES = (
    ("shell", "På kommandoraden", "curl.sh"),
    ("python", "Python", "python.py"),
    ("r", "R", "r.R"),
)


@dataclass(frozen=True)
class Example:
    """How the data is read in some language."""

    kind: str
    heading: str
    text: str


def open_data_page(context: Context, readers: Shaped[Readers] | None) -> Page:
    """The data sets with their files, what has opened them, and examples that have been tried."""
    url = context.settings.site_url
    examples = [
        Example(kind, heading, context.environment.get_template(FOLDER + file).render(url=url).strip())
        for kind, heading, file in EXAMPLES
    ]
    return context.page(
        "data/",
        "open_data",
        "Öppna data",
        "Ladda ner allt i databasen: JSON, CSV, Excel, SKOS och DCAT, med exempel.",
        data_sets=described(context),
        examples=examples,
        opened=readers.model.opened if readers else (),
    )


def chosen_page(context: Context) -> Page:
    """What the reader has chosen, to take along."""
    return context.page(
        "urval/",
        "chosen",
        "Ditt urval",
        "Det du har valt, som CSV, Excel, JSON eller källor till en referenshanterare, och en länk som står sig.",
        script="chosen/chosen.js",
    )
