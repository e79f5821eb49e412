"""Swedish words with their forms, from the abbreviated inflections of SAOL; used when `forms.txt` is made and tested.

`+en` is the word with an ending, `-möter` the end of ledamöter from its first letter on, `böcker` a whole form.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

from vagar.search.forms import SHORTEST_BEFORE, SHORTEST_END, SHORTEST_KEY
from vagar.search.stem import stem
from vagar.search.words import plain

Groups = dict[str, frozenset[str]]

HEAD = (
    "# Former av svenska ord som ingen regel leder till ordets nyckel: nyckeln först, sedan formerna.",
    "# Filen görs av `make forms`. Källa: SAOL 14, Svenska Akademien genom Språkbanken Text, CC BY 4.0, bearbetad.",
)
INFLECTED = ("NOUN", "VERB", "ADJ")
# Words that a rule would lead to the key of another word, with all their forms.
APART = ("laga", "läger", "planet")
SHORTEST_FORM = 3
_COMMENT = re.compile(r"\[[^\]]*\]")
_TOKEN = re.compile(r"[+-]?[^\s;,()]+")
_UNCHANGED_PLURAL = re.compile(r"pl\. \+")


def lemma_groups(entries: Iterable[tuple[str, str, str]]) -> Groups:
    """Each word and all its forms, without accents but å, ä and ö. `entries` are (word, part of speech, inflection)."""
    found: dict[str, set[str]] = defaultdict(set)
    for word, kind, inflection in entries:
        if kind in INFLECTED and word.isalpha() and word.islower():
            found[plain(word)].update(form for each in (word, *_forms(word, kind, inflection)) if (form := plain(each)))
    return {word: frozenset(forms) for word, forms in found.items()}


def irregular(groups: Groups) -> dict[str, list[str]]:
    """The forms whose stem is not their word's, by the key they belong to. What can be a form of several words and
    has the stem of one of them is left to the rules, what has not goes to the longest; and a compound to the last word
    in it."""
    targets: dict[str, list[str]] = defaultdict(list)
    for word, forms in sorted(groups.items(), key=lambda each: (-len(each[0]), each[0])):
        for form in forms:
            targets[form].append(word if word in APART else stem(word))
    found = {form: keys[0] for form, keys in targets.items() if stem(form) not in keys}
    found |= {form: word for word in APART for form in groups.get(word, ()) if form == word or stem(form) != stem(word)}
    by_key: dict[str, list[str]] = defaultdict(list)
    for form in sorted(found):
        if len(form) >= SHORTEST_FORM and not _of_its_end(form, found):
            by_key[found[form]].append(form)
    return dict(by_key)


def _of_its_end(form: str, found: dict[str, str]) -> bool:
    ends = (
        at
        for at in range(SHORTEST_BEFORE, len(form) - SHORTEST_END + 1)
        if len(found.get(form[at:], "")) >= SHORTEST_KEY
    )
    return any(form[:at] + found[form[at:]] == found[form] for at in ends)


def _forms(word: str, kind: str, inflection: str) -> Iterator[str]:
    for token in _TOKEN.findall(_COMMENT.sub("", inflection)):
        form = _form(word, token)
        if form is None:
            continue
        yield form
        if kind == "NOUN" and form.endswith(("or", "ar", "er")):
            yield form + "na"
        if kind == "NOUN" and inflection.startswith("+t +n") and form.endswith("n"):
            yield form + "a"
    if kind == "NOUN" and inflection.startswith("+et") and _UNCHANGED_PLURAL.search(inflection):
        yield word + "en"


def _common(one: str, other: str) -> int:
    """How many letters two words begin alike with."""
    return next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))


def _form(word: str, token: str) -> str | None:
    if token.startswith("+") and token[1:].isalpha():
        return word + token[1:]
    if token.startswith("-") and token[1:].isalpha():
        at = max(range(1, len(word)), key=lambda at: _common(word[at:], token[1:]), default=0)
        return word[:at] + token[1:] if at and _common(word[at:], token[1:]) else None
    whole = token.isalpha() and len(token) >= SHORTEST_FORM and token[0] == word[0]
    return token if whole else None
