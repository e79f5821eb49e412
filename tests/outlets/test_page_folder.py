"""Pages as files: no blank line ends a block of HTML, and hand-written pages lead to addresses."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
import yaml
from lxml import html
from markupsafe import Markup

from outlets.small_project import SETTINGS
from vagar.outlets.page_folder import write_page_folder
from vagar.outlets.production import Production, Unit
from vagar.pages.page import Page, Redirect

TIME = datetime(2025, 5, 1, tzinfo=UTC)
CODE = "<pre>ett\n\n\n  två</pre>"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    docs = tmp_path / "docs"
    (docs / "bidra").mkdir(parents=True)
    (docs / "assets").mkdir()
    (docs / "assets/README.md").write_text("# Andras kod\n", "utf-8")
    (docs / "om.md").write_text(
        "---\ntitle: Om\n---\n# Om\n\n[Skriv](bidra/skriva.md#sa) och [läs](index.md)\n", "utf-8"
    )
    (docs / "bidra/skriva.md").write_text(
        "---\ntitle: Skriv\n---\n[Om](../om.md), [x](https://x.example/a.md)\n", "utf-8"
    )
    pages = (
        Page("", "Start", "", Markup("<h1>Start</h1>")),
        Page("projekt/a/", "A: ett", "Om A", Markup(f"<h1>A</h1>\n\n<p>Text</p>\n \n{CODE}"), changed="2025-05-01"),
    )
    moved = (Redirect("projekt/gammal/", "projekt/a/"),)
    made = Production(tmp_path, SETTINGS, TIME, (Unit("pages", lambda: pages),), redirects=moved)
    assert write_page_folder(made, tmp_path / "pages") == 4
    return tmp_path / "pages"


def parts(path: Path) -> tuple[dict, str]:
    _, front, body = path.read_text("utf-8").split("---\n", 2)
    return yaml.safe_load(front), body


def test_an_address_is_a_file(folder: Path) -> None:
    found = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    assert found == {"index.md", "projekt/a.md", "om.md", "bidra/skriva.md"}


def test_what_stands_before_the_page(folder: Path) -> None:
    assert parts(folder / "projekt/a.md")[0] == {
        "title": "A: ett",
        "description": "Om A",
        "language": "sv",
        "changed": "2025-05-01",
        "aliases": ["/projekt/gammal/"],
    }


def test_no_blank_line_and_the_same_words(folder: Path) -> None:
    _, body = parts(folder / "projekt/a.md")
    assert "\n\n" not in body.strip()
    [code] = html.fromstring(body).iter("pre")
    assert code.text == "ett\n\n\n  två"


def test_links_between_files_become_links_between_addresses(folder: Path) -> None:
    _, about = parts(folder / "om.md")
    assert 'href="../bidra/skriva/#sa"' in about
    assert 'href="../"' in about
    _, write = parts(folder / "bidra/skriva.md")
    assert 'href="../../om/"' in write
    assert 'href="https://x.example/a.md"' in write
