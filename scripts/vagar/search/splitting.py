"""Long words taken apart with the site's own words: `föreningspraktik` is förening and praktik.

`docs/assets/search/splitting.js` does the same with the same parts.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache

from vagar.search.words import listed, plain, root, words

SHORTEST_WORD = 7
SHORTEST_PART = 3
MOST_PARTS = 4
# So many parts are sent to the browser at most; the rest of a large site's words are rare.
MOST_KNOWN = 4000
SHORTEST_KNOWN = 4
SHORTEST_NAME = 5
LONG_FORM = 5
# How much longer than its key a part can be, inside the word and at its end: fast(ighets), grupp(erna).
LONGEST_LINK, LONGEST_ENDING = 6, 9
SEEN_ALONE = 2
# Shorter words that long ones are made of; most other short ones are endings.
SHORT_PARTS = frozenset(("bil", "bad", "bok", "bro", "lag", "liv", "mat", "rum", "sol", "tid", "väg", "vän", "ord"))


@cache
def blocked() -> tuple[frozenset[str], frozenset[str]]:
    """Words that are never taken apart, and parts that no word is taken apart into (`blocked_splits.txt`)."""
    lines = listed("blocked_splits.txt")
    whole = {root(word) for line in lines if not line.startswith("-") for word in words(line)}
    parts = {plain(word) for line in lines if line.startswith("-") for word in words(line)}
    return frozenset(whole), frozenset(parts)


def known_parts(seen: Mapping[str, int], names: Iterable[str] = ()) -> list[str]:
    """The keys that words can be taken apart into, sorted. `seen` says in how many things each plain word is said;
    `names` are words that lead to something without being said."""
    never = blocked()[1]
    counts: dict[str, int] = {}
    for word, count in seen.items():
        if word in SHORT_PARTS or (len(word) >= SHORTEST_KNOWN and word.isalpha() and word not in never):
            key = root(word)
            counts[key] = counts.get(key, 0) + count
    allowed = [key for key, count in counts.items() if key in SHORT_PARTS or (count >= SEEN_ALONE and key not in never)]
    allowed.sort(key=lambda key: (-counts[key], key))
    lead = {root(name) for name in names if len(name) >= SHORTEST_NAME and name.isalpha() and root(name) not in never}
    return sorted({*allowed[:MOST_KNOWN], *lead})


@dataclass
class Splitter:
    """Takes words apart. `parts` are keys; the answers are remembered."""

    parts: frozenset[str]
    _known: dict[str, tuple[str, ...]] = field(default_factory=dict)

    def split(self, word: str) -> tuple[str, ...]:
        """The keys of the parts of a plain word; empty when it is not a compound of known parts."""
        if word not in self._known:
            self._known[word] = self._split(word)
        return self._known[word]

    def _split(self, word: str) -> tuple[str, ...]:
        if len(word) < SHORTEST_WORD or not word.isalpha() or root(word) in blocked()[0]:
            return ()
        # The best way to have read the word up to each place: few parts, and then long ones.
        best: list[tuple[int, tuple[str, ...]] | None] = [None] * (len(word) + 1)
        best[0] = (0, ())
        for start in range(len(word) - SHORTEST_PART + 1):
            before = best[start]
            if before is None or len(before[1]) == MOST_PARTS:
                continue
            for end in self._ends(word, start):
                part = self._part(word[start:end], last=end == len(word))
                if part is None:
                    continue
                # A square prefers 8 + 7 letters to 12 + 3, and two parts to three.
                score = before[0] + (end - start) ** 2
                known = best[end]
                if known is None or score > known[0]:
                    best[end] = (score, (*before[1], part))
        found = best[-1]
        return found[1] if found and len(found[1]) > 1 else ()

    def _ends(self, word: str, start: int) -> list[int]:
        """Where a part that begins at `start` may end: a key, and then no more than an ending."""
        ends: set[int] = set()
        for after in range(start + SHORTEST_PART, len(word) + 1):
            if word[start:after] in self.parts:
                ends.update(range(after, min(after + LONGEST_LINK, len(word)) + 1))
                if after + LONGEST_ENDING >= len(word):
                    ends.add(len(word))
        # The whole word is no part of itself, however well it is known.
        return sorted(end for end in ends if end - start < len(word))

    def _part(self, text: str, *, last: bool) -> str | None:
        """The key that `text` is as a part of a word: skol-, arbets- and kvinno- are skola, arbete and kvinna."""
        forms = (text,) if last else (text, text[:-1] if text.endswith(("s", "o", "u", "e")) else text)
        for form in forms:
            if len(form) >= SHORTEST_PART and self._whole(form, key := root(form)):
                return key
        return None

    def _whole(self, form: str, key: str) -> bool:
        # Little is left of some words, as ins- of insats: then the part must be long, or the word itself.
        return key in self.parts and (len(key) >= SHORTEST_KNOWN or len(form) >= LONG_FORM or form == key)
