"""The way out: from build/pages/ two generators that know nothing of us build every page with the same article."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from lxml import html

from whole.workshop import copy_project, run

PEERS = Path(__file__).with_name("other_generators")
PROGRAMS = Path(sys.executable).parent
ARTICLE = "//article/div"


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = copy_project(tmp_path_factory.mktemp("pages") / "project")
    written = run(folder, "pages")
    assert written.returncode == 0, written.stdout + written.stderr
    return folder / "build/pages"


def words(article: html.HtmlElement) -> str:
    # Zensical puts a link to itself beside each heading of a Markdown page; ours are HTML and have none.
    return re.sub(r"\s+", " ", article.text_content()).strip()


def articles(pages: Path) -> dict[str, str]:
    """The words of every page in the folder by its address."""
    found = {}
    for path in pages.rglob("*.md"):
        _, body = path.read_text("utf-8").split("\n---\n", 1)
        place = path.relative_to(pages).with_suffix("").as_posix()
        found["" if place == "index" else f"{place}/"] = words(html.fromstring(body))
    return found


def built(site: Path, addresses: dict[str, str]) -> dict[str, str]:
    """The words of the same pages as a generator made them."""
    found = {}
    for address in addresses:
        page = html.fromstring((site / address / "index.html").read_text("utf-8"))
        found[address] = words(page.xpath(ARTICLE)[0])
    return found


def build(command: list[str], folder: Path) -> None:
    subprocess.run(command, cwd=folder, stdin=subprocess.DEVNULL, capture_output=True, check=True, timeout=400)


def test_zensical(pages: Path, tmp_path: Path) -> None:
    folder = shutil.copytree(PEERS / "zensical", tmp_path / "zensical")
    shutil.copytree(pages, folder / "docs")
    build([str(PROGRAMS / "zensical"), "build"], folder)
    expected = articles(pages)
    assert built(folder / "site", expected) == expected


def test_hugo(pages: Path, tmp_path: Path) -> None:
    folder = shutil.copytree(PEERS / "hugo", tmp_path / "hugo")
    content = Path(shutil.copytree(pages, folder / "content"))
    # To Hugo, `index.md` is a page with nothing under it.
    (content / "index.md").rename(content / "_index.md")
    build([str(PROGRAMS / "hugo"), "--quiet"], folder)
    expected = articles(pages)
    assert built(folder / "public", expected) == expected


def test_every_page_of_the_site_is_there(pages: Path, project: Path) -> None:
    site = {path.parent.relative_to(project / "site").as_posix() for path in (project / "site").rglob("index.html")}
    ours = {address.rstrip("/") or "." for address in articles(pages)}
    # What is missing leads on to a page that is there: a former address.
    moved = site - ours
    aliases = [alias for path in pages.rglob("*.md") for alias in _front(path).get("aliases", [])]
    assert moved == {alias.strip("/") for alias in aliases}
    assert ours <= site


def _front(path: Path) -> dict:
    return yaml.safe_load(path.read_text("utf-8").split("---\n")[1])
