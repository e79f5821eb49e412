"""Data files: everything in the base as JSON, and the JSON Schema that says what it looks like."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache, partial
from hashlib import sha256
from typing import Any, cast

from pydantic import Field, create_model

from vagar.derive.derived import Derived
from vagar.link.catalogue import Catalogue, Citing
from vagar.noted import piece
from vagar.outlets.licence import CC0
from vagar.pages.entry_data.plain import plain
from vagar.pages.exported import exported
from vagar.shape import terms
from vagar.shape.concern import Concern
from vagar.shape.fields import Id, Shape
from vagar.shape.method import Method
from vagar.shape.project import Project
from vagar.shape.research import Study
from vagar.shape.settings import Settings
from vagar.shape.vocabulary import LISTS

CATALOGUE = "data/catalogue.json"
SCHEMA = "data/catalogue.schema.json"
VERSION = "data/version.json"
# A version is named by the first of its catalogue's hash; so many signs tell all versions there will be apart.
VERSION_LENGTH = 12
FORM = 1
# In {"projects": {"steget-fore": …}} the entries are two steps in.
ENTRIES_AT = 2
# Keywords of our own, and what they say in words.
COMMENTED = {"x-ref": "id i", "x-form": "skrivs som"}
# The one that most programs read as they come.
DIALECT = "http://json-schema.org/draft-07/schema#"

Vocabulary = create_model(
    "Vocabulary",
    __base__=Shape,
    # Which kind of term each holds, is known only when this runs.
    **cast(
        Any,
        {
            name: (dict.__class_getitem__((Id, term)), Field({}, description=f"vocabulary/{name}.yml"))
            for name, term in LISTS.items()
        },
    ),
)


class CatalogueFile(Shape):
    """Allt i kunskapsbanken. En uppgift som saknas här saknas i basen."""

    form: int = Field(description="Filens form; ändras när en befintlig nyckel får en ny betydelse eller tas bort")
    name: str = Field(description="Webbplatsens namn")
    url: str = Field(description="Webbplatsens adress")
    licence: str = Field(description="Licens för innehållet i filen")
    projects: dict[Id, Project] = Field(description="Projekt och verksamheter, efter id")
    methods: dict[Id, Method] = Field(description="Metoder, efter id")
    research: dict[Id, Study] = Field(description="Forskning om typer av metoder, efter id")
    concerns: dict[Id, Concern] = Field({}, description="Det som en metod kan vila på eller röra vid, efter id")
    vocabulary: Vocabulary = Field(description="Ordlistor: id, etikett, betydelse")
    labels: dict[str, dict[str, str]] = Field(description="Svenska ord för de fasta koderna, lista för lista")
    derived: dict[str, Any] = Field(description="Det som räknas ut ur uppgifterna: nivåer, intervall, slutsatser")


def data_files(derived: Derived, settings: Settings) -> dict[str, bytes]:
    """The bytes of each data file by its address; the same catalogue always gives the same bytes."""
    catalogue = derived.catalogue
    vocabulary = Vocabulary(**{name: dict(found) for name, found in catalogue.vocabulary.items()})
    values = {
        "$schema": SCHEMA.rpartition("/")[2],
        "form": FORM,
        "name": settings.site_name,
        "url": settings.site_url,
        "licence": CC0,
        "projects": _entries("projects", catalogue.projects),
        "methods": _entries("methods", catalogue.methods),
        "research": _entries("research", catalogue.studies),
        "concerns": _entries("concerns", catalogue.concerns),
        "vocabulary": _dumped(vocabulary),
        "labels": labels(),
        "derived": plain(exported(derived)),
    }
    whole = as_json(values)
    return {CATALOGUE: whole, SCHEMA: schema(settings.site_url), VERSION: as_json(version(catalogue, whole))}


def _entries(kind: str, entries: Mapping[str, Citing]) -> dict[str, Line]:
    """The line of each entry, by its id."""
    return {key: piece(f"catalogue: {kind} {key}", partial(_entry, linked)) for key, linked in entries.items()}


def _entry(linked: Citing) -> Line:
    return Line(_line(_dumped(linked.entry)))


def _dumped(model: Shape) -> dict[str, Any]:
    # What an entry leaves out stays out: an empty key would look like an answer.
    return model.model_dump(mode="json", exclude_none=True)


def version(catalogue: Catalogue, whole: bytes) -> dict[str, Any]:
    """What this version of the data is called, the day its newest entry was changed, and how many entries it has."""
    return {
        "version": sha256(whole).hexdigest()[:VERSION_LENGTH],
        "date": max((linked.entry.changed for linked in catalogue.entries()), default=None),
        "projects": len(catalogue.projects),
        "methods": len(catalogue.methods),
        "research": len(catalogue.studies),
    }


@cache
def schema(site_url: str) -> bytes:
    """The JSON Schema of the catalogue file, from the same models that read the entries."""
    found = open_schema(CatalogueFile.model_json_schema(mode="validation", ref_template="#/definitions/{model}"))
    found["properties"]["$schema"] = {"type": "string", "description": "Schemat som filen följer"}
    found["definitions"] = found.pop("$defs")
    return as_json({"$schema": DIALECT, "$id": site_url + SCHEMA, **found})


def open_schema(node: Any) -> Any:
    """The schema without keywords that only we know: a program that is strict refuses what it does not know.

    What they say becomes a comment, but for what chooses among the variants of a value, which each variant says too.
    """
    if isinstance(node, list):
        return [open_schema(item) for item in node]
    if not isinstance(node, dict):
        return node
    own = [f"{COMMENTED[key]} {node[key]}" for key in COMMENTED if isinstance(node.get(key), str)]
    kept = {key: open_schema(value) for key, value in node.items() if not (key in COMMENTED or _chooses(key, value))}
    return {**kept, **({"$comment": ", ".join(own)} if own else {})}


def _chooses(key: str, value: object) -> bool:
    return key == "discriminator" and isinstance(value, dict) and "propertyName" in value


def labels() -> dict[str, dict[str, str]]:
    """The closed lists that are in the code and not in vocabulary/: list, code, Swedish word."""
    lists = {name: found for name, found in vars(terms).items() if isinstance(found, type)}
    return {
        name: {term.value: term.label for term in found}
        for name, found in lists.items()
        if issubclass(found, terms.Term) and found is not terms.Term
    }


class Line(str):
    """A value that is written already."""

    __slots__ = ()


def as_json(value: object) -> bytes:
    """Sorted keys, Swedish letters as they are, a line for each entry, so that two files can be laid side by side."""
    return (_lines(value, ENTRIES_AT) + "\n").encode()


def _lines(value: object, depth: int) -> str:
    if isinstance(value, Line):
        return value
    if depth and value and isinstance(value, dict):
        inside = (f"{_line(key)}: {_lines(value[key], depth - 1)}" for key in sorted(value))
        return "{\n" + ",\n".join(inside) + "\n}"
    if depth and value and isinstance(value, list):
        return "[\n" + ",\n".join(_lines(item, depth - 1) for item in value) + "\n]"
    return _line(value)


def _line(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, allow_nan=False)
