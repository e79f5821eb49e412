"""Entries with their keys in order, and quotes where a text could be taken for something else.

The order is that of the models, except that what a thing is called and says comes first, and what it leans on last.

Lines are moved whole, so everything else stays as it was written: comments, quotes, escapes, `---` and line ends. A
comment goes with the key below it. Nothing is written unless the file says exactly the same before and after.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from types import UnionType
from typing import Annotated, Any, Union, get_args, get_origin

import yaml
from pydantic import BaseModel

from vagar.read.document import read_document
from vagar.read.folder import KINDS
from vagar.shape.file_schemas import ENTRIES

MODELS = {folder: ENTRIES[kind][0] for folder, kind in KINDS.items() if kind in ENTRIES}
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
# What other readers of YAML take for truth, nothing, a number, a time or a date.
AMBIGUOUS = re.compile(r"(?i)(y|yes|n|no|on|off|true|false|null|~|[\d.:_+-]*\d[\d.:_-]*)")
# What this project's own reader and YAML 1.2 take for something else than a text, or for a whole date.
MEANT = re.compile(r"true|false|null|~|-?(0|[1-9]\d*)(\.\d+)?|\d{4}-\d\d-\d\d")
Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(frozen=True)
class Tidied:
    """A file's text in order, and what was done to it, a few words for each thing."""

    text: str
    done: tuple[str, ...]


def tidied(text: str, folder: str) -> Tidied:
    """The text of a file in `folder` in canonical order; the text itself where nothing has to be moved or quoted,
    or where the result would not say the same."""
    quoted, first = _quoted(text)
    moved, second = _moved(quoted, MODELS[folder])
    if moved == text:
        return Tidied(text, ())
    return Tidied(moved, (*first, *second)) if _same(text, moved) else Tidied(text, ())


def untidy(root: Path) -> Iterator[tuple[Path, Tidied]]:
    """Each file that is not tidy, with its tidy text. Files that cannot be read are the check's to tell about."""
    for folder in MODELS:
        for path in sorted((root / folder).glob("*.yml")):
            raw = path.read_bytes()
            if read_document(raw, path.name)[1]:
                continue
            # A byte order mark is no part of the text, and stays.
            before = raw.decode("utf-8")
            mark = "\ufeff" if before.startswith("\ufeff") else ""
            after = tidied(before.removeprefix(mark), folder)
            if mark + after.text != before:
                yield path, Tidied(mark + after.text, after.done)


def _same(before: str, after: str) -> bool:
    old, new = (read_document(text.encode(), "x.yml") for text in (before, after))
    return not new[1] and old[0] is not None and new[0] is not None and old[0].data == new[0].data


def _nodes(node: yaml.Node) -> Iterator[yaml.Node]:
    """The node and every value below it. Keys are words of the models and mean one thing."""
    yield node
    if isinstance(node, yaml.MappingNode):
        for _, value in node.value:
            yield from _nodes(value)
    elif isinstance(node, yaml.SequenceNode):
        for item in node.value:
            yield from _nodes(item)


def _composed(text: str) -> yaml.Node | None:
    """The parts of the text with their places, which count characters without a carriage return."""
    found: yaml.Node | None = yaml.compose(text, Loader=Loader)
    return found


def _quoted(text: str) -> tuple[str, list[str]]:
    """Quotes around what other readers would take for something else than a text."""
    top = _composed(text)
    if top is None:
        return text, []
    found = [
        (node.start_mark.index, node.end_mark.index, node.value)
        for node in _nodes(top)
        if isinstance(node, yaml.ScalarNode) and not node.style and node.value
        if AMBIGUOUS.fullmatch(node.value) and not MEANT.fullmatch(node.value)
    ]
    for start, end, _ in sorted(found, reverse=True):
        text = f'{text[:start]}"{text[start:end]}"{text[end:]}'
    return text, [f"citattecken om {value}" for _, _, value in found]


def _moved(text: str, model: type[BaseModel]) -> tuple[str, list[str]]:
    """Groups of keys in order. From the innermost and last: a group keeps its place and its size when its keys change
    places, so what the parser said of those further up and further out still holds."""
    top = _composed(text)
    if top is None:
        return text, []
    ended, moved = text if text.endswith("\n") else f"{text}\n", []
    for node, fields, name in sorted(_groups(top, model, ""), key=lambda group: -group[0].start_mark.index):
        keys = [key.value for key, _ in node.value]
        wanted = _order(fields, keys)
        after = None if wanted == keys else (_flow if node.flow_style else _block)(ended, node, wanted)
        if after is not None:
            ended = after
            moved.append(f"{', '.join(_out_of_order(keys, wanted))}{f' i {name}' if name else ''}")
    return (ended, moved[::-1]) if moved else (text, [])


def _out_of_order(keys: list[str], wanted: list[str]) -> list[str]:
    """The keys that have to move: the fewest that leave the others in order."""
    place = {key: index for index, key in enumerate(wanted)}
    best: list[list[str]] = []
    for key in keys:
        before = [chain for at, chain in enumerate(best) if place[keys[at]] < place[key]]
        best.append([*max(before, key=len, default=[]), key])
    kept: list[str] = max(best, key=len, default=[])
    return [key for key in keys if key not in kept]


def _groups(
    node: yaml.Node, model: type[BaseModel] | None, name: str
) -> Iterator[tuple[yaml.MappingNode, Iterable[str], str]]:
    """Every group of keys that a model has an order for, with the model's fields."""
    if isinstance(node, yaml.SequenceNode):
        for item in node.value:
            yield from _groups(item, model, name)
    elif isinstance(node, yaml.MappingNode):
        fields = model.model_fields if model else {}
        if fields and all(isinstance(key, yaml.ScalarNode) for key, _ in node.value):
            yield node, fields, name
        for key, value in node.value:
            field = fields.get(key.value) if isinstance(key, yaml.ScalarNode) else None
            yield from _groups(value, _model_of(field.annotation) if field else None, str(key.value))


def _flow(text: str, node: yaml.MappingNode, wanted: list[str]) -> str | None:
    """`{b: 1, a: 2}` with its pairs in order; what stands between them stays."""
    spans = [(key.start_mark.index, value.end_mark.index) for key, value in node.value]
    pairs = {key.value: text[start:end] for (key, _), (start, end) in zip(node.value, spans, strict=True)}
    between = [text[end:start] for (_, end), (start, _) in pairwise(spans)]
    if any("#" in part for part in (*between, *pairs.values())):
        return None
    new = "".join(part for key, gap in zip(wanted, [*between, ""], strict=True) for part in (pairs[key], gap))
    return text[: spans[0][0]] + new + text[spans[-1][1] :]


def _block(text: str, node: yaml.MappingNode, wanted: list[str]) -> str | None:
    """Keys on lines of their own, each with the comment lines above it. None where a comment would have to stand
    between a dash and its first key."""
    lines = text.splitlines(keepends=True)
    column = node.value[0][0].start_mark.column
    starts = [key.start_mark.line for key, _ in node.value]
    end = _end(lines, starts[-1], column)
    begins = [starts[0], *(_with_comments(lines, start, column) for start in starts[1:])]
    dash = lines[starts[0]][:column] if "-" in lines[starts[0]][:column] else ""
    if not dash:
        begins[0] = _with_comments(lines, starts[0], column, top=node.start_mark.column == 0)
    blocks = {
        key.value: lines[begin:stop]
        for (key, _), begin, stop in zip(node.value, begins, [*begins[1:], end], strict=True)
    }
    if dash:
        first = blocks[node.value[0][0].value]
        first[0] = " " * column + first[0][column:]
        leading = blocks[wanted[0]]
        if not leading[0].strip() or leading[0].lstrip().startswith("#"):
            return None
        leading[0] = dash + leading[0][column:]
    return "".join([*lines[: begins[0]], *(line for key in wanted for line in blocks[key]), *lines[end:]])


def _with_comments(lines: list[str], start: int, column: int, top: bool = False) -> int:
    """The first of the comment lines that stand right above a key, at its own column, and of the empty lines above
    them. The lines at the top of a file are about the file."""
    begin = start
    while begin and lines[begin - 1].strip().startswith("#") and _indent(lines[begin - 1]) == column:
        begin -= 1
    while begin and not lines[begin - 1].strip():
        begin -= 1
    return start if top else begin


def _end(lines: list[str], last: int, column: int) -> int:
    """The line after the last one of the group: deeper lines belong to its last key, blank and comment lines after
    them do not."""
    end = last + 1
    for number in range(last + 1, len(lines)):
        line = lines[number]
        inside = _indent(line) > column or (_indent(line) == column and line.lstrip().startswith("- "))
        if not line.strip():
            continue
        if not inside or line.strip() in ("---", "..."):
            break
        end = number + 1
    return end


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


def _order(fields: Iterable[str], keys: list[str]) -> list[str]:
    known = [key for key in fields if key in keys]
    first = [key for key in FIRST if key in known]
    last = [key for key in LAST if key in known]
    middle = [key for key in known if key not in first and key not in last]
    return [*first, *middle, *last, *(key for key in keys if key not in known)]


def _model_of(annotation: Any) -> type[BaseModel] | None:
    """The one model that a field holds, alone or in a list; None where it holds none or several."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    if get_origin(annotation) in (tuple, list, Union, UnionType, Annotated):
        found = {model for part in get_args(annotation) if (model := _model_of(part))}
        return found.pop() if len(found) == 1 else None
    return None
