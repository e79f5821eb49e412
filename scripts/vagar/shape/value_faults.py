"""What to say about a single value: a word off the list, text where a number belongs, too long, out of range."""

from __future__ import annotations

import re
import unicodedata

from vagar.read.builder import KEY
from vagar.shape import day, number
from vagar.shape.fault import Advice, Fault
from vagar.shape.fault_words import NUMBER, OWN, WHOLE_NUMBER
from vagar.shape.fields import ID_LENGTH, ID_PATTERN, NOT_BLANK, Date
from vagar.shape.place import bare
from vagar.shape.term_search import search, words_of_enum, words_of_terms

_YES = ("ja", "yes", "y", "on", "sant", "1", "true")
_NO = ("nej", "no", "n", "off", "falskt", "0", "false")
_DATE_NOTES = bare(Date)[1]


def off_the_list(fault: Fault) -> Advice:
    """A code that a closed list of ours does not have."""
    options = fault.place.enum()
    if options is None:
        return other(fault)
    allowed = tuple(str(option.value) for option in options)
    if fault.value is None:
        return empty(fault, allowed)
    name = "unknown_topic" if fault.place.path[-1:] == (KEY,) else "off_the_list"
    return Advice(fault.says(name), None, allowed, search(fault.value, words_of_enum(options)))


def unknown_term(fault: Fault) -> Advice:
    """An id that a vocabulary file does not have; often its label was written instead."""
    target = str(fault.context.get("target", ""))
    terms = fault.vocabulary.get(target, {})
    found = search(fault.value, words_of_terms(terms))
    message = fault.says("unknown_term", target=target)
    action = f"Välj ett id ur vocabulary/{target}.yml, eller lägg till ordet där först"
    if found and str(fault.value).lower() == terms[found].label.lower():
        action = f"Skriv id:t i stället för etiketten: {_quoted(found)}"
    return Advice(message, action, tuple(terms), found, rule="vocabulary")


def no_text(fault: Fault) -> Advice:
    if fault.value is None:
        return empty(fault)
    if set(_DATE_NOTES) <= set(fault.place.metadata):
        found = day.meant(str(fault.value))
        return Advice(fault.says("own", text=OWN["date_form"]), None, (), found)
    message = fault.says("no_text")
    if isinstance(fault.value, list | dict):
        return Advice(message, "Skriv texten efter kolon, inom citattecken om den innehåller kolon eller komma")
    # 1.50 has already become 1.5, so a decimal number is not shown as an example.
    example = f': "{fault.written}"' if not isinstance(fault.value, float) else ""
    return Advice(message, f"Sätt citattecken runt värdet{example}")


def no_number(fault: Fault) -> Advice:
    whole = fault.type.startswith("int")
    if fault.value is None:
        return empty(fault)
    if isinstance(fault.value, str):
        meant = number.meant(fault.value)
        if meant.number is None or not whole or "." not in meant.number:
            wanted = WHOLE_NUMBER if whole else NUMBER
            return Advice(fault.says("no_number", wanted=wanted), meant.action, (), meant.number)
    if isinstance(fault.value, str | float) and whole:
        action = "Skriv talet utan decimaler, eller välj en type som tillåter decimaler"
        return Advice(fault.says("no_whole_number"), action)
    return Advice(fault.says("no_number", wanted=NUMBER), "Skriv talet med siffror")


def no_boolean(fault: Fault) -> Advice:
    word = fault.written.lower()
    suggestion = "true" if word in _YES else "false" if word in _NO else None
    return Advice(fault.says("no_boolean"), "Skriv true eller false utan citattecken", ("true", "false"), suggestion)


def too_short(fault: Fault) -> Advice:
    least = fault.context.get("min_length", 1)
    if not fault.written:
        return empty(fault)
    return Advice(fault.says("too_short", least=least), "Skriv en längre text")


def too_long(fault: Fault) -> Advice:
    most, length = fault.context.get("max_length"), len(str(fault.value))
    return Advice(fault.says("too_long", most=most, length=length), "Korta texten")


def wrong_form(fault: Fault) -> Advice:
    if fault.context.get("pattern") == NOT_BLANK:
        return empty(fault)
    if fault.context.get("pattern") != ID_PATTERN:
        return other(fault)
    return Advice(fault.says("no_id"), None, (), _as_id(str(fault.value)), rule="id")


def out_of_range(fault: Fault) -> Advice:
    for key, name in {"ge": "too_little", "gt": "not_more", "le": "too_much", "lt": "not_less"}.items():
        if key in fault.context:
            limit = fault.context[key]
            shown = int(limit) if isinstance(limit, float) and limit.is_integer() else limit
            return Advice(fault.says(name, limit=shown), "Kontrollera talet mot källan")
    return other(fault)


def bad_date(fault: Fault) -> Advice:
    found = day.meant(fault.written)
    return Advice(fault.says("own", text=fault.text), None, (), found if found != fault.value else None)


def no_such_date(fault: Fault) -> Advice:
    """A date in the right form that no calendar has, or that no project can have."""
    action = "Kontrollera datumet mot källan, och skriv bara året eller månaden om dagen inte är känd"
    return Advice(f"{fault.title}: {fault.text}", action)


def needed_term(fault: Fault) -> Advice:
    """A list without the word that is meant where an entry says nothing."""
    action = "Skriv tillbaka ordet: det gäller alla uppgifter som inte säger något annat"
    return Advice(f"{fault.title}: {fault.text}", action)


def bad_address(fault: Fault) -> Advice:
    found = f"https://{fault.value}" if re.match(r"^(www\.)?[a-z0-9-]+(\.[a-z0-9-]+)+(/\S*)?$", fault.written) else None
    return Advice(fault.says("own", text=fault.text), None, (), found)


def own_words(fault: Fault) -> Advice:
    """An error that one of our own validators has already put into words."""
    return Advice(fault.says("own", text=fault.text))


def other(fault: Fault) -> Advice:
    return Advice(fault.says("unusable"), "Jämför med en annan fil där uppgiften finns")


def empty(fault: Fault, allowed: tuple[str, ...] = ()) -> Advice:
    return Advice(fault.says("empty"), "Fyll i det som saknas, eller ta bort raden", allowed)


def _quoted(term: str) -> str:
    return f'"{term}"' if term.isdigit() else term


def _as_id(text: str) -> str | None:
    plain = unicodedata.normalize("NFKD", text.lower()).encode("ascii", "ignore").decode()
    found = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:ID_LENGTH].strip("-")
    return found if re.match(ID_PATTERN, found) else None
