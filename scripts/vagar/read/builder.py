"""Puts values where they belong as events come in."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from functools import lru_cache
from typing import Any

import yaml

from vagar.problem import Mark, Path
from vagar.read.characters import refused
from vagar.read.events import Events
from vagar.read.refusals import MAX_DEPTH, MAX_NODES, Refusals
from vagar.read.scalar import TooLongError, plain

# The place of a key is kept beside the place of its value, under the name that pydantic uses for it too.
KEY = "[key]"
Tree = dict[str, Any]
Marks = dict[Path, Mark]
# An open mapping or list.
Node = Tree | list[Any]
# A hash after a space begins a comment; one with no space after it is more often a number or a tag.
MAY_CUT = re.compile(r"\s+#\S")


@lru_cache(maxsize=1 << 16)
def _mark(line: int, column: int) -> Mark:
    # The same few thousand places turn up in every file: one object each saves time and memory.
    return Mark(line + 1, column + 1)


class Builder:
    """One tree. `node` is the open container, `path` the way to it, `key` the key whose value is next.

    `stack` holds the containers around it. After a refusal it reads on, to find what else is wrong.
    """

    def __init__(self, file: str, text: str = ""):
        self.refuse = Refusals(file)
        # Few files have a comment that may have been meant as text, and only they are looked at line by line.
        self.lines = text.split("\n") if MAY_CUT.search(text) else []
        self.root: Tree | None = None
        self.marks: Marks = {}
        self.stack: list[tuple[Node | None, Path, str | None, bool]] = []
        self.node: Node | None = None
        self.path: Path = ()
        self.key: str | None = None
        self.in_flow = False
        self.nodes = 0
        self.documents = 0

    def read(self, parser: Events) -> None:
        """Takes all events. Raises `EnoughError` when there is no point in reading on, and what the parser raises."""
        handlers: dict[type[yaml.Event], Callable[[Any], None]] = {
            yaml.ScalarEvent: self.scalar,
            yaml.MappingStartEvent: self.start,
            yaml.SequenceStartEvent: self.start,
            yaml.MappingEndEvent: self.end,
            yaml.SequenceEndEvent: self.end,
            yaml.AliasEvent: self.alias,
            yaml.DocumentStartEvent: self.document,
        }
        event = parser.get_event()
        while event is not None:
            handler = handlers.get(type(event))
            if handler:
                handler(event)
            event = parser.get_event()
        if self.root is None and not self.refuse.problems:
            self.refuse.empty()

    def scalar(self, event: yaml.ScalarEvent) -> None:
        value: object = event.value
        if event.anchor or event.tag:
            self.refuse.properties(event)
        elif not event.style:
            value = self.plain(event)
            self.look_behind(event.end_mark)
        elif event.style == '"':
            value = self.unescaped(event)
        if self.awaits_key():
            self.open_key(value, event)
        else:
            path = self.place(value, event.start_mark)
            if self.in_flow and event.start_mark.index == event.end_mark.index:
                # Of nothing between a colon and a comma, the parsers do not agree where it stands.
                self.marks[path] = self.marks.get((*path, KEY), self.marks[path])

    def start(self, event: yaml.CollectionStartEvent) -> None:
        if event.anchor or event.tag:
            self.refuse.properties(event)
        pending = None
        if self.awaits_key():
            self.refuse.bad_key(event.start_mark, "en lista eller en grupp av nycklar")
            # Its value is still to come when this key has ended.
            self.key = pending = KEY
        node: Node = {} if type(event) is yaml.MappingStartEvent else []
        path = self.place(node, event.start_mark)
        self.stack.append((self.node, self.path, pending, self.in_flow))
        if len(self.stack) > MAX_DEPTH:
            self.refuse.too_deep(event.start_mark)
        self.node, self.path, self.key = node, path, None
        self.in_flow = bool(event.flow_style)

    def end(self, event: yaml.CollectionEndEvent) -> None:
        self.node, self.path, self.key, self.in_flow = self.stack.pop()

    def alias(self, event: yaml.AliasEvent) -> None:
        self.refuse.alias(event)
        if self.awaits_key():
            self.key = KEY
        else:
            self.place("", event.start_mark)

    def document(self, event: yaml.DocumentStartEvent) -> None:
        self.documents += 1
        if event.version or event.tags:
            self.refuse.directive(event.start_mark)
        if self.documents > 1:
            self.refuse.second_document(event.start_mark)

    def awaits_key(self) -> bool:
        return self.key is None and type(self.node) is dict

    def place(self, value: object, mark: yaml.Mark) -> Path:
        """Puts a value into the open container, notes where it stood and gives its path."""
        self.nodes += 1
        if self.nodes > MAX_NODES:
            self.refuse.too_many(mark)
        node, path = self.node, self.path
        if isinstance(node, list):
            path = (*self.path, len(node))
            node.append(value)
        elif node is not None and self.key is not None:
            path = (*self.path, self.key)
            node[self.key] = value
            self.key = None
        else:
            self.set_root(value, mark)
        self.marks[path] = _mark(mark.line, mark.column)
        return path

    def set_root(self, value: object, mark: yaml.Mark) -> None:
        if type(value) is dict:
            self.root = value
        elif value is None:
            self.refuse.empty(mark)
        else:
            self.refuse.no_keys(value, mark)

    def open_key(self, value: object, event: yaml.ScalarEvent) -> None:
        """Makes a word the key that the next value belongs to."""
        mark = event.start_mark
        if type(value) is not str:
            self.refuse_key(event)
        elif value == "<<" and not event.style:
            self.refuse.merge_key(mark)
        self.key = key = value if type(value) is str else event.value
        path = (*self.path, key, KEY)
        if self.node and key in self.node:
            self.refuse.second_key(key, self.marks.get(path, Mark()).line, mark)
        else:
            self.marks[path] = _mark(mark.line, mark.column)

    def refuse_key(self, event: yaml.ScalarEvent) -> None:
        """Says what is wrong with a key that is no text; digits after a number on the same line are its decimals."""
        written = self.node if isinstance(self.node, dict) else {}
        key, value = next(reversed(written.items()), ("", None))
        line = self.marks.get((*self.path, key), Mark()).line
        if type(value) is int and event.value.isdigit() and line == event.start_mark.line + 1:
            self.refuse.decimal_comma(value, event.value, event.start_mark)
        else:
            self.refuse.word_as_key(event)

    def plain(self, event: yaml.ScalarEvent) -> object:
        try:
            return plain(event.value)
        except TooLongError:
            self.refuse.long_number(event)
            return 0

    def look_behind(self, end: yaml.Mark) -> None:
        """Refuses a text that « #» cuts short: what follows was hardly meant as a comment."""
        line = self.lines[end.line] if end.line < len(self.lines) else ""
        if match := MAY_CUT.match(line, end.column):
            self.refuse.cut(end.line, match.end() - 2, line)

    def unescaped(self, event: yaml.ScalarEvent) -> str:
        r"""Text in double quotes, where "\u202E" could bring back what the text check has kept out."""
        found = refused(event.value)
        if found:
            self.refuse.hidden(found, event.start_mark)
        return event.value if event.value.isascii() else unicodedata.normalize("NFC", event.value)
