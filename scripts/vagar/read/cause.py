"""What someone probably forgot, guessed from the line where a parser gave up.

A parser reports what it had hoped for; people want to know what they left out.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from vagar.read.text import shorten

_KEY_AND_TEXT = re.compile(r"^\s*(?:- +)*(?P<key>[^\s:\"'#{\[][^:#]*):\s+(?P<text>\S.*?)\s*$")
_DASH_NO_SPACE = re.compile(r"^\s*-[^\s-]")
_COLON_NO_SPACE = re.compile(r"^\s*(?:- +)*[A-Za-z_]\w*:\S")
_QUOTE_OPENS = re.compile(r"(?:^|[:\-,\[{])\s*[\"']$")
_QUOTED_OR_CLOSED = re.compile(r"[\"'\]}]\s*$")
KEY_AND_VALUE = "Skriv nyckel, kolon, mellanslag och värde"
INDENT = "Raderna i samma grupp ska börja i samma kolumn, med två mellanslag mer än raden de hör till"


@dataclass(frozen=True)
class Guess:
    """A likely cause: the place counted from 0, the sentence, and what to do."""

    line: int
    column: int
    message: str
    action: str


@dataclass(frozen=True)
class Failure:
    """What the parser said, and the lines it read."""

    context: str
    problem: str
    start: tuple[int, int]
    place: tuple[int, int]
    lines: list[str]

    def line(self, number: int) -> str:
        return self.lines[number] if 0 <= number < len(self.lines) else ""

    def here(self, message: str, action: str) -> Guess:
        """A guess where the parser stopped."""
        return Guess(*self.place, message, action)

    def there(self, message: str, action: str) -> Guess:
        """A guess where the thing began that the parser was reading."""
        return Guess(*self.start, message, action)

    def character(self) -> str:
        return self.line(self.place[0])[self.place[1] : self.place[1] + 1]


def lacks_space(text: str) -> bool:
    """Whether `text` is a key and a value with nothing between colon and value."""
    return bool(_COLON_NO_SPACE.match(text))


def colon(failure: Failure) -> Guess:
    """A colon where no key can stand: inside a text, or on a line that is indented too far."""
    number, column = failure.place
    line = failure.line(number)
    match = _KEY_AND_TEXT.match(line)
    if match and match.start("text") <= column:
        return _quote_the_text(failure, match)
    above = next((n for n in range(number - 1, -1, -1) if failure.line(n).strip(" #")), None)
    if above is not None and _COLON_NO_SPACE.match(failure.line(above)):
        return _space_after_colon(failure, above)
    if above is not None and ":" not in failure.line(above):
        return Guess(above, 0, "Raden saknar kolon efter nyckeln", KEY_AND_VALUE)
    action = f"{INDENT}. Hör raden till texten ovanför: sätt citattecken runt hela texten"
    return Guess(number, len(line) - len(line.lstrip()), "Raden är indragen längre än raden den hör ihop med", action)


def _quote_the_text(failure: Failure, match: re.Match[str]) -> Guess:
    text, key = match["text"], match["key"]
    example = f"{key}: '{text}'" if '"' in text else f'{key}: "{text}"'
    action = f"Sätt citattecken runt hela texten efter «{shorten(key)}:»"
    if len(example) <= 80 and not ('"' in text and "'" in text):
        action = f"Sätt citattecken runt texten: {example}"
    return failure.here("Texten innehåller ett kolon och måste stå inom citattecken", action)


def _space_after_colon(failure: Failure, number: int) -> Guess:
    column = failure.line(number).index(":") + 1
    return Guess(number, column, "Det saknas ett mellanslag efter kolon", KEY_AND_VALUE)


def key_without_colon(failure: Failure) -> Guess:
    line = failure.line(failure.start[0])
    if _DASH_NO_SPACE.match(line):
        return _space_after_dash(failure.start[0], line)
    if ":" in line[failure.start[1] :]:
        return _space_after_colon(failure, failure.start[0])
    return failure.there("Raden saknar kolon efter nyckeln", KEY_AND_VALUE)


def _space_after_dash(number: int, line: str) -> Guess:
    action = "Skriv streck, mellanslag och sedan texten"
    return Guess(number, line.index("-") + 1, "Det saknas ett mellanslag efter strecket", action)


def out_of_place(failure: Failure) -> Guess:
    """Something stands where the next key or the next dash should: indentation, a dash, or a quote."""
    number, column = failure.place
    line = failure.line(number)
    before = line[:column]
    if before.strip() and _QUOTED_OR_CLOSED.search(before):
        return _after_a_quote(failure, before)
    for other in range(number, failure.start[0] - 1, -1):
        if _DASH_NO_SPACE.match(failure.line(other)):
            return _space_after_dash(other, failure.line(other))
    character = failure.character()
    if character == ":":
        return failure.here("Raden saknar nyckel före kolon", KEY_AND_VALUE)
    if column == failure.start[1] and (character == "-") == ("mapping" in failure.context):
        action = "Låt alla rader på nivån börja med streck, eller ingen av dem"
        return failure.here("Nycklar och listans streck är blandade på samma nivå", action)
    return failure.here("Indraget stämmer inte med raderna ovanför", INDENT)


def _after_a_quote(failure: Failure, before: str) -> Guess:
    quote = before.rstrip()[-1]
    if quote in "]}":
        action = "Ta bort texten efter parentesen, eller sätt citattecken runt hela värdet"
        return failure.here(f"Här står text efter «{quote}»", action)
    if _QUOTE_OPENS.search(before.rstrip()):
        # What looks like an opening quote ended a text that was opened further up and never closed.
        for other in range(failure.place[0] - 1, -1, -1):
            line = failure.line(other)
            if line.count(quote) % 2:
                return _unclosed(other, line.index(quote), quote)
    inner = "'" if quote == '"' else '"'
    action = f"Använd {inner} runt hela texten om {quote} ingår i den, och skriv inget efter det sista citattecknet"
    return failure.here(f"Texten tar slut vid citattecknet ({quote}) men raden fortsätter", action)


def _unclosed(number: int, column: int, quote: str) -> Guess:
    return Guess(number, column, f"Citattecknet ({quote}) stängs aldrig", f"Sätt {quote} även efter textens slut")


def quote(failure: Failure) -> Guess:
    number, column = failure.start
    return _unclosed(number, column, failure.line(number)[column : column + 1] or '"')


def bracket(failure: Failure) -> Guess:
    number, column = failure.start
    opening = failure.line(number)[column : column + 1]
    closing = {"[": "]", "{": "}"}.get(opening, "]")
    after = failure.line(failure.place[0])[failure.place[1] :] + "".join(failure.lines[failure.place[0] + 1 :])
    at_end = failure.place[0] != number or not after.strip()
    if at_end and closing not in failure.line(number)[column:]:
        return failure.there(f"Parentesen «{opening}» stängs aldrig", f"Sätt «{closing}» efter det sista värdet")
    action = "Sätt komma mellan värdena, och citattecken runt text som innehåller kolon, komma eller parentes"
    return failure.here(f"Värdena inom «{opening}{closing}» går inte att skilja åt", action)


def first_character(failure: Failure) -> Guess:
    character = failure.character()
    if character == "\t":
        return failure.here("Här står en tabb i stället för mellanslag", "Byt tabben mot ett mellanslag")
    return _reserved(failure, character)


def mark_before_text(failure: Failure) -> Guess:
    number, column = failure.start
    character = failure.line(number)[column : column + 1]
    found = _reserved(failure, character)
    return failure.there(found.message, found.action)


def _reserved(failure: Failure, character: str) -> Guess:
    message = f"En text får inte börja med «{character}» utan citattecken"
    return failure.here(message, "Sätt citattecken runt hela texten")


def escape(failure: Failure) -> Guess:
    action = "Skriv texten utan omvänt snedstreck, eller med ' runt i stället för \""
    return failure.here("Omvänt snedstreck (\\) har en egen betydelse inom citattecken", action)


def list_on_key_line(failure: Failure) -> Guess:
    action = "Börja listan på en ny rad, eller sätt citattecken om strecket hör till texten"
    return failure.here("En lista kan inte börja på samma rad som sin nyckel", action)


def directive(failure: Failure) -> Guess:
    return failure.there("Rader som börjar med % används inte här", "Ta bort raden")


def document(failure: Failure) -> Guess:
    for number, line in enumerate(failure.lines[: failure.place[0]]):
        if line.startswith("%"):
            return Guess(number, 0, "Rader som börjar med % används inte här", "Ta bort raden")
    return failure.here("Indraget stämmer inte med raderna ovanför", INDENT)
