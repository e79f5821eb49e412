"""What is said of a value that a model refuses. The form in the browser says the same: it is given this table.

`{title}` is the key as people know it, `{hint}` what the key is for, in brackets or nothing, `{written}` the value on
one line and `{found}` what kind of thing it is. The other names are of the sentence itself.
"""

from __future__ import annotations

MESSAGES: dict[str, str] = {
    "unknown_key": "Nyckeln {title} finns inte här",
    "unknown_topic": "Nyckeln «{written}» finns inte här{hint}",
    "missing": "{title} saknas{hint}",
    "empty": "{title} är tomt{hint}",
    "no_keys": "{title} ska ha nycklar under sig, inte {found}",
    "no_list": "{title} ska vara en lista, inte {found}",
    "few_items": "{title} har för få poster: minst {least} ska finnas{hint}",
    "no_type": "{title} saknar type",
    "unknown_type": "«{tag}» är ingen känd type för {title}",
    "off_the_list": "«{written}» går inte att välja för {title}{hint}",
    "unknown_term": "«{written}» finns inte i vocabulary/{target}.yml",
    "no_text": "{title} ska vara text, inte {found}",
    "no_number": "{title} ska vara ett {wanted}, inte {found}",
    "no_whole_number": "{title} ska vara ett heltal",
    "no_boolean": "{title} ska vara true eller false{hint}",
    "too_short": "{title} är för kort: minst {least} tecken{hint}",
    "too_long": "{title} är för lång: högst {most} tecken, här är det {length}",
    "no_id": "{title} får bara innehålla a–z, 0–9 och bindestreck mellan dem",
    "too_little": "{title} får inte vara mindre än {limit}{hint}",
    "not_more": "{title} ska vara större än {limit}{hint}",
    "too_much": "{title} får inte vara större än {limit}{hint}",
    "not_less": "{title} ska vara mindre än {limit}{hint}",
    "unusable": "{title} har ett värde som inte går att använda{hint}",
    "own": "{title}: {text}",
}
# What stands after the key and a colon: the fields that write in a form of their own, and the ranges.
OWN: dict[str, str] = {
    "date_form": "ett datum skrivs 2018, 2018-02 eller 2018-02-01",
    "date_range": "året måste ligga mellan 1900 och 2100",
    "no_month": "månaden {month} finns inte",
    "no_day": "dagen {value} finns inte i kalendern",
    "wording": "högst {most} av källans ord, här är det {count}",
    "mail_form": "en e-postadress skrivs namn@organisation.se med små bokstäver",
    "range_order": "low ({low}) får inte vara större än high ({high})",
}
# What kind of thing stands there.
FOUND: dict[str, str] = {
    "text": "text",
    "number": "ett tal",
    "boolean": "true eller false",
    "list": "en lista",
    "keys": "en grupp av nycklar",
    "nothing": "tomt",
}
WHOLE_NUMBER, NUMBER = "heltal", "tal"
