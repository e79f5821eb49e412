"""Edits that people make, one at a time and drawn by chance, of a project with a few entries."""

from __future__ import annotations

import json
import random
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from fake_site import FAKE
from outlets.small_project import make_small, take_templates
from vagar.read.document import read_document

FOLDERS = ("projects", "methods", "research", "concerns")
# Values that may say something else without meaning something else to a rule.
TEXTS = frozenset({"text", "summary", "name", "title", "role", "reading", "studied", "whom", "problem", "about"})
DEFAULTS = frozenset({"all", "people"})
NUMBERS = frozenset({"n", "of", "low", "high", "amount"})


def make_project(root: Path) -> Path:
    """The made-up project of the tests, with the real templates and a theme without changes."""
    make_small(root)
    for folder in (*FOLDERS, "vocabulary", "docs"):
        shutil.copytree(FAKE / folder, root / folder, dirs_exist_ok=True)
    take_templates(root)
    for path in (path for folder in (*FOLDERS, "vocabulary") for path in (root / folder).iterdir()):
        save(path, load(path))
    return root


class Editor:
    """Someone who edits the project in `root`; the same `seed` makes the same edits."""

    def __init__(self, root: Path, seed: int) -> None:
        self.root, self.chance, self.number = root, random.Random(seed), 0
        self.kinds = {
            "text": self.text,
            "figure": self.figure,
            "link": self.link,
            "less": self.less,
            "rename": self.rename,
            "new": self.new,
            "removed": self.removed,
            "day": self.day,
            "label": self.label,
            "term": self.term,
            "term removed": self.term_removed,
            "template": self.template,
            "hand-written": self.hand_written,
            "style": self.style,
            "setting": self.setting,
        }

    def edit(self) -> str:
        """One edit; says what it was. The kinds come in turns, in an order drawn anew for each round."""
        if self.number % len(self.kinds) == 0:
            self.order = self.chance.sample(sorted(self.kinds), len(self.kinds))
        kind = self.order[self.number % len(self.kinds)]
        self.number += 1
        return f"{self.number}: {kind} {self.kinds[kind]()}"

    def text(self) -> str:
        return self._change(self._entry(), TEXTS, lambda value: f"{value.rstrip('.')} och {self.number}.")

    def figure(self) -> str:
        return self._change(self._entry("projects", "research"), NUMBERS, lambda value: value + 1)

    def link(self) -> str:
        """A project that used a method did not, or the other way round."""
        path = self._entry("projects")
        entry = load(path)
        if entry.get("methods") and self.chance.random() < 0.5:
            entry["methods"].pop()
        else:
            method = self._entry("methods").stem
            source = entry["sources"][0]["id"]
            known = [record["method"] for record in entry.get("methods", ())]
            if method not in known:
                said = {"method": method, "text": "Så gjorde de.", "source": source, "place": "s. 1"}
                entry["methods"] = [*entry.get("methods", ()), said]
        return save(path, entry)

    def less(self) -> str:
        """Something that may be left out is."""
        path = self._entry()
        entry = load(path)
        lists = sorted(key for key, value in entry.items() if isinstance(value, list) and len(value) > 1)
        if lists:
            entry[self.chance.choice(lists)].pop()
        return save(path, entry)

    def rename(self) -> str:
        path = self._entry()
        old, new = path.stem, f"{path.stem.rpartition('-n')[0] or path.stem}-n{self.number}"
        entry = load(path) | {"id": new}
        entry["former_ids"] = [*entry.get("former_ids", ()), old]
        path.unlink()
        save(path.with_name(f"{new}.yml"), entry)
        for other in self._entries():
            text = other.read_text("utf-8")
            led = re.sub(
                rf'("(?:method|project)": |projects": \[[^\]]*){json.dumps(old)}', rf"\g<1>{json.dumps(new)}", text
            )
            other.write_text(led, "utf-8")
        return f"{old} → {new}"

    def new(self) -> str:
        """A copy with ids of its own."""
        path = self._entry()
        key = f"kopia{self.number}"
        copy = path.with_name(f"{key}.yml")
        copy.write_text(path.read_text("utf-8").replace(path.stem.partition("-n")[0], key), "utf-8")
        return save(copy, load(copy) | {"id": key, "name": f"Kopia {self.number}", "former_ids": []})

    def removed(self) -> str:
        path = self._entry()
        if len(list(path.parent.iterdir())) > 2:
            path.unlink()
        return path.name

    def day(self) -> str:
        path = self._entry()
        return save(path, load(path) | {"changed": f"2024-05-{self.number % 28 + 1:02}"})

    def label(self) -> str:
        return self._change(self._list(), frozenset({"label"}), lambda value: f"{value}{self.number}")

    def term(self) -> str:
        path = self._list()
        found = load(path)
        like = found["terms"][-1]
        found["terms"].append(like | {"id": f"ny-{self.number}", "label": f"nytt ord {self.number}"})
        return save(path, found)

    def term_removed(self) -> str:
        path = self._list()
        found = load(path)
        # What an entry means when it says nothing is no more than these, and they cannot be done without.
        others = [at for at, term in enumerate(found["terms"]) if term["id"] not in DEFAULTS]
        if len(others) > 1:
            found["terms"].pop(self.chance.choice(others))
        return save(path, found)

    def template(self) -> str:
        used = [
            path
            for room in ("pages", "parts", "charts", "outlets")
            for path in (self.root / "templates" / room).rglob("*.html")
        ]
        path = self.chance.choice(sorted(used))
        path.write_text(f"{path.read_text('utf-8')}<!-- {self.number} -->\n", "utf-8")
        return path.name

    def hand_written(self) -> str:
        path = self.root / "docs/bidra.md"
        path.write_text(f"# Bidra\n\nSe [projekten](projekt/index.md), {self.number}.\n", "utf-8")
        return path.name

    def style(self) -> str:
        path = self.root / "docs/assets/x.css"
        path.parent.mkdir(exist_ok=True)
        path.write_text(f"p {{ margin: {self.number}px }}\n", "utf-8")
        return path.name

    def setting(self) -> str:
        path = self.root / "mkdocs.yml"
        path.write_text(re.sub("site_name: .*", f"site_name: Prov {self.number}", path.read_text("utf-8")), "utf-8")
        return path.name

    def _entry(self, *folders: str) -> Path:
        return self.chance.choice(list(self._entries(*folders)))

    def _entries(self, *folders: str) -> Iterator[Path]:
        for folder in folders or FOLDERS:
            yield from sorted((self.root / folder).glob("*.yml"))

    def _list(self) -> Path:
        return self.chance.choice(sorted((self.root / "vocabulary").glob("*.yml")))

    def _change(self, path: Path, keys: frozenset[str], change: Any) -> str:
        """Changes one of the values that stand at one of the keys."""
        entry = load(path)
        places = [place for place in _places(entry) if place[1] in keys and isinstance(place[0][place[1]], str | int)]
        if places:
            node, key = self.chance.choice(places)
            node[key] = change(node[key]) if isinstance(node[key], int) or keys is not NUMBERS else node[key]
        return save(path, entry)


def load(path: Path) -> Any:
    document, _ = read_document(path.read_bytes(), path.name)
    assert document
    return document.data


def save(path: Path, content: Any) -> str:
    """JSON is YAML too."""
    path.write_text(json.dumps(content, ensure_ascii=False, indent=1), "utf-8")
    return path.name


def _places(node: Any) -> Iterator[tuple[dict, str]]:
    if isinstance(node, dict):
        for key, value in node.items():
            yield node, key
            yield from _places(value)
    elif isinstance(node, list):
        for item in node:
            yield from _places(item)
