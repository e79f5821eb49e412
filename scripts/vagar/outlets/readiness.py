"""What must be filled in before anyone else sees the site."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlsplit

from vagar.problem import Problem
from vagar.shape.draft import Draft, Shaped
from vagar.shape.settings import PLACEHOLDER, Settings

RULE = "publish"
UNREADY = {
    "site_url": "Webbplatsens adress är inte ifylld (site_url)",
    "forge": "Adressen dit ändringar föreslås är inte ifylld (forge)",
    "publisher": "Ingen ansvarig utgivare är angiven (publisher)",
    "contact": "Kontaktadressen är inte ifylld (contact)",
}
FILL_IN = "Fyll i den i mkdocs.yml, eller bygg utan --publish"


EXAMPLE = "Adressen «{value}» är ett exempel och leder ingenstans"
ANOTHER = "Skriv den riktiga adressen, eller ta bort raden"


def examples(draft: Draft) -> Iterator[Problem]:
    """One finding for each address in an entry that is only made up."""
    for entry in draft.documents():
        for leaf in entry.leaves:
            value = str(leaf.value)
            if value.startswith("http") and (urlsplit(value).hostname or "").endswith(PLACEHOLDER):
                yield entry.problem(RULE, leaf.path, EXAMPLE.format(value=value), value=value, action=ANOTHER)


def unready(settings: Shaped[Settings] | None) -> list[Problem]:
    """One finding for each setting that is missing or still a placeholder."""
    if settings is None:
        return []
    missing = [] if settings.model.publisher else ["publisher"]
    return [
        settings.problem(RULE, (name,), UNREADY[name], action=FILL_IN)
        for name in (*settings.model.placeholders(), *missing)
    ]
