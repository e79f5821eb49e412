"""Every page as a file: front matter, and the article as finished HTML. Another generator can build the site from
them, and knows nothing of our entries or of MkDocs (docs/drift.md has the steps)."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree.ElementTree import Element

import yaml
from markdown import Markdown
from markdown.treeprocessors import Treeprocessor
from markupsafe import Markup

from vagar.outlets.production import Production
from vagar.pages.page import Page
from vagar.read.prose import START, read_prose

FOLDER = "pages"
# In Markdown a block of HTML ends at a blank line (CommonMark 0.31, section 4.6), so there are none; where they show,
# a line break by its number stands in their place.
_BLANK = re.compile(r"\n(?:[ \t]*\n)+")
_BREAKS = re.compile(rf"(?P<kept><(?P<name>pre|textarea)\b.*?</(?P=name)>)|{_BLANK.pattern}", re.S)
_MARKDOWN = ("toc", "tables", "fenced_code")


def write_page_folder(production: Production, folder: Path) -> int:
    """Fills the empty `folder`, and gives how many pages there are. `projekt/` becomes `projekt.md`, and the start
    page `index.md`."""
    count = 0
    former: dict[str, list[str]] = {}
    for redirect in production.redirects:
        former.setdefault(redirect.target, []).append(f"/{redirect.address}")
    for page in (*production.every_page(), *_written(production.root)):
        front: dict[str, object] = {"title": page.title, "description": page.description, "language": page.language}
        if page.changed:
            front["changed"] = page.changed
        if page.address in former:
            front["aliases"] = former[page.address]
        path = folder / f"{page.address.rstrip('/') or START}.md"
        path.parent.mkdir(parents=True, exist_ok=True)
        head = yaml.safe_dump(front, allow_unicode=True, sort_keys=False)
        path.write_text(f"---\n{head}---\n\n<div>{_unbroken(page.content)}</div>\n", "utf-8")
        count += 1
    return count


def _unbroken(html: str) -> str:
    """The same HTML without a blank line."""
    return _BREAKS.sub(_closed, html).strip()


def _closed(found: re.Match[str]) -> str:
    if kept := found["kept"]:
        return _BLANK.sub(lambda lines: "\n" + "&#10;" * (lines[0].count("\n") - 1), kept)
    return "\n"


def _written(root: Path) -> Iterator[Page]:
    """The pages in docs/ that somebody wrote in Markdown."""
    for prose in read_prose(root):
        writer = Markdown(extensions=_MARKDOWN)
        writer.treeprocessors.register(_Links(writer, prose.folder, prose.address), "addresses", 0)
        html = Markup(writer.convert(prose.text))
        yield Page(prose.address, prose.settings["title"], prose.settings.get("description", ""), html)


class _Links(Treeprocessor):
    """From `bidra.md` to `../bidra/`: links between files as links between addresses."""

    def __init__(self, md: Markdown, folder: str, address: str) -> None:
        super().__init__(md)
        self._folder, self._address = folder, address

    def run(self, root: Element) -> None:
        for link in root.iter("a"):
            path, mark, anchor = link.get("href", "").partition("#")
            if path.endswith(".md") and ":" not in path:
                target = posixpath.normpath(posixpath.join("/", self._folder, path)).removesuffix(".md")
                target = target.removesuffix(START).rstrip("/") + "/"
                link.set("href", posixpath.relpath(target, f"/{self._address}") + "/" + mark + anchor)
