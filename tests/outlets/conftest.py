"""A small project with room for a few pages, and stand-ins for the steps before the outlets."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest
from markupsafe import Markup

from vagar.outlets.production import Production
from vagar.pages.page import Heading, Page, Redirect
from vagar.shape.settings import Settings

ROOT = Path(__file__).resolve().parents[2]
SETTINGS = Settings(
    site_name="Prov",
    site_url="https://prov.example/",
    forge="https://forge.example/prov/edit/main/",
    contact="info@prov.example",
    reply_days=10,
)
MKDOCS = """\
site_name: Prov
site_url: https://prov.example/
extra: {forge: "https://forge.example/prov/edit/main/", contact: info@prov.example, reply_days: 10, generator: false}
nav:
  - Projekt: projekt/index.md
  - Bidra: bidra.md
theme:
  name: material
  custom_dir: templates/theme
  language: sv
  font: false
  features: [navigation.tabs, navigation.footer, content.action.edit]
plugins:
  - search: {lang: sv}
hooks: [scripts/hook.py]
strict: true
validation:
  links: {not_found: warn, unrecognized_links: warn, anchors: warn}
"""
ATTACK = '"><script>alert(1)</script>'


def page(address: str, title: str, text: str = "Text.", **more: object) -> Page:
    content = Markup('<h1 id="sidan">{}</h1><p>{}</p><h2 id="mer">Mer</h2><p>Längre ned.</p>').format(title, text)
    headings = (Heading(1, "sidan", title), Heading(2, "mer", "Mer & annat"))
    return Page(address, title, more.pop("description", "Om sidan."), content, headings, **more)


def production(root: Path, *extra: Page, redirects: tuple[Redirect, ...] = ()) -> Production:
    pages = (page("", "Börja här"), page("projekt/", "Projekt och verksamheter"), *extra)
    return Production(root, SETTINGS, date(2025, 5, 1), pages, redirects, {"data/all.json": b'{"\xc3\xa5": 1}\n'})


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with one hand-written page and the theme as it comes. Tests that change it use `fresh`."""
    return make_small(tmp_path_factory.mktemp("small"))


@pytest.fixture
def fresh(tmp_path: Path) -> Path:
    return make_small(tmp_path / "project")


def make_small(root: Path) -> Path:
    for folder in ("docs", "scripts", "templates/theme", "projects", "methods", "research", "vocabulary"):
        (root / folder).mkdir(parents=True, exist_ok=True)
    (root / "mkdocs.yml").write_text(MKDOCS, "utf-8")
    (root / "docs/bidra.md").write_text("# Bidra\n\nSe [projekten](projekt/index.md).\n", "utf-8")
    shutil.copy(ROOT / "scripts/hook.py", root / "scripts")
    shutil.copy(ROOT / "templates/theme/finished.html", root / "templates/theme")
    shutil.copytree(ROOT / "templates/outlets", root / "templates/outlets")
    return root
