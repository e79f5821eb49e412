"""What YAML can do and an entry does not need: one sentence for each, and when to stop reading."""

from __future__ import annotations

import yaml

from vagar.problem import Problem
from vagar.read.cause import KEY_AND_VALUE, lacks_space
from vagar.read.characters import position
from vagar.read.scalar import MAX_DIGITS
from vagar.read.text import shorten

MAX_DEPTH = 12
MAX_NODES = 20_000
MAX_PROBLEMS = 50
_QUOTE = "Om det är början på en text: sätt citattecken runt hela texten"

DEEP = f"Här är fler än {MAX_DEPTH} nivåer inuti varandra"
SHALLOWER = "Kontrollera hakparenteser och indrag; ingen post behöver så många nivåer"
TOP = "Överst i filen ska det stå nycklar, inte {found}"
KEYS = f"{KEY_AND_VALUE}, till exempel id: steget-fore"


class EnoughError(Exception):
    """What has been found makes the rest of the file meaningless."""


class Refusals:
    """Collects the problems of one file. A mark is PyYAML's, counted from 0; None is the start of the file."""

    def __init__(self, file: str):
        self.file = file
        self.problems: list[Problem] = []

    def _add(self, mark: yaml.Mark | None, rule: str, message: str, action: str, value: str | None = None) -> None:
        line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        self.problems.append(Problem(self.file, line, column, rule, message, value=value, action=action))
        if len(self.problems) == MAX_PROBLEMS:
            message = f"Filen har {MAX_PROBLEMS} fel eller fler; här slutar läsningen"
            action = "Rätta felen ovanför och kör igen"
            self.problems.append(Problem(self.file, line, column, "yaml", message, action=action))
            raise EnoughError

    def empty(self, mark: yaml.Mark | None = None) -> None:
        self._add(mark, "yaml", "Filen är tom", "Skriv in innehållet, eller ta bort filen")

    def no_keys(self, value: object, mark: yaml.Mark) -> None:
        """A list or a text where the keys of the file should stand."""
        found = "en lista" if type(value) is list else "en text"
        message = TOP.format(found=found)
        if type(value) is str and lacks_space(value):
            message = "Det saknas ett mellanslag efter kolon"
        self._add(mark, "yaml", message, KEYS)
        raise EnoughError

    def properties(self, event: yaml.ScalarEvent | yaml.CollectionStartEvent) -> None:
        if event.anchor:
            self._add(event.start_mark, "yaml", f"Ankare (&{shorten(event.anchor)}) används inte här", _QUOTE)
        if event.tag:
            self._add(event.start_mark, "yaml", "Taggar (!) används inte här", _QUOTE)

    def alias(self, event: yaml.AliasEvent) -> None:
        message = f"Alias (*{shorten(event.anchor)}) används inte här"
        self._add(event.start_mark, "yaml", message, f"Skriv ut innehållet på nytt. {_QUOTE}")

    def directive(self, mark: yaml.Mark) -> None:
        self._add(mark, "yaml", "Rader som börjar med % används inte här", "Ta bort raden")

    def cut(self, line: int, column: int, text: str) -> None:
        """`line` and `column` are where the hash stands, counted from 0, in a line that is `text`."""
        rest = shorten(text[column:], 30)
        mark = yaml.Mark(self.file, 0, line, column, None, None)
        action = "Sätt citattecken runt hela texten. Är det en kommentar: skriv ett mellanslag efter #"
        self._add(mark, "yaml", f"Här slutar texten: «{rest}» läses som en kommentar", action)

    def second_document(self, mark: yaml.Mark) -> None:
        action = "Lägg det som står efter --- i en egen fil, eller ta bort raden"
        self._add(mark, "yaml", "Filen innehåller flera dokument", action)
        raise EnoughError

    def too_deep(self, mark: yaml.Mark) -> None:
        self._add(mark, "yaml", DEEP, SHALLOWER)
        raise EnoughError

    def parser_gave_up(self, text: str) -> None:
        """Newer parsers stop by themselves at a depth; then we say what we would have said, at the same place."""
        if text.lstrip().startswith("["):
            return self._add(None, "yaml", TOP.format(found="en lista"), KEYS)
        # Marks count from 0.
        line, column = position(text, _deeper_than(MAX_DEPTH, text))
        return self._add(yaml.Mark(self.file, 0, line - 1, column - 1, None, None), "yaml", DEEP, SHALLOWER)

    def too_many(self, mark: yaml.Mark) -> None:
        self._add(mark, "yaml", f"Filen har fler än {MAX_NODES} värden", "Dela upp innehållet i flera filer")
        raise EnoughError

    def bad_key(self, mark: yaml.Mark, found: str) -> None:
        action = "Skriv nyckeln som ett ord, eller sätt citattecken runt den"
        self._add(mark, "keys", f"En nyckel ska vara text, inte {found}", action)

    def word_as_key(self, event: yaml.ScalarEvent) -> None:
        self.bad_key(event.start_mark, f"«{shorten(event.value)}»" if event.value else "ingenting")

    def merge_key(self, mark: yaml.Mark) -> None:
        self._add(mark, "yaml", "Sammanslagning (<<) används inte här", "Skriv ut nycklarna med sina värden")

    def second_key(self, key: str, first: int, mark: yaml.Mark) -> None:
        action = "Ta bort den ena, eller slå ihop det som står under dem"
        self._add(mark, "keys", f"Nyckeln «{shorten(key)}» finns redan, på rad {first}", action)

    def decimal_comma(self, whole: int, decimals: str, mark: yaml.Mark) -> None:
        """{p: 12,5}, which YAML reads as two things."""
        message = f"Talet {whole},{decimals} är skrivet med komma"
        self._add(mark, "number", message, f"Skriv {whole}.{decimals} med punkt")

    def long_number(self, event: yaml.ScalarEvent) -> None:
        action = "Är det ett nummer som inte ska räknas med: sätt citattecken runt det"
        message = f"Talet har fler än {MAX_DIGITS} siffror"
        self._add(event.start_mark, "number", message, action, value=shorten(event.value))

    def hidden(self, found: str, mark: yaml.Mark) -> None:
        action = "Skriv tecknen som de är, utan omvänt snedstreck"
        self._add(mark, "characters", f"Texten innehåller {found}", action)


def _deeper_than(most: int, text: str) -> int:
    """Where the first bracket stands that is nested too deeply; the keys of the file are a level too."""
    depth = 1
    for place, char in enumerate(text):
        depth += (char in "[{") - (char in "]}")
        if depth > most:
            return place
    return 0
