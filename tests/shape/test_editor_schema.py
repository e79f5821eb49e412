"""The schemas for editors: fresh, in Swedish, and as strict as the models where they can be."""

from __future__ import annotations

import json
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from vagar.outlets.inspection import inspect
from vagar.outlets.schema_files import schema_files
from vagar.outlets.steps import Steps
from vagar.shape.draft import Draft
from vagar.shape.editor_schema import DIALECT, MOST_IDS, editor_schema
from vagar.shape.method import Method
from vagar.shape.project import Project
from vagar.shape.terms import Topic

ROOT = Path(__file__).resolve().parents[2]
FOLDERS = {"projects": "project", "methods": "method", "research": "study", "vocabulary": "vocabulary/{stem}"}


@cache
def draft() -> Draft:
    return inspect(ROOT, date(2026, 11, 27), Steps()).draft


@cache
def files() -> dict[str, dict]:
    return {path: json.loads(content) for path, content in schema_files(draft()).items()}


def test_the_committed_schemas_are_those_of_the_models_and_the_vocabulary() -> None:
    expected = schema_files(draft())
    found = {path.relative_to(ROOT).as_posix(): path.read_bytes() for path in (ROOT / "schemas").rglob("*.json")}
    stale = sorted(path for path in {*expected, *found} if expected.get(path) != found.get(path))
    assert not stale, f"Kör make schemas: {', '.join(stale)}"


def test_every_file_names_a_schema_that_exists() -> None:
    for folder, name in FOLDERS.items():
        for path in sorted((ROOT / folder).glob("*.yml")):
            schema = f"../schemas/{name.format(stem=path.stem)}.schema.json"
            first = path.read_text("utf-8").partition("\n")[0]
            assert first == f"# yaml-language-server: $schema={schema}", path.name
            assert (path.parent / schema).is_file()


def test_the_editor_settings_point_at_schemas_that_exist() -> None:
    settings = json.loads((ROOT / ".vscode/settings.json").read_text("utf-8"))
    for schema, files_ in settings["yaml.schemas"].items():
        assert (ROOT / schema).is_file()
        assert list(ROOT.glob(files_))


def nodes(value: object):
    if isinstance(value, dict):
        yield value
        for item in value.values():
            yield from nodes(item)
    elif isinstance(value, list):
        for item in value:
            yield from nodes(item)


@pytest.mark.parametrize("name", ["project", "method", "study"])
def test_every_field_has_help_and_every_list_has_labels(name: str) -> None:
    schema = files()[f"schemas/{name}.schema.json"]
    assert schema["$schema"] == DIALECT
    for node in nodes(schema):
        if isinstance(node.get("enum"), list):
            assert len(node["enum"]) == len(node["enumDescriptions"])
        for key, field in (node.get("properties") or {}).items():
            if isinstance(field, dict) and key != "type":
                assert field.get("description"), key
        if "$ref" in node:
            assert node["$ref"].rpartition("/")[2] in schema["definitions"]
            # draft-07 ignores what stands beside a reference.
            assert set(node) == {"$ref"}


def test_ids_can_be_chosen_with_their_labels() -> None:
    known = files()["schemas/project.schema.json"]["definitions"]["ids-municipalities"]
    assert dict(zip(known["enum"], known["enumDescriptions"], strict=True))["0180"] == "Stockholm"


def test_too_many_ids_are_left_to_the_check() -> None:
    many = {f"metod-{number}": f"Metod {number}" for number in range(MOST_IDS + 1)}
    schema = editor_schema(Project, "Ett projekt", {"method": many})
    assert "enum" not in schema["definitions"]["Link"]["properties"]["method"]
    assert len(json.dumps(schema)) < 100_000


def test_a_topic_is_a_key() -> None:
    schema = editor_schema(Method, "En metod", {})
    assert set(schema["properties"]["missing"]["properties"]) == {topic.value for topic in Topic}
