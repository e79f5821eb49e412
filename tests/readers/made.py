"""Open data of a small base with a thorn in every place."""

from __future__ import annotations

from datetime import UTC, datetime

from factory import SAID, make_draft, make_project, make_source
from outlets.small_project import ROOT, SETTINGS
from vagar.derive.derived import derive
from vagar.link.catalogue import link
from vagar.outlets.open_data import open_data_makers
from vagar.outlets.open_data.templates import Templates
from vagar.outlets.open_data.twins import twin_file
from vagar.outlets.production import Moment
from vagar.pages.context import Context
from vagar.pages.entry_data import entry_data
from vagar.pages.environment import environments
from vagar.shape.draft import Draft

TIME = datetime(2025, 5, 1, 9, 30, tzinfo=UTC)
MONEY = [{"kind": "grant", "label": "Leaderstöd", "amount": 1339994, **SAID}]
# An address that Excel would read a letter in, and another that a reader could take for a formula or a number.
ESCAPE = "https://norra.example/_x0041_/100 000%20kr".replace(" ", "_")


def context_of(draft: Draft) -> Context:
    return Context(derive(link(draft)), SETTINGS, environments(ROOT))


def made(time: datetime = TIME, **changes: object) -> dict[str, bytes]:
    """Every file of open data by its address."""
    return made_of(make_draft(make_project(money=MONEY, **changes)), time)


def made_of(draft: Draft, time: datetime = TIME) -> dict[str, bytes]:
    """The same of a whole base."""
    context = context_of(draft)
    templates = Templates(context)
    made = [make() for make in open_data_makers(context, templates, Moment(time)).values()]
    made += [twin_file(templates, *entry) for entry in entry_data(context)]
    return {address: content for files in made for address, content in files.items()}


def sources(**changes: object) -> list[dict]:
    """The source of the factory with some keys changed, as a project's only one."""
    return [make_source(**changes)]
