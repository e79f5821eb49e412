"""Patterns that point out a person: e-mail, phone numbers, personal identity numbers, days of birth, own pages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import unquote

from vagar.rules.tools.phones import phones
from vagar.rules.tools.plain import ADDRESS, plain
from vagar.rules.tools.profiles import profiles

__all__ = ["births", "emails", "identity_numbers", "may_point_out", "phones", "profiles"]

_AT = r"(?:\s?@\s?|\s?[\[({<]\s?(?:@|at|ät|a|snabel-?a)\s?[\])}>]\s?|\s(?:snabel-?a|alfaslang)\s)"
_DOT = r"(?:\.|\s\.\s?|\s?[\[({<]\s?(?:dot|punkt|\.)\s?[\])}>]\s?|\s(?:dot|punkt)\s)"
_PART = r"[\w-]{1,63}"
_MAY_BE_AT = re.compile(r"[@\[({<]|snabel|alfaslang|\sdot\s|\spunkt\s", re.IGNORECASE)
_EMAIL = re.compile(rf"[\w.+%-]{{0,63}}\w{_AT}{_PART}(?:{_DOT}{_PART}){{0,8}}{_DOT}[^\W\d_]{{2,}}", re.IGNORECASE)
# «at» alone is a word in English, so the dot must be spelled out too.
_SPELLED = re.compile(rf"\w[\w.+-]{{0,63}}\s(?:at|ät)\s{_PART}\s(?:dot|punkt)\s[^\W\d_]{{2,}}\b", re.IGNORECASE)

_IDENTITY = re.compile(r"(?<![\d./-])(?:18|19|20)?(?P<day>\d{6})(?P<gap>(?: ?[+-] ?| )?)(?P<last>\d{4})(?!\d|[/-]\d)")
_MASKED = re.compile(
    r"(?<![\d./-])(?:18|19|20)?(?P<day>\d{6})[ ]?[+-][ ]?(?:[x*#•?]{2,4}|\d\d[x*#•?]{2})", re.IGNORECASE
)
_DASHED = re.compile(
    r"(?<![\d/-])(?P<century>19|20)?(?P<year>\d\d)(?P<sign>[-/. ])(?P<month>\d\d)(?P=sign)(?P<date>\d\d)"
    r"[ ]?[-/. +][ ]?(?P<last>\d{4}|[x*]{4})(?!\d|[/-]\d)",
    re.IGNORECASE,
)
_SAID = re.compile(
    r"\b(?:personnummer|personnr|pers\.?nr|pnr|p-nr|samordningsnummer|samordningsnr)\.?:?\s{0,2}(?:är\s)?"
    r"(?P<number>(?:18|19|20)?\d{6}[ +-]?(?:\d{4}|[x*]{4})?)(?!\d)",
    re.IGNORECASE,
)
_MONTHS = "januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december"
_BORN = re.compile(
    r"\b(?:född|födelsedatum|födelsedag|f\.)[.:]?\s(?:är\s)?(?:den\s)?"
    rf"(?:(?:19|20)\d\d-\d\d-\d\d|(?:19|20)?\d{{6}}|\d{{1,2}}(?::?e)?\s(?:{_MONTHS})\s(?:19|20)\d\d"
    r"|\d{1,2}[./]\d{1,2}[ -./](?:19|20)\d\d)(?![ +-]?[\dx*])",
    re.IGNORECASE,
)
SHIFT_OF_DAY = 60  # a coordination number (samordningsnummer) has 60 added to the day
# Nobody who took part as an adult was born later; a later date with four digits after it is a case number.
BORN_BEFORE = 2012

# Letters and usual punctuation, which are themselves in every form of writing.
_OTHER_THAN_WORDS = re.compile(r"[^\sA-Za-zÀ-ɏ.,:;!?'\"+*=_>#~^|\\»«”’–—‐‒-]")
_DATE = re.compile(r"\d{4}(?:-\d\d){0,2}")
# As many digits near each other as the shortest number has.
_DIGITS = re.compile(r"\d(?:\D{0,4}\d){5}")
_SIGNS = frozenset("@%&")
_IN_BRACKETS = re.compile(r"[\[({<]\s?(?:@|at|ät|a|snabel-?a|dot|punkt|\.)\s?[\])}>]")
# Of addresses and dates of birth, in small letters; with the networks where people have pages.
_SPELLED_OUT = ("snabel", "alfaslang", " dot ", " punkt ", "skype:")
_WORDS = (
    *("född", "födelse", "f. ", "linkedin", "facebook", "fb", "instagram", "tiktok", "twitter", "threads", "x.com"),
    *("x/", "wa.me", "t.me", "t/", "m.me", "snapchat", "researchgate", "telegram", "youtube", "vk", "bsky"),
)


def may_point_out(text: str) -> bool:
    """False where none of the patterns can be found: so for most texts, and much quicker to see."""
    small = text.lower()
    if any(word in small for word in _SPELLED_OUT):
        return True
    if not _OTHER_THAN_WORDS.search(text) or _DATE.fullmatch(text):
        return False
    whole = plain(text)
    if not _SIGNS.isdisjoint(whole) or _IN_BRACKETS.search(small):
        return True
    if _DIGITS.search(whole) or any(word in small for word in _WORDS):
        return True
    # A number may have a web address in the middle of it.
    return "http" in small and bool(_DIGITS.search(ADDRESS.sub(" ", whole)))


def emails(text: str) -> Iterator[str]:
    """Everything that looks like an e-mail address, also inside a web address or with «(at)»."""
    whole = unquote(plain(text))
    if _MAY_BE_AT.search(whole):
        found = [*_EMAIL.finditer(whole), *_SPELLED.finditer(whole)]
        yield from dict.fromkeys(match.group().strip() for match in found)


def identity_numbers(text: str) -> Iterator[str]:
    """Personal identity and coordination numbers whose day and check digit are right, or that are masked or named.

    Organisation numbers have a «month» of 20 or more and so pass. In a web address a number without
    a hyphen is just a number.
    """
    whole = plain(text)
    addresses = [match.span() for match in ADDRESS.finditer(whole)]
    for match in _IDENTITY.finditer(whole):
        in_address = any(start <= match.start() < end for start, end in addresses)
        if in_address and "-" not in match.group("gap"):
            continue
        if _is_day(match.group("day")) and _check_digit_right(match.group("day") + match.group("last")):
            yield match.group()
    yield from (match.group() for match in _MASKED.finditer(whole) if _is_day(match.group("day")))
    yield from (match.group() for match in _DASHED.finditer(whole) if _is_birth(match))
    found = (match.group("number") for match in _SAID.finditer(whole))
    yield from (number for number in found if not _IDENTITY.fullmatch(number) or not _is_right(number))


def births(text: str) -> Iterator[str]:
    """Whole days of birth. A year of birth points out nobody."""
    yield from (match.group() for match in _BORN.finditer(plain(text)))


def _is_birth(match: re.Match[str]) -> bool:
    day = match.group("year") + match.group("month") + match.group("date")
    if not _is_day(day):
        return False
    last = match.group("last")
    if last.isdigit() and _check_digit_right(day + last):
        return True
    return bool(match.group("century")) and int(match.group("century") + match.group("year")) < BORN_BEFORE


def _is_right(number: str) -> bool:
    digits = re.sub(r"\D", "", number)[-10:]
    return _is_day(digits[:6]) and _check_digit_right(digits)


def _is_day(digits: str) -> bool:
    month, day = int(digits[2:4]), int(digits[4:6])
    return 1 <= month <= 12 and (1 <= day <= 31 or 1 <= day - SHIFT_OF_DAY <= 31)


def _check_digit_right(ten: str) -> bool:
    doubled = (int(digit) * (2 - position % 2) for position, digit in enumerate(ten))
    return sum(number // 10 + number % 10 for number in doubled) % 10 == 0
