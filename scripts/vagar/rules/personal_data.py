"""No private person can be reached or recognised through the base.

No e-mail address, Swedish phone number, personal identity number or coordination number stands in
any field, not even inside a web address. In `contact.mail`, and only there, an organisation's
function address (info@, registrator@ …) is welcome. Organisation numbers are not personal data.

Good:
    project: {claims: [{note: Norra kommun har nummer 212000-0001 och 30 platser.}]}
Bad:
    project: {claims: [{note: Ring 070-123 45 67 för att få veta mer.}]}
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from vagar.problem import Problem
from vagar.rules.rule import Rule
from vagar.rules.tools.people import emails, identity_numbers, may_point_out, phones
from vagar.rules.tools.texts import all_texts
from vagar.shape.draft import Draft
from vagar.shape.walk import Leaf

NAME = "personal-data"

FUNCTIONS = frozenset(
    {
        "info",
        "kontakt",
        "kontaktcenter",
        "kommun",
        "kommunen",
        "region",
        "regionen",
        "registrator",
        "diarium",
        "diariet",
    }
    | {"arkiv", "kansli", "kansliet", "post", "reception", "medborgarservice", "servicecenter", "kundcenter"}
    | {"kundtjanst", "myndigheten", "lansstyrelsen"}
)


def check(draft: Draft, today: date) -> Iterator[Problem]:
    """One finding for each trace of a person, in entries and vocabulary."""
    for shaped, leaf in all_texts(draft):
        text = str(leaf.value)
        if not may_point_out(text):
            continue
        for mail in emails(text):
            if not _is_contact(leaf):
                message = f"E-postadressen «{mail}» får inte stå här"
                action = "Ta bort den. Organisationens funktionsadress kan stå under contact, i fältet mail"
                yield shaped.problem(NAME, leaf.path, message, value=mail, action=action)
            elif mail.partition("@")[0] not in FUNCTIONS:
                message = f"«{mail}» är inte en känd funktionsadress och kan tillhöra en person"
                allowed = tuple(f"{name}@" for name in sorted(FUNCTIONS))
                yield shaped.problem(NAME, leaf.path, message, value=mail, allowed=allowed)
        for number in phones(text):
            message = f"«{number}» ser ut som ett telefonnummer"
            action = "Ta bort det och hänvisa till organisationens kontaktsida"
            yield shaped.problem(NAME, leaf.path, message, value=number, action=action)
        for number in identity_numbers(text):
            message = "Här står något som ser ut som ett personnummer eller samordningsnummer"
            yield shaped.problem(NAME, leaf.path, message, action=f"Ta bort det ({len(number)} tecken)")


def _is_contact(leaf: Leaf) -> bool:
    return leaf.path[0] == "contact" and leaf.field == "mail"


RULE = Rule(NAME, __doc__, check)
