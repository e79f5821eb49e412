"""The schemas in `schemas/`, for editors: written anew by `make schemas` and compared by the tests."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

from vagar.shape.draft import Draft
from vagar.shape.editor_schema import Node
from vagar.shape.file_schemas import choices, entry_schemas, list_schemas

FOLDER = "schemas"
SUFFIX = ".schema.json"


def schema_files(draft: Draft) -> dict[str, bytes]:
    """The bytes of each schema by its path in the project."""
    methods, concerns = (
        {key: shaped.model.name for key, shaped in kind.items()} for kind in (draft.methods, draft.concerns)
    )
    known = choices(draft.vocabulary, methods, concerns)
    lists = {f"vocabulary/{name}": schema for name, schema in list_schemas().items()}
    return {f"{FOLDER}/{name}{SUFFIX}": _bytes(schema) for name, schema in {**entry_schemas(known), **lists}.items()}


def write(root: Path, files: Mapping[str, bytes]) -> list[str]:
    """Writes the files that differ and removes schemas nobody makes any more. Returns the paths that changed."""
    old = {path.relative_to(root).as_posix() for path in (root / FOLDER).rglob(f"*{SUFFIX}")}
    changed = sorted(old - set(files))
    for path in changed:
        (root / path).unlink()
    for path, content in files.items():
        target = root / path
        if not target.exists() or target.read_bytes() != content:
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content)
            changed.append(path)
    return changed


def _bytes(schema: Node) -> bytes:
    return (json.dumps(schema, ensure_ascii=False, indent=1) + "\n").encode()
