"""Entries that are broken in one place each: every field of every kind, in every way that a field can be wrong.

The fields are read from the schemas, so that a new one is in the table when it is in its model.
"""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from typing import Any, NamedTuple

from factory import make_claim, make_method, make_project, make_source, make_study
from rules.mutations import PERSONS

Path = tuple[str | int, ...]
Node = dict[str, Any]
# A field: where it is, what the schema says of it, and the group or list that it stands in.
Place = tuple[Path, Node, str]
ENTRIES = {"project": make_project(), "method": make_method(), "study": make_study()}

# What some field can be and every other cannot. None of it may stand in all.
ANYTHING = (
    *("", "   ", "x", "Två Ord!", "ö" * 130, "x" * 3500, "12", "1 300", "12,5", "ja"),
    *(7, 7.5, -1, 101, 10**13, True, False, None, [], [7], ["ett-id"], [None], {}, {"type": "exact"}),
)
A_LITTLE = ("", "Två Ord!", 7.5, [], "En unik, effektiv effekt som ger och passar alla för alla.", "Ring 070-123 45 67")
# What looks like the right form, by that form.
NEARLY = {
    "date": (
        *("2018-13", "2018-00", "2018-02-30", "2018-04-31", "2100-02-29", "1899", "2101-01-01", "18-02-01"),
        *(2018, 1850, 2101, "2018/02", "igår", "2018-2"),
    ),
    "address": (
        *("norra.se", "www.norra.se", "ftp://norra.se/", "https://", "https://localhost/", "https://127.0.0.1/"),
        *("https://8.8.8.8/", "https://999.1.1.1/", "https://1.2.3/", "https://[::1]/", "https://norra.se:0/"),
        *("https://norra.se:99999/", "https://norra.se:/", "https://a:b@norra.example/", "https://nas.local/"),
        *("https://-norra.se/", "https://" + "a" * 64 + ".se/", "https://norra.se/en sida", "https://norra.s/"),
        *("https://norra.se/\\", "https://norra.se" + "/x" * 250, "https://norra/", "https://åmål.se/"),
        *("https://norra.se./", "http://norra.se:8/", "https://norra.xn--p1ai/"),
    ),
    "mail": ("info@", "INFO@norra.example", "info@norra", "kim@norra.example", "info@norra.example"),
    "wording": ("ett två tre fyra fem sex sju åtta", "ett två tre fyra fem sex sju åtta nio"),
    "id": ("Stor", "å", "a b", "-a", "a-", "a--b", "a" * 60, "a" * 61, "con", "sida-2"),
    "text": ("Ring 070-123 45 67.", "En god effekt.", "att det gick", "okänt", "Utan punkt"),
}


class Broken(NamedTuple):
    """What to change in an entry without a fault to break it at `path`; a key that is `...` is left out."""

    kind: str
    path: Path
    what: str
    changes: dict[str, Any]

    @property
    def values(self) -> dict[str, Any]:
        """The whole entry."""
        both = {**ENTRIES[self.kind], **self.changes}
        return {key: value for key, value in both.items() if value is not ...}


def whole(kind: str, values: dict[str, Any], what: str = "", path: Path = ()) -> Broken:
    """An entry with these values and no others."""
    return Broken(kind, path, what, {**dict.fromkeys(ENTRIES[kind], ...), **values})


def table(schemas: dict[str, Node]) -> Iterator[Broken]:
    """Every field of every group of keys once, in the first kind of entry that has it."""
    seen: set[str] = set()
    for kind, schema in schemas.items():
        yield from _Fields(kind, schema, seen).broken()


# What two fields may differ in and still be wrong in the same ways.
OWN = ("description", "enumDescriptions", "properties", "required", "items", "allOf")


class _Fields:
    def __init__(self, kind: str, schema: Node, seen: set[str]) -> None:
        self.kind, self.schema, self.seen = kind, schema, seen

    def broken(self) -> Iterator[Broken]:
        for name, node in self.schema["properties"].items():
            for sample in self.samples(node):
                for path, found, owner in self.places(node, sample, (name,), self.kind):
                    if self.first(f"{owner}.{path[-1]}"):
                        yield from self.at(path, found, sample)
        for name in self.schema["required"]:
            yield Broken(self.kind, (name,), "saknas", {name: ...})
        yield Broken(self.kind, ("okand",), "okänd", {"okand": 1})

    def first(self, what: str) -> bool:
        """Whether it is the first time."""
        new = what not in self.seen
        self.seen.add(what)
        return new

    def at(self, path: Path, node: Node, sample: Any) -> Iterator[Broken]:
        """The entry with the field at `path` in every way, and the group there without each key. Fields that differ
        in their names alone are all tried with little, and one of them with everything."""
        node, _ = self.followed(node)
        alike = {key: value for key, value in node.items() if key not in OWN} | {"enum": "enum" in node}
        old = sample
        for step in path[1:]:
            old = old[step]
        for new in everything(node) if self.first(json.dumps(alike)) else A_LITTLE:
            yield self.with_value(path, f"{new!r:.40}", sample, new)
        if isinstance(old, dict):
            yield self.with_value(path, "okänd nyckel", sample, {**old, "okand": 1})
            for key in old if "allOf" in node else node.get("required", ()):
                less = {name: value for name, value in old.items() if name != key}
                yield self.with_value(path, f"utan {key}", sample, less)

    def with_value(self, path: Path, what: str, sample: Any, new: Any) -> Broken:
        return Broken(self.kind, path, what, {str(path[0]): _replaced(sample, path[1:], new)})

    def followed(self, node: Node) -> tuple[Node, str | None]:
        """What a reference leads to, and its name."""
        only = node["allOf"][0] if len(node.get("allOf", ())) == 1 and "if" not in node["allOf"][0] else node
        if "$ref" not in only:
            return node, None
        name = only["$ref"].rpartition("/")[2]
        return self.schema["definitions"][name], name

    def samples(self, node: Node) -> list[Any]:
        """What can stand there: every field filled, and each of the variants in one of them."""
        node, _ = self.followed(node)
        if "allOf" in node:
            tags = ((case["if"]["properties"]["type"]["const"], case["then"]) for case in node["allOf"])
            return [{**found, "type": tag} for tag, then in tags for found in self.samples(then)]
        if node.get("type") == "object":
            each = {name: self.samples(below) for name, below in node["properties"].items()}
            first = {name: found[0] for name, found in each.items()}
            return [first, *({**first, name: other} for name, found in each.items() for other in found[1:])]
        if node.get("type") == "array":
            return [[found] for found in self.samples(node["items"])]
        return [sample_of(node)]

    def places(self, node: Node, value: Any, path: Path, owner: str) -> Iterator[Place]:
        """A field that holds `value`, and every field in it."""
        yield path, node, owner
        node, name = self.followed(node)
        if "allOf" in node:
            chosen = {case["if"]["properties"]["type"]["const"]: case["then"] for case in node["allOf"]}
            node, name = self.followed(chosen[value["type"]])
        if isinstance(value, dict):
            for key, item in value.items():
                yield from self.places(node["properties"][key], item, (*path, key), name or f"{owner}.{path[-1]}")
        elif isinstance(value, list):
            yield from self.places(node["items"], value[0], (*path, 0), f"{owner}.{path[-1]}")


def sample_of(node: Node) -> Any:
    """Something that may stand in a field."""
    ids = {"source": "slutrapport", "claim": "i-arbete", "project": "kafe-norr", "method": "oppet-kafe"}
    forms = {"date": "2019", "address": "https://norra.example/x", "mail": "info@norra.example", "wording": "trettio"}
    if "enum" in node:
        return node["enum"][0]
    if found := ids.get(node.get("x-ref", "")) or forms.get(node.get("x-form", "")):
        return found
    if node["type"] == "boolean":
        return True
    if node["type"] in ("integer", "number"):
        return node.get("minimum", 1)
    pattern = node.get("pattern", "")
    return "10.1016/x" if "10" in pattern else "ett-id" if pattern.startswith("^") else "Ett kafé med dörr."


def everything(node: Node) -> Iterator[Any]:
    """Everything that is wrong in some field, and what lies on either side of the limits of this one."""
    yield from ANYTHING
    for key, step in (("minLength", -1), ("maxLength", 1)):
        if key in node:
            yield from ("x" * node[key], "x" * (node[key] + step))
    for key, step in (("minimum", -1), ("maximum", 1), ("exclusiveMinimum", -1)):
        if key in node and node.get("x-form") != "date":
            yield from (node[key], node[key] + step)
    form = node.get("x-form") or ("id" if node.get("x-ref") or node.get("pattern", "").startswith("^[a-z") else "text")
    if "string" in node.get("type", ()):
        yield from NEARLY[form]
    if "enum" in node:
        yield from (*node["enumDescriptions"][:1], str(node["enum"][0]).upper())


def _replaced(value: Any, path: Path, new: Any) -> Any:
    if not path:
        return new
    changed = copy.copy(value)
    changed[path[0]] = _replaced(value[path[0]], path[1:], new)
    return changed


VAGUE = ("typ", "drygt", "Drygt", "över hälften", "Över  hälften", "drygt typ", "nästan alla", "många", "mer än")
# What a date is, and the one that comes before it: surely, not surely, the same.
DATES = (
    *(("2018", "2018-02"), ("2018-02", "2018"), ("2018-03", "2018-02"), ("2018-02-02", "2018-02-01")),
    *(("2018-02-01", "2018-02-01"), ("2019", "2018"), ("2018-02-01", "2018-02"), ("2018", "2017-12-31")),
    *(("2018-02-28", "2018-02"), ("2018-03-01", "2018-02"), (2018, 2017), ("2015", "2014"), ("2014-12-31", "2013")),
)
AHEAD = ("2025-06-01", "2025-06-02", "2025-06-03", "2025-06", "2025-07", "2025", "2026")
DATED: dict[str, tuple[tuple[Path, Path], ...]] = {
    "project": (
        (("period", "start"), ("period", "end")),
        (("sources", 0, "date"), ("sources", 0, "checked")),
        (("sources", 0, "date"), ("sources", 0, "archive", "date")),
        (("contradictions", 0, "date"), ("contradictions", 0, "reply", "date")),
        (("period", "start"), ("claims", 0, "reply", "date")),
        (("claims", 0, "as_of"), ("claims", 0, "reply", "date")),
        (("created",), ("claims", 0, "reply", "date")),
        (("created",), ("changed",)),
        (("created",), ("reviewed",)),
    ),
    "method": ((("created",), ("changed",)), (("sources", 0, "date"), ("sources", 0, "checked"))),
    "study": (
        (("publications", 0, "date"), ("publications", 0, "checked")),
        (("publications", 0, "date"), ("publications", 0, "archive", "date")),
        (("years", "start"), ("years", "end")),
    ),
}


def dated(schemas: dict[str, Node]) -> Iterator[Broken]:
    """Two dates of an entry in every order, and each of them ahead of its time."""
    for kind, pairs in DATED.items():
        fields = _Fields(kind, schemas[kind], set())
        for earlier, later in pairs:
            for first, last in DATES:
                yield _with(fields, (earlier, first), (later, last))
            for day in AHEAD:
                yield _with(fields, (earlier, day))
                yield _with(fields, (later, day))


def _with(fields: _Fields, *each: tuple[Path, Any]) -> Broken:
    """An entry with a date at each path, and all fields of the groups that they stand in."""
    changes: dict[str, Any] = {}
    for path, day in each:
        name = str(path[0])
        whole = ENTRIES[fields.kind].get(name) if len(path) == 1 else None
        sample = changes.get(name, whole or fields.samples(fields.schema["properties"][name])[0])
        changes[name] = _replaced(sample, path[1:], day)
    return Broken(fields.kind, each[-1][0], " ".join(str(day) for _, day in each), changes)


def worded() -> Iterator[Broken]:
    """Texts that the rules have something against, in a study that compares and in one that does not; ids that are
    somebody's already."""
    for design in ("randomised", "similar-group", "other-group", "before-after", "review"):
        for text in ("God effekt.", "Effektivt.", "Det ger arbete.", "De leder  till arbete.", "Unikt.", "Bra ringer."):
            yield Broken("study", ("reading",), f"{design} {text}", {"design": design, "reading": text})
    for kind, name in (
        *(("project", "sources"), ("project", "claims"), ("method", "sources"), ("study", "publications")),
        ("study", "estimates"),
    ):
        items = ENTRIES[kind].get(name) or [make_source(id="kafeboken")]
        yield Broken(kind, (name,), "två gånger", {name: [*items, *items]})
    for kind, entry in ENTRIES.items():
        for former in (["ett-id"], ["ett-id", "ett-id"], [entry["id"]], ["con"], ["sida-2"], ["i-projekten"]):
            yield Broken(kind, ("former_ids",), str(former), {"former_ids": former})
    for text in PERSONS:
        for kind, field in (("project", "summary"), ("method", "summary"), ("study", "studied")):
            yield Broken(kind, (field,), text, {field: text})
    for word in VAGUE:
        for value in ({"type": "approx", "n": 1, "word": word}, {"type": "approx-percent", "p": 1, "word": word}):
            yield _valued(word, value)
        yield _valued(word, {"type": "share", "words": word})
        yield _valued(word, {"type": "unquantified", "word": word})


def _valued(word: str, value: Node) -> Broken:
    return Broken("project", ("claims", 0, "value"), f"{value['type']} {word}", {"claims": [make_claim(value=value)]})
