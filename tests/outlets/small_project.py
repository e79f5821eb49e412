"""A small project with room for a few pages, and stand-ins for the steps before the outlets."""

from __future__ import annotations

import json
import shutil
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from markupsafe import Markup

from factory import VOCABULARY, make_method, make_project
from vagar.derive.derived import derive
from vagar.link.catalogue import link
from vagar.outlets.engine import Engine
from vagar.outlets.filled_tree import FilledTree
from vagar.outlets.mkdocs_site import run_mkdocs
from vagar.outlets.production import File, Production, Unit
from vagar.outlets.redirect_page import redirect_page
from vagar.outlets.steps import Steps
from vagar.pages.context import Context
from vagar.pages.environment import DRAWINGS, environments
from vagar.pages.page import Heading, Page, Redirect
from vagar.problem import Problem
from vagar.shape.draft import Draft
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
    moved = Unit("moved", lambda: [_redirect(root, redirect, pages) for redirect in redirects])
    return Production(
        root,
        SETTINGS,
        datetime(2025, 5, 1, tzinfo=UTC),
        (Unit("lists", lambda: pages),),
        files=(moved, Unit("data", lambda: [("data/all.json", DATA)])),
        redirects=redirects,
        catalogue=link(Draft()),
    )


def _redirect(root: Path, redirect: Redirect, pages: tuple[Page, ...]) -> File:
    title = next((page.title for page in pages if page.address == redirect.target), None)
    return redirect_page(Context(derive(link(Draft())), SETTINGS, environments(root)), redirect, title)


def write_site(made: Production, folder: Path, *, plain: bool = False) -> list[Problem]:
    """Fills `folder` with the whole site. Returns what MkDocs complains of; then the folder is not fit to show."""
    tree, address = FilledTree(folder), made.settings.site_url
    theme = partial(run_mkdocs, folder=folder.with_name(f"{folder.name}-mkdocs"), address=address, plain=plain)
    _, problems = Engine(made, tree, Steps(), address).run(theme)
    tree.finish()
    return problems


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
    take_templates(root)
    return root


def take_templates(root: Path) -> None:
    """The real templates for pages, and the drawings in them; the theme stays as it comes."""
    ours = shutil.ignore_patterns("theme")
    shutil.copytree(ROOT / "templates", root / "templates", ignore=ours, dirs_exist_ok=True)
    for drawing in (ROOT / DRAWINGS).rglob("*.svg"):
        copy = root / DRAWINGS / drawing.relative_to(ROOT / DRAWINGS)
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(drawing, copy)


def write(root: Path, file: str, values: dict) -> None:
    """An entry as YAML; JSON is YAML too."""
    (root / file).write_text(json.dumps(values, ensure_ascii=False, indent=1), "utf-8")


def content(folder: Path) -> dict[str, bytes]:
    """Every file in a folder by its path in it."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
