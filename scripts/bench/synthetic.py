"""A catalogue of any size in the real model: the real entries again and again, moved, mixed and renamed.

Every copy of the catalogue links within itself as the real one does, so that a page is as long, as linked and as
contradictory at ten thousand entries as at a hundred. Sentences are drawn from all the real ones that stand in the
same place, and places from all municipalities. The same seed gives the same files.
"""

from __future__ import annotations

import random
import shutil
from collections import defaultdict
from collections.abc import Callable, Iterator
from itertools import chain
from pathlib import Path
from typing import Any

import yaml

SEED = 4711
FOLDERS = ("projects", "methods", "research")
# What a build needs beside the entries.
OTHERS = ("docs", "vocabulary", "templates", "data", "mkdocs.yml")
CONCERNS = "concerns"
SCRIPTS = "scripts"
SIDES = 2
# Lists that an entry cannot be without.
NEEDED = ("names", "publications")
LONGEST_ID = 60
# Keys that hold, or hold lists of, the id of an entry or a source.
REFERENCES = frozenset({"id", "project", "method", "source", "via", "projects"})
# Sentences that stand alone: another of the same kind can take their place without making anything untrue by rule.
MIXED = frozenset({"background", "aims", "how", "steps", "who", "problem", "attention", "afterwards", "lessons"})

# What YAML gives.
Tree = Any
Entry = dict[str, Any]


def write_catalogue(root: Path, folder: Path, count: int, seed: int = SEED) -> None:
    """Fills the new `folder` with `count` entries made of those in `root`, and all else a build needs."""
    for name in OTHERS:
        source = root / name
        if source.is_dir():
            shutil.copytree(source, folder / name)
        elif source.exists():
            shutil.copy2(source, folder / name)
    # The code itself, so that the hook finds its modules where it looks for them.
    (folder / SCRIPTS).symlink_to((root / SCRIPTS).resolve(), target_is_directory=True)
    for kind in (*FOLDERS, CONCERNS):
        (folder / kind).mkdir()
    kept, lost = _concerns(root, count, seed)
    for kind, entry in chain(((CONCERNS, concern) for concern in kept), entries(root, count, seed)):
        whole = _without(entry, lost)
        text = yaml.dump(whole, Dumper=yaml.CSafeDumper, allow_unicode=True, sort_keys=False, width=110)
        (folder / kind / f"{entry['id']}.yml").write_text(text, encoding="utf-8")


def _concerns(root: Path, count: int, seed: int) -> tuple[list[Entry], set[str]]:
    """The concerns once, however many the entries are, without what leans on sources that are not there; and the ids
    of those that then have nothing left to say."""
    real = _read(root)
    absent = _ids(real) - _ids(list(entries(root, min(count, len(real)), seed)))
    every = [
        _without(yaml.load(path.read_text(encoding="utf-8"), yaml.CSafeLoader), absent)
        for path in sorted((root / CONCERNS).glob("*.yml"))
    ]
    kept = [concern for concern in every if concern.get("facts") or concern.get("checklist")]
    return kept, {concern["id"] for concern in every if concern not in kept}


def entries(root: Path, count: int, seed: int = SEED) -> Iterator[tuple[str, Entry]]:
    """`count` entries with the folder each belongs in. A last copy that has no room for all is left without links
    to what it lacks, so that every reference leads somewhere."""
    real = _read(root)
    known, places, pools = _ids(real), _places(root), _pools(real)
    copies = -(-count // len(real))
    for number in range(copies):
        chance = random.Random(f"{seed}-{number}")
        chosen = _chosen(real, count - number * len(real), known)
        absent = known - _ids(chosen)
        rename = _renamer(number, known)
        for kind, entry in chosen:
            mixed = _mixed(kind, entry, pools, chance) if number else entry
            whole = _without(mixed, absent)
            moved = _moved(whole, places, chance, number) if number else whole
            yield kind, _renamed(moved, rename)


def _chosen(real: list[tuple[str, Entry]], room: int, known: set[str]) -> list[tuple[str, Entry]]:
    """The first `room` entries that stand by themselves: where all that a list must have leans on an entry that is not
    among them, the next one takes its place."""
    refused: list[int] = []
    while True:
        usable = [found for number, found in enumerate(real) if number not in refused]
        chosen = usable[:room]
        absent = known - _ids(chosen)
        lacking = [
            number
            for number, (_, entry) in enumerate(real)
            if any(entry is each for _, each in chosen)
            and any(entry.get(key) and not _without(entry, absent).get(key) for key in NEEDED)
        ]
        if not lacking:
            return chosen
        refused += lacking


def _read(root: Path) -> list[tuple[str, Entry]]:
    """All entries, the kinds mixed in proportion, so that any beginning of the list is a fair sample."""
    found = []
    for kind in FOLDERS:
        paths = sorted((root / kind).glob("*.yml"))
        found += [((place + 0.5) / len(paths), kind, path) for place, path in enumerate(paths)]
    return [(kind, yaml.load(path.read_text(encoding="utf-8"), yaml.CSafeLoader)) for _, kind, path in sorted(found)]


def _ids(entries: list[tuple[str, Entry]]) -> set[str]:
    """What entries and sources are called."""
    own = ((entry, *entry.get("sources", ()), *entry.get("publications", ())) for _, entry in entries)
    return {one["id"] for group in own for one in group}


def _places(root: Path) -> list[tuple[str, str, str]]:
    """Code, county and name of every municipality."""
    terms = yaml.load((root / "vocabulary/municipalities.yml").read_text(encoding="utf-8"), yaml.CSafeLoader)
    return [(term["id"], term["county"], term["label"]) for term in terms["terms"]]


def _pools(real: list[tuple[str, Entry]]) -> dict[tuple[str, str], list[str]]:
    pools: dict[tuple[str, str], list[str]] = defaultdict(list)
    for kind, entry in real:
        for key in MIXED & entry.keys():
            pools[kind, key] += [item["text"] for item in entry[key]]
    return {key: list(dict.fromkeys(texts)) for key, texts in pools.items()}


def _renamer(number: int, known: set[str]) -> Callable[[str], str]:
    tail = f"-{number:03}" if number else ""
    return lambda name: name[: LONGEST_ID - len(tail)].rstrip("-") + tail if name in known else name


def _renamed(value: Tree, rename: Callable[[str], str], key: str = "") -> Tree:
    if isinstance(value, dict):
        return {name: _renamed(item, rename, name) for name, item in value.items()}
    if isinstance(value, list):
        return [_renamed(item, rename, key) for item in value]
    return rename(value) if isinstance(value, str) and key in REFERENCES else value


def _mixed(kind: str, entry: Entry, pools: dict[tuple[str, str], list[str]], chance: random.Random) -> Entry:
    return {
        key: [
            item | {"text": text} for item, text in zip(value, chance.sample(pools[kind, key], len(value)), strict=True)
        ]
        if key in MIXED
        else value
        for key, value in entry.items()
    }


def _moved(entry: Entry, places: list[tuple[str, str, str]], chance: random.Random, number: int) -> Entry:
    """The entry somewhere else, under a name and at addresses that no other copy has."""
    code, county, town = chance.choice(places)
    moved = {**entry, "name": f"{entry['name']} i {town} {number}"}
    for described in {"sources", "publications"} & entry.keys():
        moved[described] = [
            source | {"url": f"{source['url']}#{number}"} if source.get("url") else source
            for source in entry[described]
        ]
    if "places" in entry:
        moved["places"] = [
            place | {"municipalities": [code], "counties": [county]} if place.get("municipalities") else place
            for place in entry["places"]
        ]
    moved.pop("former_ids", None)
    return moved


def _without(value: Tree, absent: set[str]) -> Tree:
    """`value` without the parts of it that lean on something absent."""
    if isinstance(value, dict):
        kept = {key: _without(item, absent) for key, item in value.items() if not _part_leans(item, absent)}
        return {key: item for key, item in kept.items() if item not in ([], {}) or value[key] in ([], {})}
    if isinstance(value, list):
        whole = [_without(item, absent) for item in value if not _leans_on(item, absent)]
        return [item for item in whole if not _one_sided(item)]
    return value


def _part_leans(item: Tree, absent: set[str]) -> bool:
    """The same of what stands under a key: an id there may be that of something else, such as an organisation."""
    return isinstance(item, dict) and _leans_on(item, absent)


def _one_sided(item: Tree) -> bool:
    """Whether it is a contradiction of which only one side is left."""
    return isinstance(item, dict) and isinstance(item.get("values"), list) and len(item["values"]) < SIDES


def _leans_on(item: Tree, absent: set[str]) -> bool:
    if isinstance(item, dict):
        return any(isinstance(item.get(key), str) and item[key] in absent for key in REFERENCES - {"projects"})
    return isinstance(item, str) and item in absent
