"""A name means one entry, and can be read.

No two projects, no two methods and no two studies have the same name, however it is spaced or capitalised. A name and
a text have letters in them, and a summary has words.

Good:
    project: {name: Kafé Norr}
Bad:
    method: {name: "1 2 3"}
Bad:
    project: {summary: ". . . . . . . ."}
Bad:
    project: {claims: [{text: "– – –"}]}
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import date

from vagar.problem import Problem
from vagar.rules.rule import DOCUMENTS, Rule
from vagar.rules.tools.rest import Rest
from vagar.shape.draft import Document, Draft, Shaped
from vagar.shape.walk import Leaf

NAME = "names"

TEXTS = frozenset({"name", "english_name", "title", "summary", "text", "about", "note", "role", "label"})
LETTER = re.compile(r"[^\W\d_]")
WORD = re.compile(r"[^\W\d_]{2,}")
WORDS_OF_A_SUMMARY = 3


def look(entry: Shaped[Document], rest: Rest) -> Iterator[Problem]:
    """Findings at the text."""
    for leaf in entry.leaves:
        if leaf.field in TEXTS and isinstance(leaf.value, str) and leaf.ref is None:
            yield from _readable(entry, leaf, leaf.value)


def check(draft: Draft, today: date) -> Iterator[Problem]:
    """Findings at the name that another has too."""
    for kind, entries in (
        *(("projektet", draft.projects), ("metoden", draft.methods)),
        *(("studien", draft.studies), ("saken", draft.concerns)),
    ):
        yield from _shared(kind, entries)


def _shared(kind: str, entries: Mapping[str, Shaped[Document]]) -> Iterator[Problem]:
    alike: dict[str, list[Shaped[Document]]] = defaultdict(list)
    for key in sorted(entries):
        alike[_plain(entries[key].told.name)].append(entries[key])
    for same in (same for same in alike.values() if len(same) > 1):
        # In each of them: nobody knows which is the newer one.
        for entry in same:
            other = next(each for each in same if each is not entry)
            message = f"Namnet har också {kind} «{other.model.id}»"
            action = f"Ge den ena ett tillägg, till exempel ort eller år; det andra namnet står i {other.file}"
            yield entry.problem(NAME, ("name",), message, value=entry.model.name, action=action)


def _readable(entry: Shaped[Document], leaf: Leaf, text: str) -> Iterator[Problem]:
    # What a contradiction or a source quotes can be a number.
    if "values" in leaf.path or "case_numbers" in leaf.path:
        return
    if not LETTER.search(text):
        message = "Här står inga bokstäver"
        yield entry.problem(NAME, leaf.path, message, value=text, action="Skriv med ord")
    elif leaf.field == "summary" and len(WORD.findall(text)) < WORDS_OF_A_SUMMARY:
        message = "Sammanfattningen är ingen mening"
        yield entry.problem(NAME, leaf.path, message, value=text, action="Skriv en hel mening på vanlig svenska")


def _plain(name: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", name).casefold().replace("-", " ").split())


RULE = Rule(NAME, __doc__, check, each=look, kinds=DOCUMENTS)
