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

from vagar.problem import Path, Problem
from vagar.rules.rule import ENTRIES, Rule
from vagar.rules.tools.known_names import bare
from vagar.rules.tools.rest import Rest
from vagar.shape.draft import Shaped
from vagar.shape.fields import Shape
from vagar.shape.shared import Entry

NAME = "text-form"
STARTS_WITH_THAT = "Texten fortsätter «uppger att …», så «att» står redan där"
REMOVE_THAT = "Ta bort «att» i början"
CLAIM_STOPS = "Texten fortsätter «uppger att …» och slutar därför utan punkt"
REMOVE_STOP = "Ta bort punkten i slutet"
NO_STOP = "Meningen slutar utan punkt: «…{end}»"
SHOWN_END = 30

ENDED = re.compile(r"[.!?…][»”\")]*$")
ABBREVIATION = re.compile(r"[A-ZÅÄÖ][A-ZÅÄÖ0-9]+\b|[A-ZÅÄÖ][a-zåäö]*[A-ZÅÄÖ]")


def look(entry: Shaped[Entry], rest: Rest) -> Iterator[Problem]:
    """Findings at the text."""
    for leaf in entry.leaves:
        text = str(leaf.value)
        if _is_claim_text(leaf.path):
            yield from _claim(entry, leaf.path, text, rest)
        elif _is_sentence(leaf.path) and not ENDED.search(text.rstrip()):
            end = text[-SHOWN_END:]
            yield entry.problem(NAME, leaf.path, NO_STOP.format(end=end), value=end)


def _claim(entry: Shaped[Shape], path: Path, text: str, rest: Rest) -> Iterator[Problem]:
    start = text.split()[0] if text.split() else ""
    if text.startswith("att "):
        yield entry.problem(NAME, path, STARTS_WITH_THAT, value=start, action=REMOVE_THAT)
    if text[:1].isupper() and not ABBREVIATION.match(text) and not _may_be_a_name(bare(start), rest):
        message = f"Texten fortsätter «uppger att …» och börjar därför med liten bokstav, inte «{start}»"
        action = "Är det ett namn, lägg organisationen eller platsen i vocabulary/"
        yield entry.problem(NAME, path, message, value=start, suggestion=start.lower(), action=action)
    if ENDED.search(text.rstrip()):
        yield entry.problem(NAME, path, CLAIM_STOPS, value=text[-SHOWN_END:], action=REMOVE_STOP)


def _may_be_a_name(word: str, rest: Rest) -> bool:
    # A list that could not be used may be the one with the name.
    return rest.is_in_a_name(word) or not rest.has_all_names()


def _is_claim_text(path: Path) -> bool:
    return len(path) == 3 and path[0] == "claims" and path[2] == "text"


def _is_sentence(path: Path) -> bool:
    # A record quotes its values, and a reply is printed as it was sent.
    return path == ("summary",) or (path[-1] == "text" and "values" not in path and "reply" not in path)


RULE = Rule(NAME, __doc__, each=look, kinds=ENTRIES)
