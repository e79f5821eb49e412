"""A built site as data: its pages with their links, anchors and text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

# Attributes that make the browser fetch something or that a reader can follow.
ADDRESSES = ("href", "src", "action", "poster", "data", "cite")
UNSEEN = ("script", "style", "template", "head")
# What a source wrote, what it is called, and programs and addresses stand as they were written.
OTHERS_WORDS = ("q", "cite", "pre", "code")
VOID = ("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr")


@dataclass(frozen=True)
class Link:
    """An address in a page: on which tag, in which attribute, and on which line."""

    tag: str
    attribute: str
    address: str
    line: int

    @property
    def fetched(self) -> bool:
        """Whether a browser fetches it without being asked."""
        return self.attribute in ("src", "poster", "data") or self.tag == "link"


@dataclass
class Document:
    """One HTML file. `address` is its place on the site, like `projekt/steget-fore/`."""

    address: str
    links: list[Link] = field(default_factory=list)
    anchors: list[str] = field(default_factory=list)
    headings: list[str] = field(default_factory=list)
    title: str = ""
    article: str = ""
    redirect: bool = False


class _Reader(HTMLParser):
    def __init__(self, document: Document) -> None:
        super().__init__(convert_charrefs=True)
        self.document = document
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        line = self.getpos()[0]
        for name in ("id", "name") if tag == "a" else ("id",):
            if name in values:
                self.document.anchors.append(values[name])
        for name in ADDRESSES:
            if name in values:
                self.document.links.append(Link(tag, name, values[name], line))
        for part in values.get("srcset", "").split(","):
            if part.strip():
                self.document.links.append(Link(tag, "src", part.split()[0], line))
        if tag == "meta" and values.get("http-equiv", "").lower() == "refresh":
            self.document.redirect = True
            target = values["content"].partition("url=")[2].strip("'\" ")
            self.document.links.append(Link(tag, "content", target, line))
        if tag == "h1":
            self.document.headings.append("")
        if tag not in VOID:
            self.open.append(tag)
        if tag in ("p", "li", "td", "th", "h1", "h2", "h3", "h4", "div", "dt", "dd", "br", "tr", "section"):
            self._add("\n")

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag in self.open:
            while self.open.pop() != tag:
                pass

    def handle_data(self, data: str) -> None:
        if "title" in self.open and "svg" not in self.open:
            self.document.title += data
        if "h1" in self.open:
            self.document.headings[-1] += data
        self._add(data)

    def _add(self, text: str) -> None:
        if "article" in self.open and not any(tag in self.open for tag in UNSEEN):
            self.document.article += "…" if any(tag in self.open for tag in OTHERS_WORDS) else text


class BuiltSite:
    """A folder that holds a site. `home` is the address the settings give the site."""

    def __init__(self, folder: Path, home: str) -> None:
        self.folder = folder
        self.home = home

    def files(self, pattern: str = "*") -> list[Path]:
        return sorted(path for path in self.folder.rglob(pattern) if path.is_file())

    @cached_property
    def documents(self) -> dict[str, Document]:
        """Every HTML file by its address."""
        return {document.address: document for document in map(self._read, self.files("*.html"))}

    @cached_property
    def pages(self) -> dict[str, Document]:
        """What readers come to: neither redirects nor the page for wrong addresses."""
        return {
            address: document
            for address, document in self.documents.items()
            if not document.redirect and address != "404.html"
        }

    def text(self, address: str) -> str:
        """The HTML at an address, as it was built."""
        return (
            self.folder / (address + "index.html" if address == "" or address.endswith("/") else address)
        ).read_text("utf-8")

    def _read(self, path: Path) -> Document:
        address = path.relative_to(self.folder).as_posix()
        document = Document(address.removesuffix("index.html"))
        reader = _Reader(document)
        reader.feed(path.read_text("utf-8"))
        reader.close()
        return document

    def dead(self, address: str, page: str) -> str | None:
        """Why `address` on `page` leads nowhere on this site; None when it leads somewhere, or to another site."""
        target = urlsplit(urljoin(urljoin(self.home, page), address))
        if target.scheme in ("mailto", "data"):
            return None
        if target.scheme not in ("http", "https"):
            return "adressen kan inte följas"
        if target.netloc != urlsplit(self.home).netloc:
            return None
        base = urlsplit(self.home).path
        if not target.path.startswith(base):
            return f"adressen ligger utanför {base}"
        path = unquote(target.path.removeprefix(base))
        file = self.folder / (path + "index.html" if path == "" or path.endswith("/") else path)
        if not file.is_file():
            return "filen finns inte"
        fragment = unquote(target.fragment)
        if fragment and file.suffix == ".html":
            document = self.documents[path.removesuffix("index.html")]
            if fragment not in document.anchors:
                return "ankaret finns inte på sidan"
        return None

    def elsewhere(self, address: str, page: str) -> bool:
        """Whether `address` on `page` leads to another host."""
        target = urlsplit(urljoin(urljoin(self.home, page), address))
        return target.scheme in ("http", "https") and target.netloc != urlsplit(self.home).netloc


def css_addresses(text: str) -> Iterator[str]:
    """What a stylesheet fetches: `url(…)` and `@import`."""
    text = re.sub(r"/\*.*?\*/", "", text, flags=re.S)
    for match in re.finditer(r"""url\(\s*(?:"([^"]*)"|'([^']*)'|([^)"'\s]*))\s*\)""", text):
        yield next(group for group in match.groups() if group is not None)
    for match in re.finditer(r"""@import\s+["']([^"']+)["']""", text):
        yield match[1]
