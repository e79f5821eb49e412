"""What a reader can read on a page, line by line, each with the heading and the label it stands under."""

from __future__ import annotations

from dataclasses import dataclass
from html.parser import HTMLParser

# Where one thing that is read ends and the next begins.
LINES = ("p", "li", "tr", "dd", "dt", "blockquote", "figcaption", "summary", "h1", "h2", "h3", "div", "article")
HEADINGS = ("h1", "h2", "h3")
CELLS = ("td", "th")
# What is no fact of the entry: pictures of figures that stand in words beside them, tools, numbers of sources that
# shift when one is added, how to cite the page, and the day it was changed.
UNREAD_TAGS = ("svg", "script", "style", "button", "template", "form")
UNREAD_CLASSES = frozenset({"actions", "citing", "entry-foot", "pencil", "cite", "word-note", "similar", "in-english"})
UNREAD_IDS = frozenset({"citera"})
KEPT_INSIDE = "cite-place"
VOID = ("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr")


@dataclass(frozen=True)
class Line:
    """`heading` is the nearest heading above; `label` what the text is called where it stands in a list of facts."""

    heading: str
    label: str
    text: str


def readable(html: str) -> tuple[Line, ...]:
    """The lines of a page's content, in order."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    reader.flush()
    return tuple(reader.lines)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.lines: list[Line] = []
        self.heading, self.label, self.text = "", "", ""
        # For each open tag: its name, and whether what is in it is read.
        self.open: list[tuple[str, bool]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in LINES:
            self.flush()
        if tag in CELLS and self.text.strip():
            self.text += " · "
        if tag in VOID:
            self.text += " "
            return
        if tag == "q":
            self.text += "”"
        given = dict(attrs)
        classes = set((given.get("class") or "").split())
        read = not self.open or self.open[-1][1]
        if tag in UNREAD_TAGS or classes & UNREAD_CLASSES or given.get("id") in UNREAD_IDS:
            read = False
        if KEPT_INSIDE in classes:
            read = True
        self.open.append((tag, read))

    def handle_endtag(self, tag: str) -> None:
        if tag in LINES:
            self.flush(tag)
        if tag == "q":
            self.text = f"{self.text.rstrip()}” "
        for index in range(len(self.open) - 1, -1, -1):
            if self.open[index][0] == tag:
                del self.open[index:]
                break

    def handle_data(self, data: str) -> None:
        if not self.open or self.open[-1][1]:
            self.text += data

    def flush(self, tag: str = "") -> None:
        """What has been read so far is a line."""
        text, self.text = self.text, ""
        # A hard space is a space to a reader, and stays where the page has it.
        text = " ".join(part for part in text.replace("\n", " ").split(" ") if part)
        text = text.replace("· ·", "·").removesuffix(" ·")
        inside = next((name for name, _ in reversed(self.open) if name in LINES), tag)
        if not text:
            return
        if inside in HEADINGS:
            # What stands right under the page's own name is at the top, and nowhere else.
            self.heading, self.label = ("" if inside == "h1" else text), ""
            if inside == "h1":
                self.lines.append(Line("", "", text))
        elif inside == "dt":
            self.label = text
        else:
            self.lines.append(Line(self.heading, self.label if inside == "dd" or self._in_facts() else "", text))

    def _in_facts(self) -> bool:
        return any(name == "dd" for name, _ in self.open)
