"""Patterns that point out a person: e-mail, Swedish phone numbers, Swedish personal identity numbers."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from urllib.parse import unquote

ADDRESS = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)

_DASHES = str.maketrans(dict.fromkeys("‐‒–—−", "-"))
_AT = r"(?:\s?@\s?|\s?[\[({]\s?(?:at|a|snabel-?a)\s?[\])}]\s?)"
_MAY_BE_AT = re.compile(r"[@\[({]")
_EMAIL = re.compile(rf"[\w.+%-]{{0,63}}\w{_AT}[\w-]{{1,63}}(?:\.[\w-]{{1,63}}){{0,8}}\.[^\W\d_]{{2,}}", re.IGNORECASE)

_GAP = r"[\s./()-]{0,3}"
_ABROAD = rf"\(?(?:\+|00)46\)?(?:{_GAP}0\)?)?(?:{_GAP}\d){{7,9}}"
_AT_HOME = rf"\(?0[1-9](?:{_GAP}\d){{6,8}}"
# Not in the middle of a longer number, nor in something like «2014-01234567» or «dnr/0123».
_START = r"(?<!\d)(?<!\w[/-])(?<!\d[.,:])"
_END = r"(?!\d)(?![.,:/-]\d)"
_CALL = r"\b(?:tel|telefon|tfn|mobil|ring|sms|fax)\w*[\s.:/-]{0,3}"
_PHONE = re.compile(rf"(?:{_START}|{_CALL})(?P<number>{_ABROAD}|{_AT_HOME}){_END}", re.IGNORECASE)
# Days («01-02-2018») and opening hours («08.00–16.00») also begin with a nought.
_DAY = re.compile(r"[0-3]\d[\s./-][01]\d[\s./-](?:19|20)\d\d")
_HOURS = re.compile(r"[0-2]\d\.?[0-5]\d\s?-\s?[0-2]\d\.?[0-5]\d")

# Letters and usual punctuation, which are themselves in every form of writing: a text of only these points out nobody.
_OTHER_THAN_WORDS = re.compile(r"[^\sA-Za-zÀ-ɏ.,:;!?/&'\"+*=_<>#~^|\\\]})«»”’–—‐‒-]")
# What an address has («%40» in a web address), or as many digits near each other as the shortest phone number.
_TRACE = re.compile(r"[@\[({%]|\d(?:\D{0,4}\d){6}")

_IDENTITY = re.compile(r"(?<![\d./-])(?:18|19|20)?(?P<day>\d{6})(?P<gap>[ +-]?)(?P<last>\d{4})(?!\d|[/-]\d)")
SHIFT_OF_DAY = 60  # a coordination number (samordningsnummer) has 60 added to the day


def may_point_out(text: str) -> bool:
    """False where none of the patterns can be found: so for most texts, and much quicker to see."""
    if not _OTHER_THAN_WORDS.search(text):
        return False
    plain = _plain(text)
    # A number may have a web address in the middle of it.
    return bool(_TRACE.search(plain) or _TRACE.search(ADDRESS.sub(" ", plain)))


def emails(text: str) -> Iterator[str]:
    """Everything that looks like an e-mail address, also inside a web address or with «(at)»."""
    plain = unquote(_plain(text))
    if _MAY_BE_AT.search(plain):
        yield from (match.group().strip() for match in _EMAIL.finditer(plain))


def phones(text: str) -> Iterator[str]:
    """Swedish phone numbers, however they are grouped; web addresses are not looked into."""
    for match in _PHONE.finditer(ADDRESS.sub(" ", _plain(text))):
        number = match.group("number")
        if not _DAY.fullmatch(number) and not _HOURS.fullmatch(number):
            yield number


def identity_numbers(text: str) -> Iterator[str]:
    """Personal identity and coordination numbers whose day and check digit are right.

    Organisation numbers have a «month» of 20 or more and so pass. In a web address a number without
    a hyphen is just a number.
    """
    plain = _plain(text)
    addresses = [match.span() for match in ADDRESS.finditer(plain)]
    for match in _IDENTITY.finditer(plain):
        in_address = any(start <= match.start() < end for start, end in addresses)
        if in_address and match.group("gap") != "-":
            continue
        if _is_day(match.group("day")) and _check_digit_right(match.group("day") + match.group("last")):
            yield match.group()


@lru_cache(maxsize=16)
def _plain(text: str) -> str:
    # Full-width characters, no-break spaces and longer dashes are other ways of writing the same.
    if text.isascii():
        return text
    return unicodedata.normalize("NFKC", text).translate(_DASHES)


def _is_day(digits: str) -> bool:
    month, day = int(digits[2:4]), int(digits[4:6])
    return 1 <= month <= 12 and (1 <= day <= 31 or 1 <= day - SHIFT_OF_DAY <= 31)


def _check_digit_right(ten: str) -> bool:
    doubled = (int(digit) * (2 - position % 2) for position, digit in enumerate(ten))
    return sum(number // 10 + number % 10 for number in doubled) % 10 == 0
