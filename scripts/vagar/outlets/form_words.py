"""The sentences and lists that the rules in the browser share with those here, as data."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from vagar.evidence.designs import COUNTING
from vagar.evidence.vague_words import APPROX, FRACTIONS, UNQUANTIFIED
from vagar.read import characters
from vagar.rules import (
    dates,
    ids,
    personal_data,
    references,
    source_places,
    text_form,
    vague_words,
)
from vagar.rules.protected_words import WRITE, Protected, either, protected_in
from vagar.rules.tools import taken_names
from vagar.rules.tools.texts import OTHERS_WORDS, OWN_FIELDS
from vagar.shape import address
from vagar.shape.fault_words import FOUND, MESSAGES, NUMBER, OWN, WHOLE_NUMBER
from vagar.shape.fields import ID_LENGTH, ID_PATTERN, NOT_BLANK, WORDING_WORDS
from vagar.shape.method import Method
from vagar.shape.project import Project
from vagar.shape.research import Study

CHOOSE = "Välj i listan"
# A form has neither lines, quotes nor indents: what to do there is said in words of its own, where that differs.
SHAPE_ACTIONS = {
    "unknown_key": "Ta bort den",
    "unknown_topic": "Ta bort den",
    "missing": "Fyll i fältet",
    "empty": "Fyll i det som saknas",
    "no_keys": "Skriv om det",
    "no_list": "Skriv om det",
    "few_items": "Lägg till det som saknas",
    "no_type": CHOOSE,
    "unknown_type": CHOOSE,
    "off_the_list": CHOOSE,
    "unknown_term": "Välj i listan. Finns det inte där, skriv namnet i e-brevet, så lägger vi till det",
    "no_text": "Skriv det med ord",
    "no_number": "Skriv bara siffror",
    "no_whole_number": "Skriv talet utan decimaler, eller välj en type som tillåter decimaler",
    "no_boolean": CHOOSE,
    "too_short": "Skriv en längre text",
    "too_long": "Korta texten",
    "no_id": "Skriv om med små bokstäver och utan å, ä, ö",
    "too_little": "Kontrollera talet mot källan",
    "not_more": "Kontrollera talet mot källan",
    "too_much": "Kontrollera talet mot källan",
    "not_less": "Kontrollera talet mot källan",
    "unusable": "Skriv om det",
    "date_form": "Skriv så mycket av datumet som källan anger",
    "date_range": "Kontrollera året",
    "no_month": "Kontrollera datumet",
    "no_day": "Kontrollera datumet",
    "wording": "Behåll bara orden kring siffran",
    "mail_form": "Skriv en funktionsadress, som info@",
    "range_order": "Byt plats på talen, eller rätta det ena",
}
# What only a proposal has, and no file is checked for.
NO_PAGE = ("{title} är ingen sida{hint}", "Kopiera det som står efter webbplatsens adress")
COPY_ADDRESS = "Kopiera adressen ur webbläsarens adressfält"
BOTH_DATES, ONE_DATE = "Kontrollera båda datumen", "Kontrollera datumet"
# What a form knows of: its own claims, and the methods and concerns in its lists. The rest stands in other files.
REFERENCES = ("claim", "method", "concern")
# A form has no file and no line.
HERE = "här"
OTHER_ID = "Ge det ena ett annat id"
# What the browser writes for a letter, digit or line of Python's, and for the border of a word.
_LETTER = r"[\p{L}\p{N}_]"
_BORDER = rf"(?:(?<={_LETTER})(?!{_LETTER})|(?<!{_LETTER})(?={_LETTER}))"


def rule_words() -> dict[str, Any]:
    """What `docs/assets/form/` needs beside the schemas. `says` has, by name, what is wrong and what to do."""
    return {
        "says": {name: list(said) for name, said in _said().items()},
        "found": FOUND,
        "numbers": {"integer": WHOLE_NUMBER, "number": NUMBER},
        "patterns": {"id": ID_PATTERN, "notBlank": NOT_BLANK},
        "longestId": ID_LENGTH,
        "wordingWords": WORDING_WORDS,
        "local": sorted(address.LOCAL),
        "longestHost": address.LONGEST_HOST,
        "here": characters.HERE,
        "characters": [
            {"characters": _class(kind.characters), "name": kind.name, "action": kind.action}
            for kind in characters.KINDS
        ],
        "when": dates.WORDS,
        "yearsBefore": dates.YEARS_BEFORE,
        "takenNames": {"windows": list(taken_names.WINDOWS), "pages": taken_names.PAGES},
        "functions": sorted(personal_data.FUNCTIONS),
        "saysNothing": sorted(source_places.SAYS_NOTHING),
        "shownEnd": text_form.SHOWN_END,
        "ownFields": sorted(OWN_FIELDS),
        "othersWords": sorted(OTHERS_WORDS),
        "counting": sorted(COUNTING),
        "protected": {
            "project": _protected(protected_in(Project)),
            "method": _protected(protected_in(Method)),
            "study": _protected(protected_in(Study)),
            "comparing": _protected(protected_in(Study, compares=True)),
        },
        "approx": list(APPROX),
        "shares": list(vague_words.SHARES),
        "fractions": list(FRACTIONS),
        "unquantified": list(UNQUANTIFIED),
    }


def in_a_browser(pattern: re.Pattern[str]) -> str:
    """A pattern as JavaScript writes it with the flags `iu`: there `\\w` and `\\b` know no å, ä and ö."""
    return pattern.pattern.replace(r"\w", _LETTER).replace(r"\b", _BORDER)


def _protected(words: Iterable[Protected]) -> list[dict[str, str]]:
    return [
        {
            "pattern": in_a_browser(word.pattern),
            "message": word.message,
            "action": WRITE.format(words=either(word.instead)),
        }
        for word in words
    ]


def _said() -> dict[str, tuple[str, str]]:
    """What is wrong, with names in braces, and what to do, by the name of the fault."""
    people = personal_data
    own = {name: MESSAGES["own"].replace("{text}", text) for name, text in OWN.items()}
    addresses = {
        f"address_{name}": (MESSAGES["own"].replace("{text}", text), COPY_ADDRESS)
        for name, text in (
            ("form", address.FORM),
            ("login", address.LOGIN),
            ("port", address.PORT),
            ("labels", address.LABELS),
            ("private", address.PRIVATE),
        )
    }
    return {
        **{name: (text, SHAPE_ACTIONS[name]) for name, text in {**MESSAGES, **own}.items() if name != "own"},
        **addresses,
        "no_page": NO_PAGE,
        **{f"no_{target}": (references.NOT_FOUND[target], references.ACTION[target]) for target in REFERENCES},
        "before": (dates.BEFORE, BOTH_DATES),
        "ahead": (dates.AHEAD, ONE_DATE),
        "nobodys_id": (ids.NOBODYS, ids.CHOOSE),
        "in_windows": (taken_names.IN_WINDOWS, ""),
        "a_page": (taken_names.A_PAGE, ""),
        **{f"taken_{name}": (text.replace("i {where}", HERE), OTHER_ID) for name, text in ids.TAKEN.items()},
        "mail": (people.MAIL, people.REMOVE_MAIL),
        "no_function": (people.NO_FUNCTION, people.WRITE_FUNCTION),
        "phone": (people.PHONE, people.REMOVE_PHONE),
        "identity": (people.IDENTITY, people.REMOVE_IDENTITY),
        "birth": (people.BIRTH, people.REMOVE_BIRTH),
        "profile": (people.PROFILE, people.REMOVE_PROFILE),
        "nowhere": (source_places.NOWHERE, source_places.ACTION),
        "starts_with_that": (text_form.STARTS_WITH_THAT, text_form.REMOVE_THAT),
        "claim_stops": (text_form.CLAIM_STOPS, text_form.REMOVE_STOP),
        "no_stop": (text_form.NO_STOP, "Sätt punkt"),
        "before_number": (vague_words.BEFORE_NUMBER, vague_words.OF_A_CLAIM),
        "before_money": (vague_words.BEFORE_NUMBER, vague_words.OF_MONEY),
        "no_share": (vague_words.NO_SHARE, vague_words.OF_A_CLAIM),
        "no_vague_word": (vague_words.NO_VAGUE_WORD, vague_words.OF_A_CLAIM),
    }


def _class(found: str) -> str:
    """A class of characters as a regular expression in JavaScript writes it; a dash between two is a range."""
    return "".join(char if char == "-" else f"\\u{{{ord(char):x}}}" for char in found)
