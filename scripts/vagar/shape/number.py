"""What someone meant who wrote text where a number belongs: 1 339 994, 12,5, 43 %, 20 000 kr."""

from __future__ import annotations

import re
from dataclasses import dataclass

_SPACES = " \u00a0\u2007\u2009\u202f"
_UNIT = re.compile(rf"[{_SPACES}]*(?P<unit>kronor|kr|sek|:-|%|procent)\.?$", re.IGNORECASE)
_MULTIPLE = re.compile(r"\b(tkr|mkr|mnkr|tusen|miljoner|miljarder|mdkr)\b", re.IGNORECASE)
_GROUPED = re.compile(rf"-?\d{{1,3}}(?:[{_SPACES}]\d{{3}})+(?![\d])")
_DOTTED = re.compile(r"-?\d{1,3}(?:\.\d{3}){2,}")
_COMMA = re.compile(r"(-?\d+),(\d+)")
_NUMBER = re.compile(r"-?(?:0|[1-9]\d*)(?:\.\d+)?")
_SPAN = re.compile(rf"\d[\d{_SPACES}]*\s*(?:[-–—]|till)\s*\d")
_WORD_FIRST = re.compile(r"(?P<word>[a-zåäö]+(?: till)?)\s+(?P<number>\d+)\b.*", re.IGNORECASE)


@dataclass(frozen=True)
class Meant:
    """`number` is what to write, if it can be told; `action` is how."""

    action: str
    number: str | None = None


def meant(text: str) -> Meant:
    """The number that `text` seems to be. Never raises; when nothing fits, says what a number looks like."""
    text = text.strip()
    if _MULTIPLE.search(text):
        return Meant("Skriv hela talet med siffror, till exempel 1300000")
    rest, faults = text, []
    if unit := _UNIT.search(rest):
        rest, faults = rest[: unit.start()], [f"utan {unit['unit']}"]
    if _GROUPED.match(rest):
        rest = re.sub(rf"[{_SPACES}]", "", rest)
        faults.insert(0, "utan mellanrum")
    if _DOTTED.fullmatch(rest):
        rest = rest.replace(".", "")
        faults.insert(0, "utan punkter")
    if _COMMA.fullmatch(rest):
        rest = rest.replace(",", ".")
        faults.append("med punkt")
    if _NUMBER.fullmatch(rest):
        return Meant(f"Skriv {rest} {' och '.join(faults) or 'utan citattecken'}", rest)
    if rest.isascii() and rest.isdigit():
        number = rest.lstrip("0") or "0"
        return Meant(f"Skriv {number} utan nollor först", number)
    if _SPAN.match(text):
        return Meant("Skriv ett enda tal; ett spann har egna nycklar, low och high")
    if word := _WORD_FIRST.fullmatch(text):
        number = word["number"]
        return Meant(f"Skriv talet för sig, {number}, och ordet «{word['word']}» under nyckeln för ord", number)
    return Meant("Skriv talet med siffror, till exempel 43 eller 12.5")
