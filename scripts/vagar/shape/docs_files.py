"""The YAML files in `docs/` that single pages are made of; each may be missing."""

from __future__ import annotations

from dataclasses import dataclass, fields

from vagar.shape.accessibility import Accessibility
from vagar.shape.application import Application
from vagar.shape.draft import Shaped
from vagar.shape.errata import Errata
from vagar.shape.leads import Leads
from vagar.shape.mistakes import Mistakes
from vagar.shape.questions import Questions
from vagar.shape.readers import Readers


@dataclass(frozen=True)
class DocsFiles:
    """What each of them says. The name of a field is the name of its file."""

    accessibility: Shaped[Accessibility] | None
    application: Shaped[Application] | None
    errata: Shaped[Errata] | None
    leads: Shaped[Leads] | None
    mistakes: Shaped[Mistakes] | None
    questions: Shaped[Questions] | None
    readers: Shaped[Readers] | None


NO_DOCS = DocsFiles(**dict.fromkeys(each.name for each in fields(DocsFiles)))
