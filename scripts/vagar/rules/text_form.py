"""Texts fit the sentences they are printed in.

A claim continues «Projektet uppger att …»: it starts with a small letter (unless it starts with a
name or an abbreviation), not with «att», and has no full stop. Summaries, statements, links and
records are whole sentences and end with a full stop, a question mark or an exclamation mark.

Good:
    project: {claims: [{text: 30 av de 100 som började hade arbete}]}
Bad:
    project: {claims: [{text: "att 30 av de 100 som började hade arbete."}]}
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from vagar.problem import Path, Problem
from vagar.rules.rule import Rule
from vagar.rules.tools.known_names import LISTS_OF_NAMES, bare, capitalised, known_names
from vagar.shape.draft import Draft, Shaped
from vagar.shape.fields import Shape

NAME = "text-form"
STARTS_WITH_THAT = "Texten fortsätter «uppger att …», så «att» står redan där"
REMOVE_THAT = "Ta bort «att» i början"
CLAIM_STOPS = "Texten fortsätter «uppger att …» och slutar därför utan punkt"
REMOVE_STOP = "Ta bort punkten i slutet"
NO_STOP = "Meningen slutar utan punkt: «…{end}»"
SHOWN_END = 30

ENDED = re.compile(r"[.!?…][»”\")]*$")
ABBREVIATION = re.compile(r"[A-ZÅÄÖ][A-ZÅÄÖ0-9]+\b|[A-ZÅÄÖ][a-zåäö]*[A-ZÅÄÖ]")


def check(draft: Draft, today: date) -> Iterator[Problem]:
    """Findings at the text."""
    # A list that could not be used may be the one with the name.
    names = capitalised(known_names(draft)) if all(name in draft.vocabulary for name in LISTS_OF_NAMES) else None
    for entry in draft.entries():
        for leaf in entry.leaves:
            text = str(leaf.value)
            if _is_claim_text(leaf.path):
                yield from _claim(entry, leaf.path, text, names)
            elif _is_sentence(leaf.path) and not ENDED.search(text.rstrip()):
                end = text[-SHOWN_END:]
                yield entry.problem(NAME, leaf.path, NO_STOP.format(end=end), value=end)


def _claim(entry: Shaped[Shape], path: Path, text: str, names: frozenset[str] | None) -> Iterator[Problem]:
    start = text.split()[0] if text.split() else ""
    if text.startswith("att "):
        yield entry.problem(NAME, path, STARTS_WITH_THAT, value=start, action=REMOVE_THAT)
    if names is not None and text[:1].isupper() and not ABBREVIATION.match(text) and bare(start) not in names:
        message = f"Texten fortsätter «uppger att …» och börjar därför med liten bokstav, inte «{start}»"
        action = "Är det ett namn, lägg organisationen eller platsen i vocabulary/"
        yield entry.problem(NAME, path, message, value=start, suggestion=start.lower(), action=action)
    if ENDED.search(text.rstrip()):
        yield entry.problem(NAME, path, CLAIM_STOPS, value=text[-SHOWN_END:], action=REMOVE_STOP)


def _is_claim_text(path: Path) -> bool:
    return len(path) == 3 and path[0] == "claims" and path[2] == "text"


def _is_sentence(path: Path) -> bool:
    # A record quotes its values, and a reply is printed as it was sent.
    return path == ("summary",) or (path[-1] == "text" and "values" not in path and "reply" not in path)


RULE = Rule(NAME, __doc__, check)
