"""What must be filled in before anyone else sees the site."""

from __future__ import annotations

from vagar.problem import Problem
from vagar.shape.draft import Shaped
from vagar.shape.settings import Settings

RULE = "publish"
UNREADY = {
    "site_url": "Webbplatsens adress är inte ifylld (site_url)",
    "forge": "Adressen dit ändringar föreslås är inte ifylld (forge)",
    "publisher": "Ingen ansvarig utgivare är angiven (publisher)",
    "contact": "Kontaktadressen är inte ifylld (contact)",
}
FILL_IN = "Fyll i den i mkdocs.yml, eller bygg utan --publish"


def unready(settings: Shaped[Settings] | None) -> list[Problem]:
    """One finding for each setting that is missing or still a placeholder."""
    if settings is None:
        return []
    missing = [] if settings.model.publisher else ["publisher"]
    return [
        settings.problem(RULE, (name,), UNREADY[name], action=FILL_IN)
        for name in (*settings.model.placeholders(), *missing)
    ]
