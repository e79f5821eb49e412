"""Phone numbers, Swedish and foreign, however they are grouped and wherever they stand."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import unquote

from vagar.rules.tools.plain import ADDRESS, plain

_GAP = r"[\s./()_*•|'-]{0,3}"
_ABROAD = rf"\(?(?:\+|00)46\)?(?:{_GAP}0\)?)?(?:{_GAP}\d){{7,9}}"
# The neighbours and the countries that people here have most relatives in; with a plus, any country.
_CODES = r"(?:1|3[0-69]|35[0-9]|37[0-9]|4[0-57-9]|9[0-8])"
_FOREIGN = rf"\(?(?:\+[1-9]\d{{0,2}}|00{_CODES})\)?(?:{_GAP}0\)?)?(?:{_GAP}\d){{6,11}}"
_AT_HOME = rf"\(?0[1-9](?:{_GAP}\d){{6,8}}"
_COMMAS = r"0[1-9]\d{0,2}(?:,\d{2,3}){2,4}"
_DIGIT_BY_DIGIT = r"0(?:[\s.-]\d){8,9}"
# Not in the middle of a longer number, nor in something like «2014-01234567» or «dnr/0123».
_START = r"(?<!\d)(?<!\w[/-])(?<!\d[.,:])(?<!\d\s)"
_END = r"(?!\d)(?![.,:/-]\d)"
_CALL = r"\b(?:tel|telefon|tfn|mobil|ring|sms|fax)\w*[\s.:/-]{0,3}"
_NUMBERS = f"{_FOREIGN}|{_ABROAD}|{_AT_HOME}|{_COMMAS}|{_DIGIT_BY_DIGIT}"
_PHONE = re.compile(rf"(?:{_START}|{_CALL})(?P<number>{_NUMBERS}){_END}", re.IGNORECASE)
# After a word that says what it is, a number needs no area code: «Tel. 123 45 67».
_LOCAL = re.compile(
    r"\b(?:tel|tele|telefon|telefonnr|telefonnummer|tfn|tlf|mobil|mobilnr|mobilnummer|mob|sms|fax|växeln?|direktnr"
    r"|ring(?:a|er|s)?(?:\soss|\smig)?(?:\spå)?|nås\spå)[.:]{0,2}\s{0,2}(?:är\s|nr\s|på\s)?"
    rf"(?P<number>[1-9](?:[\s./-]{{0,2}}\d){{5,9}}){_END}",
    re.IGNORECASE,
)
# In an address: a scheme or a key that says so, or the hyphen that a code and a number have between them.
_IN_ADDRESS = re.compile(
    r"(?:(?:tel|sms|callto|whatsapp):|wa\.me/|(?:tel|telefon|phone|mobil|mobile|mobilnr|tfn)=|/)"
    r"(?P<number>(?:\+|00)\d[\d .-]{6,14}\d|(?<=wa\.me/)\d{9,14}|(?<==)46\d{8,9}"
    r"|(?<=[=:])0[1-9][\d .-]{6,11}\d|0[1-9]\d{0,2}-\d{2,3}[ -]?\d{2,3}(?:[ -]?\d{2})?)(?![\d-])",
    re.IGNORECASE,
)

# Days («01-02-2018») and opening hours («08.00–16.00») also begin with a nought.
_DAY = re.compile(r"[0-3]\d[\s./-][01]\d[\s./-](?:19|20)\d\d")
_HOURS = re.compile(r"[0-2]\d[. ]?[0-5]\d\s?-\s?[0-2]\d[. ]?[0-5]\d")
# «0180 0181»: municipalities.
_CODES_IN_A_ROW = re.compile(r"0\d{3}(?: 0\d{3})+")
# What comes before a number that is some other number, and after one that counts something.
_OTHER_NUMBER = re.compile(
    r"\b(?:issn|isbn|nct|dnr|diarienr|diarienummer|journalnr|journalnummer|ärende|ärendenr|ärendenummer|målnr|mål|ref|doi"
    r"|org\.? ?nr|organisationsnummer|bankgiro|plusgiro|postgiro|bg|pg|ocr|artikelnr|version|kommunkod|kommunkoder"
    r"|kod|koder|nr|nummer|art\.?nr)\s?[.:]?\s?(?:är\s)?$",
    re.IGNORECASE,
)
_COUNTS = re.compile(
    r"\s(?:personer|deltagare|kr|kronor|sek|euro|procent|timmar|invånare|kvinnor|män|barn|st|stycken|m|meter|kvm)\b|\s?%",
    re.IGNORECASE,
)
# Numbers that the Post and Telecom Authority keeps for books and films: nobody has them.
_NOBODYS = re.compile(r"0(?:7017406|3139006|4062804|8465004|9803192)\d\d")
# A whole text that is the number of a publication, such as 10.1007/s00148-020-00808-z.
_DOI = re.compile(r"10\.\d{4,9}/\S+")
# The groups before the first gap: an area code, or the whole number.
_FIRST = re.compile(r"\(?(\d+)")


def phones(text: str) -> Iterator[str]:
    """Everything that is a phone number, as it is written."""
    whole = plain(text)
    if _DOI.fullmatch(whole.strip()):
        return
    outside = ADDRESS.sub(" ", whole)
    found = [*_PHONE.finditer(outside), *_LOCAL.finditer(outside)]
    yield from dict.fromkeys(_number(match) for match in found if _is_phone(match, outside))
    for address in ADDRESS.findall(whole):
        yield from (match["number"] for match in _IN_ADDRESS.finditer(unquote(address)))


def is_nobodys(number: str) -> bool:
    """Whether it is one of the numbers that may stand in a made-up example."""
    return bool(_NOBODYS.fullmatch(re.sub(r"\D", "", number)))


def _number(match: re.Match[str]) -> str:
    return match["number"].strip()


def _is_phone(match: re.Match[str], text: str) -> bool:
    number = _number(match)
    if _DAY.fullmatch(number) or _HOURS.fullmatch(number) or _CODES_IN_A_ROW.fullmatch(number):
        return False
    before, after = text[: match.start("number")], text[match.end("number") :]
    if _OTHER_NUMBER.search(before[-20:]) or _COUNTS.match(after):
        return False
    return number.startswith(("+", "(+", "00", "(00")) or number[0] in "123456789" or _has_area_code(number)


def _has_area_code(number: str) -> bool:
    """«05 12 34 56» begins with no area code: they have three or four digits, but for Stockholm's 08."""
    first = _FIRST.match(number)
    code = first[1] if first else ""
    return code == "08" or len(code) >= 3 or len(code) == 1
