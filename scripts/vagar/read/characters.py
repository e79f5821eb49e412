"""Characters that nobody can see or that steer a screen, and spaces that only look like indentation."""

from __future__ import annotations

import re
from dataclasses import dataclass

from vagar.problem import Problem

_SPACES = "\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"
# Spaces and list dashes, then something that only looks like a space.
_FALSE_INDENT = re.compile(rf"^ *(?:- +)*-?([\t{_SPACES}])", re.MULTILINE)


@dataclass(frozen=True)
class Kind:
    """A kind of character that is refused: which, what it is called, and what to do about it."""

    characters: str
    name: str
    action: str


HERE = "Här står {name}"
_RETYPE = "Ta bort tecknet; skriv om ordet för hand om du inte ser det"
KINDS = (
    Kind(
        "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069",
        "ett osynligt tecken som vänder textens riktning",
        _RETYPE,
    ),
    Kind(
        "\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200d\u2060-\u2065\u206a-\u206f\u2800\u3164\ufeff\uffa0"
        "\ufff0-\ufffb\U000e0000-\U000e0fff",
        "ett osynligt tecken",
        _RETYPE,
    ),
    Kind("\t", "en tabb", "Byt tabben mot ett mellanslag"),
    Kind("\u0085\u2028\u2029", "ett ovanligt radbrytningstecken", "Byt det mot en vanlig radbrytning"),
    Kind("\u0000-\u0008\u000b-\u001f\u007f-\u0084\u0086-\u009f", "ett styrtecken", _RETYPE),
    Kind(
        "\ufffd\ud800-\udfff",
        "ett tecken som har gått förlorat",
        "Skriv det rätta tecknet, ofta å, ä eller ö, och spara filen som UTF-8",
    ),
    Kind(
        "\ue000-\uf8ff\ufdd0-\ufdef\ufffe\uffff\U000f0000-\U0010ffff",
        "ett tecken som bara finns i vissa typsnitt",
        "Byt det mot ett vanligt tecken, till exempel ett streck i stället för en punkt ur en punktlista",
    ),
)
_REFUSED = re.compile("[" + "".join(kind.characters for kind in KINDS) + "]")
_BY_KIND = tuple((re.compile(f"[{kind.characters}]"), kind) for kind in KINDS)


def refused(text: str) -> str | None:
    """What the first refused character in `text` is called, with its number, or None if all are allowed."""
    if text.isascii() and text.isprintable():
        return None
    found = _REFUSED.search(text)
    return f"{_kind(found[0]).name} ({_number(found[0])})" if found else None


def unwanted(text: str, file: str) -> list[Problem]:
    """One problem for each kind of refused character and of false indentation, at the first place it stands."""
    return _false_indents(text, file) + _hidden_characters(text, file)


def _hidden_characters(text: str, file: str) -> list[Problem]:
    if not _REFUSED.search(text):
        return []
    problems = []
    indents = {match.start(1) for match in _FALSE_INDENT.finditer(text)}
    for pattern, kind in _BY_KIND:
        places = [match.start() for match in pattern.finditer(text) if match.start() not in indents]
        if places:
            line, column = position(text, places[0])
            message = HERE.format(name=kind.name) + _also(text, places)
            number = _number(text[places[0]])
            problems.append(Problem(file, line, column, "characters", message, value=number, action=kind.action))
    return problems


def _false_indents(text: str, file: str) -> list[Problem]:
    problems = []
    tabs: list[int] = []
    others: list[int] = []
    for match in _FALSE_INDENT.finditer(text):
        (tabs if match[1] == "\t" else others).append(match.start(1))
    for places, name in ((tabs, "en tabb"), (others, "ett hårt mellanslag")):
        if places:
            line, column = position(text, places[0])
            message = f"Raden är indragen med {name}{_also(text, places)}"
            number = _number(text[places[0]])
            action = "Dra in med vanliga mellanslag, två för varje steg"
            problems.append(Problem(file, line, column, "indentation", message, value=number, action=action))
    return problems


def _also(text: str, places: list[int]) -> str:
    """Where else, so that one message is enough for a whole file."""
    lines = sorted({text.count("\n", 0, place) + 1 for place in places[:50]})[1:]
    if not lines:
        return ""
    shown = ", ".join(str(line) for line in lines[:5])
    return f", och även på rad {shown}" + (" och fler" if len(lines) > 5 or len(places) > 50 else "")


def _kind(char: str) -> Kind:
    return next(kind for pattern, kind in _BY_KIND if pattern.match(char))


def _number(char: str) -> str:
    return f"U+{ord(char):04X}"


def position(text: str, index: int) -> tuple[int, int]:
    """Line and column of a place in a text, counted from 1."""
    return text.count("\n", 0, index) + 1, index - (text.rfind("\n", 0, index) + 1) + 1
