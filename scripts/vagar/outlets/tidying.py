"""Entries with their keys in order, and quotes where a text could be taken for something else.

The order is that of the models, except that what a thing is called and says comes first, and what it leans on last.

Comments stay where they are. A group of keys with a comment line inside keeps its order, since the comment belongs
to the line below it. Nothing is written unless the file says exactly the same before and after.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from types import UnionType
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic import BaseModel
from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap, CommentedSeq
from ruamel.yaml.scalarstring import DoubleQuotedScalarString, PlainScalarString

from vagar.read.document import read_document
from vagar.shape.method import Method
from vagar.shape.project import Project
from vagar.shape.research import Study

MODELS: dict[str, type[BaseModel]] = {"projects": Project, "methods": Method, "research": Study}
FIRST = (
    "id",
    "name",
    "english_name",
    "other_names",
    "summary",
    "kind",
    "category",
    "type",
    "method",
    "project",
    "text",
    "use",
)
LAST = (
    *("takes", "materials", "contact", "missing", "open_questions", "related_projects", "related"),
    *("source", "place", "note", "sources", "former_ids", "english", "created", "changed", "reviewed"),
)
WIDTH = 4096
# What other readers of YAML take for truth, nothing, a number, a time or a date.
AMBIGUOUS = re.compile(r"(?i)(y|yes|n|no|on|off|true|false|null|~|[\d.:_+-]*\d[\d.:_-]*)")


def tidied(text: str, folder: str) -> str:
    """The text of a file in `folder` in canonical order; the text itself where nothing has to be moved or quoted,
    or where the result would not say the same."""
    yaml = _yaml()
    content = yaml.load(text)
    if not isinstance(content, CommentedMap) or not _arrange(content, MODELS[folder]):
        return text
    written = io.StringIO()
    yaml.dump(content, written)
    after = written.getvalue()
    return after if _same(text, after) else text


def untidy(root: Path) -> Iterator[tuple[Path, str]]:
    """Each file that is not tidy, with its tidy text. Files that cannot be read are the check's to tell about."""
    for folder in MODELS:
        for path in sorted((root / folder).glob("*.yml")):
            raw = path.read_bytes()
            if read_document(raw, path.name)[1]:
                continue
            after = tidied(raw.decode("utf-8"), folder)
            if after != raw.decode("utf-8"):
                yield path, after


def _yaml() -> YAML:
    yaml = YAML()
    yaml.preserve_quotes = True
    yaml.width = WIDTH
    yaml.indent(mapping=2, sequence=4, offset=2)
    return yaml


def _same(before: str, after: str) -> bool:
    old, new = (read_document(text.encode(), "x.yml") for text in (before, after))
    return not new[1] and old[0] is not None and new[0] is not None and old[0].data == new[0].data


def _arrange(node: Any, model: type[BaseModel] | None) -> bool:
    """Puts `node` and what is below it in order. Returns whether anything changed."""
    changed = False
    if isinstance(node, CommentedSeq):
        # All of them are arranged, also after the first that changed.
        return sum(_arrange(item, model) for item in node) > 0
    if not isinstance(node, CommentedMap):
        return False
    fields = model.model_fields if model else {}
    for key, value in list(node.items()):
        below = _model_of(fields[key].annotation) if key in fields else None
        changed |= _arrange(value, below)
        if type(value) in (str, PlainScalarString) and AMBIGUOUS.fullmatch(value):
            node[key] = DoubleQuotedScalarString(value)
            changed = True
    wanted = _order(fields, node)
    if fields and wanted != list(node) and not _has_comment_lines(node):
        for key in wanted:
            node.move_to_end(key)
        changed = True
    return changed


def _order(fields: Iterable[str], node: CommentedMap) -> list[str]:
    known = [key for key in fields if key in node]
    first = [key for key in FIRST if key in known]
    last = [key for key in LAST if key in known]
    middle = [key for key in known if key not in first and key not in last]
    return [*first, *middle, *last, *(key for key in node if key not in known)]


def _has_comment_lines(node: CommentedMap) -> bool:
    tokens = [token for parts in node.ca.items.values() for part in parts if part for token in _flat(part)]
    return any(_is_line(token.value) for token in tokens)


def _is_line(comment: str) -> bool:
    # What follows the first line break stands on lines of its own; without a sign they are only empty.
    return any("#" in line for line in comment.split("\n")[1:])


def _flat(part: Any) -> list[Any]:
    return part if isinstance(part, list) else [part]


def _model_of(annotation: Any) -> type[BaseModel] | None:
    """The one model that a field holds, alone or in a list; None where it holds none or several."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    if get_origin(annotation) in (tuple, list, Union, UnionType, Annotated):
        found = {model for part in get_args(annotation) if (model := _model_of(part))}
        return found.pop() if len(found) == 1 else None
    return None
