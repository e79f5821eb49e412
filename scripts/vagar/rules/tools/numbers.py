"""The numbers that stand in a Swedish text, in figures or in words."""

from __future__ import annotations

import re

WORDS = {
    **{"noll": 0, "en": 1, "ett": 1, "två": 2, "tre": 3, "fyra": 4, "fem": 5, "sex": 6, "sju": 7, "åtta": 8},
    **{"nio": 9, "tio": 10, "elva": 11, "tolv": 12, "tretton": 13, "fjorton": 14, "femton": 15, "sexton": 16},
    **{"sjutton": 17, "arton": 18, "nitton": 19, "tjugo": 20, "trettio": 30, "fyrtio": 40, "femtio": 50},
    **{"sextio": 60, "sjuttio": 70, "åttio": 80, "nittio": 90, "hundra": 100, "hundratal": 100, "tusen": 1000},
    **{"hälften": 50, "halva": 0.5, "halv": 0.5, "varannan": 50, "ingen": 0, "inga": 0, "inget": 0},
}
SCALES = {"tusen": 1000, "tkr": 1000, "miljon": 1e6, "miljoner": 1e6, "mkr": 1e6, "mnkr": 1e6, "miljarder": 1e9}
_SPACE = "[ \u00a0\u202f]"
# «1 339 994», «1.5», «77,8»; not a part of a code, a date or an address.
_FIGURE = re.compile(
    rf"(?<![\w\d./-])(\d{{1,3}}(?:{_SPACE}\d{{3}})+|\d+)(?:[,.](\d+))?(?![\w/]|[-–.]\d)"
    rf"(?:{_SPACE}({'|'.join(sorted(SCALES, key=len, reverse=True))})\b)?"
)
# «1,617,558.36» in the wording of an English source; «12,500» may be either, and is both.
_ENGLISH = re.compile(r"(?<![\w\d./-])\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)")
_SPAN = re.compile(r"(?<=\d)\s?[–-]\s?(?=\d)")
_WORD = re.compile(r"[a-zåäö]+", re.IGNORECASE)
_CROWNS = re.compile(rf"{_SPACE}?(?:kr|kronor|sek)\b", re.IGNORECASE)


def in_figures(text: str) -> tuple[float, ...]:
    """Every number written with figures, in order; «1,5 miljoner» is 1500000. Years are numbers too."""
    return tuple(number for number, _ in _found(text))


def in_words(text: str) -> tuple[float, ...]:
    """The numbers that are written as a single word each."""
    return tuple(WORDS[word] for word in (found.lower() for found in _WORD.findall(text)) if word in WORDS)


def amounts(text: str) -> tuple[float, ...]:
    """The numbers that are amounts in kronor: with «kr» or a scale after them, or too large for anything else."""
    return tuple(number for number, money in _found(text) if money)


def _found(text: str) -> list[tuple[float, bool]]:
    # «40–50» is two numbers.
    plain = _SPAN.sub(" – ", text)
    found = []
    for match in _ENGLISH.finditer(plain):
        found.append((float(match[0].replace(",", "")), bool(_CROWNS.match(plain, match.end()))))
    for match in _FIGURE.finditer(plain):
        whole = re.sub(r"\D", "", match[1])
        number = float(f"{whole}.{match[2] or 0}") * SCALES.get(match[3] or "", 1)
        found.append((number, bool(match[3]) or bool(_CROWNS.match(plain, match.end()))))
    return found
