"""The index as files that a browser can fetch a little of: rows of keys, things to show, ways of spelling.

All files but the first lie in a folder named by what they say. So they can be kept for ever, and a reader who has
the first file of yesterday never reads it together with today's others. The first says what there is; `core.txt` and
the rows that a query asks for are then enough to say what answers it.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator
from hashlib import sha256

from vagar.search.concepts import ALIKE, SAME_LABEL, SURE, WHOLE_COUNTY, Phrase
from vagar.search.findable import Findable
from vagar.search.forms import forms_for
from vagar.search.index import Index, Postings
from vagar.search.splitting import blocked
from vagar.search.words import fold, weak_words

FORM = 2
FOLDER = "search/"
MANIFEST = f"{FOLDER}index.json"
# How much a browser fetches at a time, before it is packed. Most queries name a few concepts, and those lie apart.
ROW_BYTES, CONCEPT_BYTES, MOST_TOGETHER = 5_000, 40_000, 16
# So small an index is fetched whole, once someone searches, so that search works when the network is gone.
KEPT_WHOLE_BYTES = 1_500_000
DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
CONCEPT = "_"
# What stands before the postings of a key that only parts of words have.
ONLY_PART = "."
# What stands after a concept that a name does not surely lead to.
SURENESS = {SURE: "", ALIKE: "-", SAME_LABEL: "'", WHOLE_COUNTY: "~"}


def index_files(index: Index) -> dict[str, bytes]:
    """The bytes of each file by its address; the same index always gives the same bytes."""
    shards = {
        "rows": list(_shards(sorted(_rows(index)), ROW_BYTES)),
        "concepts": list(_shards(sorted(_concepts(index)), CONCEPT_BYTES)),
    }
    files = {f"{kind}-{at}.txt": "\n".join(rows) for kind, found in shards.items() for at, rows in enumerate(found)}
    for start in range(0, len(index.findables), MOST_TOGETHER):
        shown = [_shown(findable) for findable in index.findables[start : start + MOST_TOGETHER]]
        files[f"things-{start // MOST_TOGETHER}.json"] = _packed(shown)
    spelled = _spelled(index.spelling)
    files |= {f"spelling-{letter}.txt": "\n".join(words) for letter, words in spelled.items()}
    files["core.txt"] = "\n".join((" ".join(index.parts), " ".join(sorted(blocked()[0])), *_heads(index)))
    content = {name: text.encode() for name, text in files.items()}
    size = sum(map(len, content.values()))
    print_of = sha256(b"\0".join(part for name in sorted(content) for part in (name.encode(), content[name])))
    folder = print_of.hexdigest()[:12]
    manifest = {
        "form": FORM,
        "folder": folder,
        "count": len(index.findables),
        "things": MOST_TOGETHER,
        **{kind: [rows[0].partition("\t")[0] for rows in found] for kind, found in shards.items()},
        "spelling": "".join(sorted(spelled)),
        "weak": sorted(weak_words()),
        "forms": forms_for({*index.by_key, *index.phrases}),
        "tasks": [[number, *roots] for number, roots in index.tasks],
        "whole": size <= KEPT_WHOLE_BYTES,
    }
    return {
        MANIFEST: _packed(manifest).encode(),
        **{f"{FOLDER}{folder}/{name}": content[name] for name in sorted(content)},
    }


def _packed(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _rows(index: Index) -> Iterator[str]:
    """A line for each key: the key, its postings and the names that begin with it, between tabs."""
    for key in {*index.by_key, *index.phrases}:
        names = ";".join(_phrase(*each) for each in index.phrases.get(key, ()))
        postings = _postings(index.by_key.get(key, []))
        whole = key in index.said or " " in key
        yield "\t".join((key, postings if whole else ONLY_PART + postings, *((names,) if names else ())))


def _concepts(index: Index) -> Iterator[str]:
    """A line for each concept: its number, its postings, the keys that mark it and what to call it."""
    for concept, postings in index.by_concept.items():
        called = index.shown.get(concept)
        marks = " ".join(index.marks[concept])
        yield "\t".join((CONCEPT + base36(concept), _postings(postings), marks, *((called,) if called else ())))


def _postings(postings: Postings) -> str:
    """How far it is from one thing to the next, and the strength as the last letter."""
    before, found = -1, []
    for number, strength in postings:
        found.append(base36(number - before - 1) + DIGITS[strength])
        before = number
    return " ".join(found)


def _phrase(rest: Phrase, leads: dict[int, float]) -> str:
    concepts = ",".join(base36(number) + SURENESS[weight] for number, weight in sorted(leads.items()))
    return f"{' '.join(rest)}:{concepts}"


def _shards(rows: Iterable[str], most: int) -> Iterator[list[str]]:
    shard: list[str] = []
    size = 0
    for row in rows:
        if shard and size + len(row) > most:
            yield shard
            shard, size = [], 0
        shard.append(row)
        size += len(row)
    if shard:
        yield shard


def _heads(index: Index) -> Iterator[str]:
    """What a list needs at once: address, title and kind, and the number of the thing that one is a version of."""
    numbers = {findable.address: number for number, findable in enumerate(index.findables)}
    for findable in index.findables:
        twin = numbers.get(findable.twin) if findable.twin else None
        fields = (findable.address, findable.title, findable.kind, *(() if twin is None else (base36(twin),)))
        yield "\t".join(fields)


def _shown(findable: Findable) -> list[str]:
    return [findable.summary, findable.known, findable.place]


def _spelled(spelling: dict[str, str]) -> dict[str, list[str]]:
    """Words by their first letter, which few misspell."""
    found: dict[str, list[str]] = defaultdict(list)
    for word in sorted(spelling.values()):
        found[fold(word)[0]].append(word)
    return dict(found)


def base36(number: int) -> str:
    """`35` → `z`, `36` → `10`, as the browser reads it."""
    found = DIGITS[number % 36]
    while number := number // 36:
        found = DIGITS[number % 36] + found
    return found
