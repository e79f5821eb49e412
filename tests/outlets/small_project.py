"""A small project with room for a few pages, and stand-ins for the steps before the outlets."""

from __future__ import annotations

import json
import shutil
from datetime import date
from pathlib import Path

from markupsafe import Markup

from factory import VOCABULARY, make_method, make_project
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
plugins: []
hooks: [scripts/hook.py]
strict: true
validation:
  links: {not_found: warn, unrecognized_links: warn, anchors: warn}
"""
DATA = b'{"\xc3\xa5": 1}\n'
ATTACK = '"><script>märke</script>'


def page(address: str, title: str, text: str = "Text.", **more: object) -> Page:
    content = Markup('<h1 id="sidan">{}</h1><p>{}</p><h2 id="mer">Mer</h2><p>Längre ned.</p>').format(title, text)
    headings = (Heading(1, "sidan", title), Heading(2, "mer", "Mer & annat"))
    return Page(address, title, more.pop("description", "Om sidan."), content, headings, **more)


def production(root: Path, *extra: Page, redirects: tuple[Redirect, ...] = ()) -> Production:
    pages = (page("", "Börja här"), page("projekt/", "Projekt och verksamheter"), *extra)
    return Production(root, SETTINGS, date(2025, 5, 1), pages, redirects, lambda: [("data/all.json", DATA)])


def make_small(root: Path) -> Path:
    for folder in ("docs", "scripts", "templates/theme", "projects", "methods", "research", "vocabulary"):
        (root / folder).mkdir(parents=True, exist_ok=True)
    (root / "mkdocs.yml").write_text(MKDOCS, "utf-8")
    (root / "docs/bidra.md").write_text("# Bidra\n\nSe [projekten](projekt/index.md).\n", "utf-8")
    shutil.copy(ROOT / "scripts/hook.py", root / "scripts")
    shutil.copytree(ROOT / "templates/outlets", root / "templates/outlets")
    return root


def fill(root: Path) -> Path:
    """Puts the flawless entries of the factory into a small project, with the real one's templates for pages."""
    write(root, "projects/kafe-norr.yml", make_project())
    write(root, "methods/oppet-kafe.yml", make_method())
    for name, terms in VOCABULARY.items():
        write(root, f"vocabulary/{name}.yml", {"terms": terms})
    ours = shutil.ignore_patterns("theme")
    shutil.copytree(ROOT / "templates", root / "templates", ignore=ours, dirs_exist_ok=True)
    # The page of what the base has draws on the map.
    (root / "docs/assets/explore").mkdir(parents=True, exist_ok=True)
    shutil.copy(ROOT / "docs/assets/explore/sverige.svg", root / "docs/assets/explore")
    return root


def write(root: Path, file: str, values: dict) -> None:
    """An entry as YAML; JSON is YAML too."""
    (root / file).write_text(json.dumps(values, ensure_ascii=False, indent=1), "utf-8")


def content(folder: Path) -> dict[str, bytes]:
    """Every file in a folder by its path in it."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
