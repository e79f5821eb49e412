"""A model as JSON Schema draft-07 with Swedish help, for editors and for the form in the browser.

pydantic writes the schema; here it is put into the words and the dialect that editors know. Every list of
allowed values stands once, under `definitions`, with its labels in `enumDescriptions`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pydantic import BaseModel

from vagar.shape import terms
from vagar.shape.fields import ID_PATTERN

DIALECT = "http://json-schema.org/draft-07/schema#"
# An editor reads the whole schema at every start. With more ids than this, it knows only what an id looks like;
# `make check` still names the closest one.
MOST_IDS = 500
DATE = r"^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"
# What is kept of pydantic's words: the rest is English or says nothing to an editor.
KEPT = (
    *("type", "properties", "required", "additionalProperties", "items", "enum", "const", "pattern"),
    *("minLength", "maxLength", "minimum", "maximum", "exclusiveMinimum", "minItems", "x-ref", "x-form"),
)
Node = dict[str, Any]
# What an id may point at, and what each id is called.
Labels = Mapping[str, Mapping[str, str]]


def editor_schema(model: type[BaseModel], title: str, known: Labels) -> Node:
    """The schema of a file. `known` has, by vocabulary or `method`, the ids that can be chosen and their labels."""
    source = model.model_json_schema()
    found = _Translation(source.get("$defs", {}), known)
    top = found.node(source)
    return {"$schema": DIALECT, "title": title, **top, "definitions": dict(sorted(found.definitions.items()))}


class _Translation:
    def __init__(self, sources: Mapping[str, Node], known: Labels):
        self.sources, self.known = sources, known
        self.definitions: dict[str, Node] = {}

    def node(self, source: Node) -> Node:
        """One place in the schema, with its help."""
        found = self._bare(source)
        if description := source.get("description"):
            # draft-07 ignores what stands beside $ref.
            found = {"allOf": [found]} if "$ref" in found else found
            found["description"] = description
        return found

    def _bare(self, source: Node) -> Node:
        options = [option for option in source.get("anyOf", ()) if option.get("type") != "null"]
        if options:
            return self._bare(options[0])
        if "$ref" in source:
            return self._shared(source["$ref"].rpartition("/")[2])
        if "discriminator" in source:
            return self._variants(source)
        if "propertyNames" in source:
            return self._topics(source)
        found = {key: source[key] for key in KEPT if key in source}
        if "properties" in found:
            found["properties"] = {name: self.node(value) for name, value in found["properties"].items()}
        if "items" in found:
            found["items"] = self.node(found["items"])
        return self._text(found)

    def _text(self, found: Node) -> Node:
        if found.get("x-form") == "date":
            # A bare year is a number in YAML.
            return {"type": ["string", "integer"], "pattern": DATE, "minimum": 1900, "maximum": 2100, "x-form": "date"}
        target = found.get("x-ref", "")
        if target in self.known and len(self.known[target]) <= MOST_IDS:
            return self._listed(f"ids-{target}", self.known[target], target)
        if target in self.known:
            return {"type": "string", "pattern": ID_PATTERN, "x-ref": target}
        return found

    def _listed(self, name: str, labels: Mapping[str, str], target: str | None = None) -> Node:
        values = {"type": "string", "enum": list(labels), "enumDescriptions": list(labels.values())}
        self.definitions.setdefault(name, values | ({"x-ref": target} if target else {}))
        return {"$ref": f"#/definitions/{name}"}

    def _shared(self, name: str) -> Node:
        if labels := terms_of(name):
            return self._listed(name, labels)
        if name not in self.definitions:
            self.definitions[name] = {}
            self.definitions[name] = self._bare(self.sources[name])
        return {"$ref": f"#/definitions/{name}"}

    def _variants(self, source: Node) -> Node:
        """One of several groups of keys. A condition for each says what is wrong with the one that was meant."""
        key, names = source["discriminator"]["propertyName"], source["discriminator"]["mapping"]
        models = {tag: ref.rpartition("/")[2] for tag, ref in names.items()}
        titles = [self.sources[models[tag]]["properties"][key]["title"] for tag in models]
        return {
            "type": "object",
            "required": [key],
            "properties": {key: {"type": "string", "enum": list(models), "enumDescriptions": titles}},
            "allOf": [
                {"if": {"properties": {key: {"const": tag}}, "required": [key]}, "then": self._shared(name)}
                for tag, name in models.items()
            ],
        }

    def _topics(self, source: Node) -> Node:
        """A key for each term of a closed list."""
        topics = terms_of(source["propertyNames"]["$ref"].rpartition("/")[2])
        value = source["additionalProperties"]
        return {
            "type": "object",
            "additionalProperties": False,
            "properties": {topic: self.node({**value, "description": label}) for topic, label in topics.items()},
        }


def terms_of(name: str) -> dict[str, str]:
    """Code and label of a closed list in the code, or nothing when `name` is no such list."""
    found = getattr(terms, name, None)
    if not (isinstance(found, type) and issubclass(found, terms.Term)):
        return {}
    return {term.value: term.label for term in found}
