"""No private person can be reached or recognised through the base.

No e-mail address, phone number, personal identity or coordination number, masked or whole, day of birth or page of
a person's own stands in any field, comment, file name or text in docs/, not even inside a web address. In
`contact.mail`, and on pages of the site, an organisation's function address (info@, registrator@ …) is welcome.
Organisation numbers are not personal data.

Good:
    project: {claims: [{note: Norra kommun har nummer 212000-0001 och 30 platser.}]}
Bad:
    project: {claims: [{note: Ring 070-123 45 67 för att få veta mer.}]}
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from vagar.problem import Problem
from vagar.read.remarks import Remark
from vagar.rules.rule import ALL, Rule
from vagar.rules.tools.people import births, emails, identity_numbers, may_point_out, phones, profiles
from vagar.rules.tools.phones import is_nobodys
from vagar.rules.tools.rest import Rest
from vagar.rules.tools.texts import all_texts
from vagar.shape.draft import Draft, Shaped
from vagar.shape.fields import Shape
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
# The commonest, for the message.
FIRST = ("info", "kontakt", "registrator", "kommun", "region")
MAIL = "E-postadressen «{trace}» får inte stå här"
REMOVE_MAIL = "Ta bort den. Organisationens funktionsadress kan stå under contact, i fältet mail"
NO_FUNCTION = "«{trace}» är inte en känd funktionsadress och kan tillhöra en person"
WRITE_FUNCTION = f"Skriv en adress som börjar med {', '.join(f'{name}@' for name in FIRST)} …"
PHONE = "«{trace}» ser ut som ett telefonnummer"
REMOVE_PHONE = "Ta bort det och hänvisa till organisationens kontaktsida"
IDENTITY = "Här står något som ser ut som ett personnummer eller samordningsnummer"
REMOVE_IDENTITY = "Ta bort det ({length} tecken)"
BIRTH = "Här står en persons födelsedag"
REMOVE_BIRTH = "Ta bort den; ett årtal räcker om det behövs"
PROFILE = "«{trace}» leder till en persons egen sida"
REMOVE_PROFILE = "Ta bort den; länka till organisationen"


def look(shaped: Shaped[Shape], rest: Rest) -> Iterator[Problem]:
    """One finding for each trace of a person in an entry or a list."""
    for leaf in all_texts(shaped):
        for trace in _traces(str(leaf.value), contact=_is_contact(leaf)):
            yield shaped.problem(NAME, leaf.path, trace.message, value=trace.value, action=trace.action)
    yield from _told(_name(shaped.file))


def check(draft: Draft, today: date) -> Iterator[Problem]:
    """One finding for each trace of a person in comments, in docs/ and in the names of files that could not be used."""
    used = {shaped.file for shaped in draft.shaped()}
    for remark in (*draft.remarks, *(_name(file) for file in draft.files if file not in used)):
        yield from _told(remark)


def _name(file: str) -> Remark:
    return Remark(file, 1, 1, file.rpartition("/")[2])


def _told(remark: Remark) -> Iterator[Problem]:
    for trace in _traces(remark.text):
        if not _may_be_told(trace.value or ""):
            place = (remark.file, remark.line, remark.column)
            yield Problem(*place, NAME, trace.message, value=trace.value, action=trace.action)


def _may_be_told(value: str) -> bool:
    """A page may say whom to write to, and show an example with an address or a number that nobody can have."""
    return value.partition("@")[0] in FUNCTIONS or value.endswith(".example") or is_nobodys(value)


@dataclass(frozen=True)
class Trace:
    """What points out a person, in a message, and what to do. A number that is secret is not repeated."""

    message: str
    action: str
    value: str | None = None


def _traces(text: str, contact: bool = False) -> Iterator[Trace]:
    if not may_point_out(text):
        return
    for mail in emails(text):
        if not contact:
            yield Trace(MAIL.format(trace=mail), REMOVE_MAIL, mail)
        elif mail.partition("@")[0] not in FUNCTIONS:
            yield Trace(NO_FUNCTION.format(trace=mail), WRITE_FUNCTION, mail)
    for number in phones(text):
        yield Trace(PHONE.format(trace=number), REMOVE_PHONE, number)
    for number in identity_numbers(text):
        yield Trace(IDENTITY, REMOVE_IDENTITY.format(length=len(number)))
    for _ in births(text):
        yield Trace(BIRTH, REMOVE_BIRTH)
    for profile in profiles(text):
        yield Trace(PROFILE.format(trace=profile), REMOVE_PROFILE, profile)


def _is_contact(leaf: Leaf) -> bool:
    return leaf.path[0] == "contact" and leaf.field == "mail"


RULE = Rule(NAME, __doc__, check, each=look, kinds=ALL)
