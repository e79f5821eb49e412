"""Mistakes that people make, drawn by chance: each is told of, at its place, and perhaps in other files too."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from engine.edits import Editor, load, save
from vagar.read.document import read_document

MAIL = "kim@exempelby.example"
PHONE = "# Ring 070-123 45 67 och fråga.\n"


class Blunderer(Editor):
    """Someone who edits the project in `root`, and goes wrong every other time."""

    def __init__(self, root: Path, seed: int) -> None:
        super().__init__(root, seed)
        self.faults = {
            "broken reference": self.broken_reference,
            "dates in the wrong order": self.dates,
            "an e-mail": self.mail,
            "unknown term": self.unknown_term,
            "the id of another's source": self.repeated_id,
            "a source moved": self.moved_source,
            "a source unused": self.unused_source,
            "a phone number in a comment": self.comment,
            "the name of another": self.same_name,
            "no YAML": self.broken_file,
            "a silence": self.silence,
            "a method that nobody uses": self.unused_method,
            "a county gone": self.county,
        }
        left_alone = ("template", "hand-written", "style", "setting")
        self.kinds = {kind: make for kind, make in self.kinds.items() if kind not in left_alone} | self.faults

    def _entries(self, *folders: str) -> Iterator[Path]:
        """Those that can still be read."""
        for path in super()._entries(*folders):
            if read_document(path.read_bytes(), path.name)[0]:
                yield path

    def _describing(self) -> Path:
        """A project with a source of its own."""
        return self.chance.choice([path for path in self._entries("projects") if load(path).get("sources")])

    def broken_reference(self) -> str:
        path = self._describing()
        entry = load(path)
        said = {"method": "finns-inte", "text": "Så gjorde de.", "source": entry["sources"][0]["id"], "place": "s. 1"}
        return save(path, entry | {"methods": [*entry.get("methods", ()), said]})

    def dates(self) -> str:
        path = self._entry()
        return save(path, load(path) | self.chance.choice([{"reviewed": "2001-01-01"}, {"changed": "2099-01-01"}]))

    def mail(self) -> str:
        path = self._entry()
        return save(path, load(path) | {"summary": f"Skriv till {MAIL} och fråga om det."})

    def unknown_term(self) -> str:
        path = self._describing()
        entry = load(path)
        said = {"id": f"okand-{self.number}", "source": entry["sources"][0]["id"], "place": "s. 1"}
        return save(path, entry | {"target_groups": [said]})

    def repeated_id(self) -> str:
        path, source = self._entry("projects", "methods"), load(self._describing())["sources"][0]
        entry = load(path)
        return save(path, entry | {"sources": [*entry.get("sources", ()), source]})

    def moved_source(self) -> str:
        """To another file: nothing is wrong with that, and nothing that cites it has changed."""
        path = self._describing()
        other = self.chance.choice([each for each in self._entries("projects", "methods") if each != path])
        entry, target = load(path), load(other)
        source = entry["sources"].pop(0) | self.chance.choice([{}, {"date": "2001"}, {"url": None}])
        source = {key: value for key, value in source.items() if value is not None}
        save(path, entry)
        return f"{path.name} → {save(other, target | {'sources': [*target.get('sources', ()), source]})}"

    def unused_source(self) -> str:
        path = self._describing()
        entry = load(path)
        source = entry["sources"][0] | {"id": f"oanvand-{self.number}"}
        return save(path, entry | {"sources": [*entry["sources"], source]})

    def comment(self) -> str:
        path = self._entry()
        path.write_text(path.read_text("utf-8") + PHONE, "utf-8")
        return path.name

    def same_name(self) -> str:
        path = self._entry("methods")
        others = [load(each)["name"] for each in self._entries("methods") if each != path]
        entry = load(path)
        if others:
            entry |= {"name": self.chance.choice(others), "other_names": [self.chance.choice(others)]}
        return save(path, entry)

    def broken_file(self) -> str:
        path = self._entry()
        path.write_text("id: [\n", "utf-8")
        return path.name

    def silence(self) -> str:
        path = self._entry()
        rule = self.chance.choice(["unused-sources", "both-ways", "freshness", "figures-in-text"])
        return save(path, load(path) | {"silenced": [{"rule": rule, "reason": "Det är som det ska."}]})

    def unused_method(self) -> str:
        path = self._entry("projects")
        return save(path, load(path) | {"methods": []})

    def county(self) -> str:
        path = self.root / "vocabulary/counties.yml"
        found = load(path)
        found["terms"].pop()
        return save(path, found)
