"""The small made-up project in tests/fake, read, worked out and turned into pages with the real templates."""

from __future__ import annotations

from datetime import date
from functools import cache
from pathlib import Path

from vagar.derive.derived import Derived, derive
from vagar.link.catalogue import link
from vagar.outlets.inspection import Inspection, inspect
from vagar.outlets.steps import Steps
from vagar.pages.page import Page, Redirect
from vagar.pages.site import render_site
from vagar.shape.draft import Draft
from vagar.shape.settings import Settings

FAKE = Path(__file__).with_name("fake")
# Where templates/ is.
ROOT = FAKE.parents[1]
TODAY = date(2024, 6, 1)


@cache
def inspection() -> Inspection:
    """What was read and what the rules say of it."""
    return inspect(FAKE, TODAY, Steps())


def fake_draft() -> Draft:
    return inspection().draft


def fake_settings() -> Settings:
    return inspection().settings.model


@cache
def fake_derived() -> Derived:
    return worked_out(fake_draft())


def worked_out(draft: Draft) -> Derived:
    return derive(link(draft))


def rendered(derived: Derived) -> list[Page | Redirect]:
    """Everything the site has, with the settings of the made-up project."""
    return render_site(derived, fake_settings(), ROOT, inspection().docs)


@cache
def fake_pages() -> dict[str, Page]:
    """The pages by their address."""
    return {page.address: page for page in rendered(fake_derived()) if isinstance(page, Page)}
