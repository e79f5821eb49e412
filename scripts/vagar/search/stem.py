"""The stem of a Swedish word. `docs/assets/search/stem.js` is the same, line for line.

Snowball's Swedish algorithm, done again until nothing more comes off, and what it leaves on: the -an of skolan, the
-et of huset, the -n of cykeln and mentorn, the e that falls in cyklar, and the doubled m of programmet. What no rule
can know, as städer and böcker, stands in `forms.txt`.
"""

from __future__ import annotations

from functools import cache

VOWELS = "aeiouyåäö"
AFTER_S = frozenset("bcdfghjklmnoprtvy")
ENDINGS = frozenset(
    (
        *("heterna", "hetens", "anden", "andes", "andet", "arens", "arnas", "ernas", "ornas", "heten", "heter"),
        *("ades", "ande", "aren", "arna", "arne", "aste", "erna", "erns", "orna"),
        *("ade", "ans", "are", "ast", "ens", "ern", "het"),
        *("ad", "an", "ar", "as", "at", "en", "er", "es", "or", "a", "e"),
    )
)
LONGEST_ENDING = 7
DOUBLES = frozenset(("dd", "gd", "mm", "nn", "dt", "gt", "kt", "tt"))
# What else comes off, and how much of it.
DERIVATIONS = {"fullt": 1, "löst": 1, "lig": 3, "els": 3, "ig": 2}
DERIVATION_LENGTHS = (5, 4, 3, 2)
# The definite -n after an unstressed syllable, and the -t of an adjective.
WITH_N = ("eln", "torn", "sorn")
WITH_T = ("igt", "ivt", "ellt", "öst", "samt", "alt", "ärt", "iskt", "bart")
ROUNDS = 4
SHORTEST = 3
SHORTEST_WITH_ET, SHORTEST_WITH_LETTER, SHORTEST_WITH_EL = 5, 6, 5


@cache
def stem(word: str) -> str:
    """What is left of `word`, which is lower case a–z, åäö and digits, when its endings are gone."""
    for _ in range(ROUNDS):
        shorter = _snowball(word)
        if shorter == word:
            shorter = _left_on(word)
        if shorter == word or len(shorter) < SHORTEST:
            break
        word = shorter
    return word


def _left_on(word: str) -> str:
    """What Snowball leaves on a word, taken off."""
    if len(word) >= SHORTEST_WITH_ET and word.endswith("et"):
        return word[:-2]
    if len(word) >= SHORTEST_WITH_LETTER and word.endswith((*WITH_N, *WITH_T)):
        return word[:-1]
    if len(word) >= SHORTEST_WITH_EL and word.endswith("el") and word[-3] not in VOWELS:
        return word[:-2] + "l"
    return word


def _snowball(word: str) -> str:
    region = _region(word)
    for length in range(min(LONGEST_ENDING, len(word) - region), 0, -1):
        if word[-length:] in ENDINGS:
            word = word[:-length]
            break
    else:
        if len(word) - 1 >= region and word.endswith("s") and word[-2:-1] in AFTER_S:
            word = word[:-1]
    if len(word) - 1 >= region and word[-2:] in DOUBLES:
        word = word[:-1]
    for length in DERIVATION_LENGTHS:
        if len(word) - length >= region and word[-length:] in DERIVATIONS:
            return word[: -DERIVATIONS[word[-length:]]]
    return word


def _region(word: str) -> int:
    """Where endings may begin: after the first consonant that follows a vowel, and never before the third letter."""
    at = 0
    while at < len(word) and word[at] not in VOWELS:
        at += 1
    while at < len(word) and word[at] in VOWELS:
        at += 1
    return max(at + 1, SHORTEST) if at < len(word) else len(word) + 1
