"""The pages of a site as Markdown files, for builders that start from Markdown: the same words, headings and links."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urldefrag, urljoin

import yaml
from bs4 import BeautifulSoup
from markdownify import MarkdownConverter

from vagar.pages.page import Page

# What Markdown has no words for. The others are spared it; this project's own time includes it.
LEFT_OUT = ("svg", "script", "template", "form", "button", "input", "select", "textarea")
# A site that is not there, for the links from page to page until each builder has them in its own way.
NOWHERE = "https://x.example/"
LINKED = re.compile(re.escape(f"({NOWHERE}") + r"([^)\s#]*)")
Link = Callable[[str, str], str]


@dataclass(frozen=True)
class Leaf:
    """A page as Markdown, with links to `NOWHERE`."""

    address: str
    title: str
    description: str
    markdown: str

    def text(self, link: Link) -> str:
        """Front matter and Markdown; `link` turns the page's own address and another's into what stands in the text."""
        front = yaml.safe_dump({"title": self.title, "description": self.description}, allow_unicode=True)
        body = LINKED.sub(lambda found: f"({link(self.address, found[1])}", self.markdown)
        return f"---\n{front}---\n\n{body}\n"


class _Converter(MarkdownConverter):  # type: ignore[misc]  # installed for `make bench` alone
    """Markdown in the form that all of the builders read."""

    def __init__(self, address: str) -> None:
        super().__init__(heading_style="atx", bullets="-")
        self._address = address

    def convert_a(self, element: Any, text: str, *arguments: Any, **options: Any) -> Any:
        target, anchor = urldefrag(element.get("href") or "")
        if target and ":" not in target and (target.endswith("/") or target in (".", "..")):
            element["href"] = urljoin(f"{NOWHERE}{self._address}", target) + (f"#{anchor}" if anchor else "")
        return super().convert_a(element, text, *arguments, **options)


def leaf(page: Page) -> Leaf:
    """The page as Markdown."""
    soup = BeautifulSoup(page.content, "html.parser")
    for element in soup(LEFT_OUT):
        element.decompose()
    return Leaf(page.address, page.title, page.description, _Converter(page.address).convert_soup(soup))


def write_for_mkdocs(corpus: Iterable[Leaf], folder: Path) -> None:
    """`projekt/steget-fore/index.md`, with links from file to file."""
    corpus = list(corpus)
    known = {leaf.address for leaf in corpus}

    def link(here: str, there: str) -> str:
        return posixpath.relpath(f"/{there}index.md", f"/{here}") if there in known else f"{NOWHERE}{there}"

    for leaf in corpus:
        _write(folder / f"{leaf.address}index.md", leaf.text(link))


def write_for_hugo(corpus: Iterable[Leaf], folder: Path) -> None:
    """The same with Hugo's name for a page that has pages under it, and links that its own hook looks up."""
    corpus = list(corpus)
    known = {leaf.address for leaf in corpus}
    parents = {posixpath.dirname(leaf.address.rstrip("/")) + "/" for leaf in corpus if leaf.address} | {""}

    def link(here: str, there: str) -> str:
        return f"/{there}" if there in known else f"{NOWHERE}{there}"

    for leaf in corpus:
        name = "_index.md" if leaf.address in parents or leaf.address == "" else "index.md"
        _write(folder / leaf.address / name, leaf.text(link))


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
