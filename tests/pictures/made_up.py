"""The made-up project as a whole site, with the theme and its style around every page."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime
from pathlib import Path

from fake_site import FAKE, ROOT, TODAY, fake_derived, fake_settings, rendered
from outlets.small_project import write_site
from vagar.outlets.production import Production, Unit
from vagar.pages.page import Page

# The one hand-written page that the menu names.
MENU = "bidra.md"


def write_made_up(folder: Path) -> Path:
    """Builds the site in `folder` and gives where it is."""
    root = folder / "project"
    for part in ("templates", "docs/assets", "scripts", "words"):
        shutil.copytree(ROOT / part, root / part, ignore=shutil.ignore_patterns("__pycache__"))
    for path in (FAKE / "docs").iterdir():
        shutil.copy(path, root / "docs")
    shutil.copy(ROOT / "mkdocs.yml", root)
    (root / "docs" / MENU).write_text("---\ntitle: Bidra\n---\n# Bidra\n", "utf-8")
    items = rendered(fake_derived())
    pages = tuple(item for item in items if isinstance(item, Page))
    moment = datetime(TODAY.year, TODAY.month, TODAY.day, tzinfo=UTC)
    write_site(Production(root, fake_settings(), moment, (Unit("pages", lambda: pages),)), folder / "site")
    return folder / "site"
