"""The index as files that a browser can fetch a little of: rows of keys, things to show, ways of spelling.

All files but the first lie in a folder named by what they say. So they can be kept for ever, and a reader who has
the first file of yesterday never reads it together with today's others.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator
from hashlib import sha256

from vagar.search.concepts import SAME_LABEL, SURE, WHOLE_COUNTY, Phrase
from vagar.search.findable import Findable
from vagar.search.index import Index, Postings
from vagar.search.splitting import blocked
from vagar.search.words import fold, weak_words

FORM = 1
FOLDER = "search/"
MANIFEST = f"{FOLDER}index.json"
# How much a browser fetches at a time, before it is packed.
ROW_BYTES, MOST_TOGETHER = 12_000, 16
# So small an index is fetched whole, once someone searches, so that search works when the network is gone.
KEPT_WHOLE_BYTES = 1_500_000
DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
CONCEPT = "_"
# What stands after a concept that a name does not surely lead to.
SURENESS = {SURE: "", SAME_LABEL: "'", WHOLE_COUNTY: "~"}


def index_files(index: Index) -> dict[str, bytes]:
    """The bytes of each file by its address; the same index always gives the same bytes."""
    shards = list(_shards(sorted(_rows(index))))
    files = {f"rows-{number}.txt": "\n".join(rows) for number, rows in enumerate(shards)}
    for start in range(0, len(index.findables), MOST_TOGETHER):
        shown = [_shown(findable) for findable in index.findables[start : start + MOST_TOGETHER]]
        files[f"things-{start // MOST_TOGETHER}.json"] = json.dumps(shown, ensure_ascii=False, separators=(",", ":"))
    spelled = _spelled(index.spelling)
    files |= {f"spelling-{letter}.txt": "\n".join(words) for letter, words in spelled.items()}
    files["names.txt"] = "\n".join(findable.address.removesuffix("/") for findable in index.findables)
    files["parts.txt"] = "\n".join((" ".join(index.parts), " ".join(sorted(blocked()[0]))))
    content = {name: text.encode() for name, text in files.items()}
    size = sum(map(len, content.values()))
    print_of = sha256(b"\0".join(part for name in sorted(content) for part in (name.encode(), content[name])))
    folder = print_of.hexdigest()[:12]
    manifest = {
        "form": FORM,
        "folder": folder,
        "count": len(index.findables),
        "things": MOST_TOGETHER,
        "rows": [rows[0].partition("\t")[0] for rows in shards],
        "spelling": "".join(sorted(spelled)),
        "weak": sorted(weak_words()),
        "whole": size <= KEPT_WHOLE_BYTES,
    }
    first = json.dumps(manifest, ensure_ascii=False, separators=(",", ":")).encode()
    return {MANIFEST: first, **{f"{FOLDER}{folder}/{name}": content[name] for name in sorted(content)}}


def _rows(index: Index) -> Iterator[str]:
    """A line for each key and concept: the key, its postings, and what else belongs to it, between tabs."""
    for key in {*index.by_key, *index.phrases}:
        names = ";".join(_phrase(*each) for each in index.phrases.get(key, ()))
        yield _row(key, index.by_key.get(key, []), names)
    for concept, postings in index.by_concept.items():
        yield _row(CONCEPT + base36(concept), postings, " ".join(index.marks[concept]))


def _row(key: str, postings: Postings, more: str) -> str:
    return f"{key}\t{_postings(postings)}\t{more}" if more else f"{key}\t{_postings(postings)}"


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


def _shards(rows: Iterable[str]) -> Iterator[list[str]]:
    shard, size = [], 0
    for row in rows:
        if shard and size + len(row) > ROW_BYTES:
            yield shard
            shard, size = [], 0
        shard.append(row)
        size += len(row)
    if shard:
        yield shard


def _shown(findable: Findable) -> list[str]:
    return [
        findable.address,
        findable.title,
        findable.kind,
        findable.summary,
        findable.known,
        findable.place,
    ]


def _spelled(spelling: dict[str, str]) -> dict[str, list[str]]:
    """Words by the first letter of their key, which few misspell."""
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
