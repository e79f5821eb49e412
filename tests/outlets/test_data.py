"""The data files: complete, valid against their own schema, the same bytes each time."""

from __future__ import annotations

import json
from collections.abc import Iterator

import jsonschema
import pytest

from factory import make_claim, make_draft, make_project
from outlets.small_project import SETTINGS
from vagar.derive.derived import derive
from vagar.link.catalogue import link
from vagar.outlets.data import CATALOGUE, SCHEMA, CatalogueFile, data_files


@pytest.fixture(scope="module")
def files() -> dict[str, bytes]:
    return data_files(derive(link(make_draft())), SETTINGS)


@pytest.fixture(scope="module")
def catalogue(files: dict[str, bytes]) -> dict:
    return json.loads(files[CATALOGUE])


def test_everything_is_there(catalogue: dict) -> None:
    assert catalogue["projects"]["kafe-norr"]["claims"][0]["value"] == {"type": "exact", "n": 30}
    assert catalogue["methods"]["oppet-kafe"]["english_name"] == "Open café"
    assert catalogue["vocabulary"]["organisations"]["norra-kommun"]["label"] == "Norra kommun"
    assert catalogue["labels"]["ClaimStatus"]["interim"] == "delresultat"
    assert catalogue["derived"]["claims"]["kafe-norr"]["i-arbete"]["level"] == "U3"


def test_what_an_entry_leaves_out_stays_out(catalogue: dict) -> None:
    assert "about" not in catalogue["projects"]["kafe-norr"]


def test_an_open_end_is_kept() -> None:
    claim = make_claim(value={"type": "approx", "n": 30, "word": "minst"}, base={"kind": "unknown"})
    written = json.loads(data_files(derive(link(make_draft(make_project(claims=[claim])))), SETTINGS)[CATALOGUE])
    interval = written["derived"]["claims"]["kafe-norr"]["i-arbete"]["interval"]
    assert (interval["low"], interval["high"]) == (30, None)


def test_the_file_follows_its_schema(files: dict[str, bytes], catalogue: dict) -> None:
    schema = json.loads(files[SCHEMA])
    jsonschema.Draft7Validator.check_schema(schema)
    jsonschema.Draft7Validator(schema).validate(catalogue)
    assert schema["$id"] == "https://prov.example/data/catalogue.schema.json"


# What a program that is strict knows of draft-07, and what may stand beside a reference there.
KEYWORDS = {
    *("$schema", "$id", "$ref", "$comment", "definitions", "title", "description", "default", "type", "const", "enum"),
    *("properties", "patternProperties", "required", "additionalProperties", "propertyNames"),
    *("items", "minItems", "maxItems", "anyOf", "oneOf", "allOf", "pattern", "minLength", "maxLength"),
    *("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"),
}
BESIDE = {"$ref", "title", "description", "default", "$comment"}
NAMES = ("properties", "patternProperties", "definitions")


def nodes(schema: object) -> Iterator[dict]:
    """Every schema in a schema."""
    if isinstance(schema, dict):
        yield schema
        for key, value in schema.items():
            inner = value.values() if key in NAMES else [value] if key not in ("default", "enum", "const") else []
            for item in inner:
                yield from nodes(item)
    elif isinstance(schema, list):
        for item in schema:
            yield from nodes(item)


def test_the_schema_has_only_words_that_every_program_knows(files: dict[str, bytes]) -> None:
    schema = json.loads(files[SCHEMA])
    assert schema["$schema"] == "http://json-schema.org/draft-07/schema#"
    found = list(nodes(schema))
    assert len(found) > 100
    assert {key for node in found for key in node} <= KEYWORDS
    assert [node for node in found if "$ref" in node and not set(node) <= BESIDE] == []
    assert any(node.get("$comment") == "id i organisations" for node in found)


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("projects", "kafe-norr", "kind"), "nada"),
        (("projects", "kafe-norr", "okand"), 1),
        (("methods", "oppet-kafe", "name"), None),
    ],
)
def test_the_schema_refuses_what_the_models_refuse(
    files: dict[str, bytes], path: tuple[str, ...], value: object
) -> None:
    changed = json.loads(files[CATALOGUE])
    inner = changed
    for key in path[:-1]:
        inner = inner[key]
    inner[path[-1]] = value
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.Draft7Validator(json.loads(files[SCHEMA])).validate(changed)


def test_the_models_read_back_what_they_wrote(catalogue: dict) -> None:
    del catalogue["$schema"]
    again = CatalogueFile.model_validate_json(json.dumps(catalogue))
    assert again.projects["kafe-norr"] == make_draft().projects["kafe-norr"].model


def test_the_bytes_are_the_same_each_time_with_a_line_for_each_entry(files: dict[str, bytes]) -> None:
    assert data_files(derive(link(make_draft())), SETTINGS) == files
    for content in files.values():
        assert content.endswith(b"}\n")
        assert json.dumps(json.loads(content), sort_keys=True) == json.dumps(json.loads(content))
    lines = [line for line in files[CATALOGUE].decode().splitlines() if line.startswith('"kafe-norr": {')]
    assert any('"name": "Kafé Norr"' in line for line in lines)
