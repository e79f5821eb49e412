"""Puts values where they belong as events come in, and refuses what an entry does not need."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

import yaml

from vagar.problem import Mark, Problem
from vagar.read.cause import lacks_space
from vagar.read.characters import refused
from vagar.read.events import Events
from vagar.read.scalar import MAX_DIGITS, TooLongError, plain
from vagar.read.text import shorten

MAX_DEPTH = 12
MAX_NODES = 20_000
MAX_PROBLEMS = 50
# The place of a key is kept beside the place of its value, under the name that pydantic uses for it too.
KEY = "[key]"
Path = tuple[str | int, ...]
_EMPTY = ("Filen är tom", "Skriv in innehållet, eller ta bort filen")
_QUOTE = "Om det är början på en text: sätt citattecken runt hela texten"


@lru_cache(maxsize=1 << 16)
def _mark(line: int, column: int) -> Mark:
    # The same few thousand places turn up in every file: one object each saves time and memory.
    return Mark(line + 1, column + 1)


class EnoughError(Exception):
    """What has been found makes the rest of the file meaningless."""


class Builder:
    """Puts values where they belong as events come in. `stack` holds the containers that are still open."""

    def __init__(self, file: str):
        self.file = file
        self.problems: list[Problem] = []
        self.root: dict | None = None
        self.marks: dict[Path, Mark] = {}
        self.stack: list[tuple[dict | list | None, Path, str | None]] = []
        self.node: dict | list | None = None
        self.path: Path = ()
        self.key: str | None = None
        self.nodes = 0
        self.documents = 0

    def read(self, parser: Events) -> None:
        handlers = {
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
        if self.root is None and not self.problems:
            self.report(None, "yaml", *_EMPTY)

    def scalar(self, event: yaml.ScalarEvent) -> None:
        value: object = event.value
        if event.anchor or event.tag:
            self.properties(event)
        elif not event.style:
            value = self.plain(event)
        elif event.style == '"':
            value = self.unescaped(event)
        if self.key is None and type(self.node) is dict:
            self.open_key(value, event)
        else:
            self.place(value, event.start_mark)

    def start(self, event: yaml.CollectionStartEvent) -> None:
        if event.anchor or event.tag:
            self.properties(event)
        node: dict | list = {} if type(event) is yaml.MappingStartEvent else []
        pending = None
        if self.key is None and type(self.node) is dict:
            self.bad_key(event, "en lista eller en grupp av nycklar")
            # Read on below the refused key, to find what else is wrong; its value is still to come.
            self.key = pending = KEY
        path = self.place(node, event.start_mark)
        self.stack.append((self.node, self.path, pending))
        if len(self.stack) > MAX_DEPTH:
            action = "Kontrollera hakparenteser och indrag; ingen post behöver så många nivåer"
            self.report(event.start_mark, "yaml", f"Här är fler än {MAX_DEPTH} nivåer inuti varandra", action)
            raise EnoughError
        self.node, self.path, self.key = node, path, None

    def end(self, event: yaml.CollectionEndEvent) -> None:
        self.node, self.path, self.key = self.stack.pop()

    def alias(self, event: yaml.AliasEvent) -> None:
        message = f"Alias (*{shorten(event.anchor)}) används inte här"
        self.report(event.start_mark, "yaml", message, f"Skriv ut innehållet på nytt. {_QUOTE}")
        if self.key is None and type(self.node) is dict:
            self.key = KEY
        else:
            self.place("", event.start_mark)

    def document(self, event: yaml.DocumentStartEvent) -> None:
        self.documents += 1
        if event.version or event.tags:
            self.report(event.start_mark, "yaml", "Rader som börjar med % används inte här", "Ta bort raden")
        if self.documents > 1:
            action = "Lägg det som står efter --- i en egen fil, eller ta bort raden"
            self.report(event.start_mark, "yaml", "Filen innehåller flera dokument", action)
            raise EnoughError

    def place(self, value: object, mark: yaml.Mark) -> Path:
        """Puts a value into the open container and notes where it stood."""
        self.nodes += 1
        if self.nodes > MAX_NODES:
            self.report(mark, "yaml", f"Filen har fler än {MAX_NODES} värden", "Dela upp innehållet i flera filer")
            raise EnoughError
        node = self.node
        if type(node) is dict:
            path = (*self.path, self.key)
            node[self.key] = value
            self.key = None
        elif node is None:
            path = ()
            self.set_root(value, mark)
        else:
            path = (*self.path, len(node))
            node.append(value)
        self.marks[path] = _mark(mark.line, mark.column)
        return path

    def set_root(self, value: object, mark: yaml.Mark) -> None:
        if type(value) is dict:
            self.root = value
            return
        if value is None:
            self.report(mark, "yaml", *_EMPTY)
        elif type(value) is str and lacks_space(value):
            action = "Skriv nyckel, kolon, mellanslag och värde, till exempel id: steget-fore"
            self.report(mark, "yaml", "Det saknas ett mellanslag efter kolon", action)
        else:
            found = "en lista" if type(value) is list else "en text"
            action = "Skriv nyckel, kolon, mellanslag och värde, till exempel id: steget-fore"
            self.report(mark, "yaml", f"Överst i filen ska det stå nycklar, inte {found}", action)
        raise EnoughError

    def open_key(self, value: object, event: yaml.ScalarEvent) -> None:
        """Makes a word the key that the next value belongs to."""
        mark, key = event.start_mark, value
        if type(value) is not str:
            if not self.decimal_comma(event):
                self.bad_key(event, f"«{shorten(event.value)}»" if event.value else "ingenting")
            key = event.value
        elif value == "<<" and not event.style:
            action = "Skriv ut nycklarna med sina värden"
            self.report(mark, "yaml", "Sammanslagning (<<) används inte här", action)
        path = (*self.path, key, KEY)
        if key in self.node:
            first = self.marks.get(path, Mark()).line
            action = "Ta bort den ena, eller slå ihop det som står under dem"
            self.report(mark, "keys", f"Nyckeln «{shorten(key)}» finns redan, på rad {first}", action)
        else:
            self.marks[path] = _mark(mark.line, mark.column)
        self.key = key

    def bad_key(self, event: yaml.Event, found: str) -> None:
        action = "Skriv nyckeln som ett ord, eller sätt citattecken runt den"
        self.report(event.start_mark, "keys", f"En nyckel ska vara text, inte {found}", action)

    def decimal_comma(self, event: yaml.ScalarEvent) -> bool:
        """Whether a key is what comes after the comma in {p: 12,5}, which YAML reads as two things."""
        key, value = next(reversed(self.node.items()), (None, None))
        here = self.marks.get((*self.path, key))
        if type(value) is not int or not event.value.isdigit() or here.line != event.start_mark.line + 1:
            return False
        message = f"Talet {value},{event.value} är skrivet med komma"
        self.report(event.start_mark, "number", message, f"Skriv {value}.{event.value} med punkt")
        return True

    def plain(self, event: yaml.ScalarEvent) -> object:
        try:
            return plain(event.value)
        except TooLongError:
            message = f"Talet har fler än {MAX_DIGITS} siffror"
            action = "Är det ett nummer som inte ska räknas med: sätt citattecken runt det"
            self.report(event.start_mark, "number", message, action, value=shorten(event.value))
            return 0

    def unescaped(self, event: yaml.ScalarEvent) -> str:
        r"""Text in double quotes, where "\u202E" could bring back what the text check has kept out."""
        found = refused(event.value)
        if found:
            action = "Skriv tecknen som de är, utan omvänt snedstreck"
            self.report(event.start_mark, "characters", f"Texten innehåller {found}", action)
        return event.value if event.value.isascii() else unicodedata.normalize("NFC", event.value)

    def properties(self, event: yaml.ScalarEvent | yaml.CollectionStartEvent) -> None:
        if event.anchor:
            self.report(event.start_mark, "yaml", f"Ankare (&{shorten(event.anchor)}) används inte här", _QUOTE)
        if event.tag:
            self.report(event.start_mark, "yaml", "Taggar (!) används inte här", _QUOTE)

    def report(self, mark: yaml.Mark | None, rule: str, message: str, action: str, **more: str) -> None:
        line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        self.problems.append(Problem(self.file, line, column, rule, message, action=action, **more))
        if len(self.problems) == MAX_PROBLEMS:
            message = f"Filen har {MAX_PROBLEMS} fel eller fler; här slutar läsningen"
            action = "Rätta felen ovanför och kör igen"
            self.problems.append(Problem(self.file, line, column, "yaml", message, action=action))
            raise EnoughError
