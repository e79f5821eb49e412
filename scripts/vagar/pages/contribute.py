"""Bidra: the guided form, the form with every field, and the reference of all fields."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from vagar.link.catalogue import Catalogue
from vagar.pages.context import Context
from vagar.pages.page import Page
from vagar.pages.swedish import sort_key
from vagar.shape.draft import Shaped
from vagar.shape.editor_schema import Labels, Node
from vagar.shape.file_schemas import choices, entry_schemas
from vagar.shape.questions import Question, Questions
from vagar.shape.terms import OrganisationKind
from vagar.words.formats import upper_first
from vagar.words.languages import words

SHOWN_CHOICES = 25
FORMS = frozenset({"date", "address", "mail", "wording"})
TYPES = frozenset({"integer", "number", "boolean"})


@dataclass(frozen=True)
class Choice:
    """An allowed value and what it means."""

    value: str
    label: str


@dataclass(frozen=True)
class FieldRow:
    """A key: what it is for, what may stand there, and the group of keys it leads to, if any."""

    key: str
    description: str
    required: bool
    what: str
    group: str | None = None
    choices: tuple[Choice, ...] = ()


@dataclass(frozen=True)
class FieldGroup:
    """A group of keys, named as the first key that leads to it. `anchor` is its place on the page."""

    anchor: str
    title: str
    rows: tuple[FieldRow, ...]


def contribute_pages(context: Context) -> Iterator[Page]:
    """The form with every field, the page that puts one of them right, and the reference."""
    yield context.page(
        "bidra/formular/",
        "form",
        script="form/form.js",
    )
    yield context.page(
        "bidra/ratta/",
        "correct",
        script="form/correct.js",
    )
    catalogue = context.catalogue
    known = choices_of(catalogue)
    yield context.page(
        "bidra/falt/",
        "fields",
        shown=SHOWN_CHOICES,
        kinds=_kinds(entry_schemas(known)),
    )


def tell_page(context: Context, words: Shaped[Questions]) -> Page:
    """The guided form: one question a page, for someone who has a report and half an hour."""
    return context.page(
        "bidra/beratta/",
        "tell",
        script="form/tell/tell.js",
        words=words.model,
        options=lambda question: answers(context, question),
        organisation_kinds=tuple(OrganisationKind),
    )


def answers(context: Context, question: Question) -> list[tuple[str, str]]:
    """Value and label of each answer that a question has to choose among."""
    if not question.vocabulary:
        return [(option.value, option.label) for option in question.options]
    terms = context.catalogue.vocabulary.get(question.vocabulary, {}).values()
    return sorted(((term.id, upper_first(term.label)) for term in terms), key=lambda pair: sort_key(pair[1]))


def choices_of(catalogue: Catalogue) -> Labels:
    """What can be chosen in the fields of an entry."""
    methods, concerns = (
        {key: linked.entry.name for key, linked in kind.items()} for kind in (catalogue.methods, catalogue.concerns)
    )
    return choices(catalogue.vocabulary, methods, concerns)


def _kinds(schemas: Mapping[str, Node]) -> list[tuple[str, str, list[FieldGroup]]]:
    described: dict[str, Node] = {}
    return [(kind, schema["title"], field_groups(kind, schema, described)) for kind, schema in schemas.items()]


def field_groups(kind: str, schema: Node, described: dict[str, Node]) -> list[FieldGroup]:
    """The keys of a file, and then of each group under it, in the order they turn up.

    A group that is in `described` already, from another kind of file, is only led to.
    """
    waiting: list[tuple[str, str, Node]] = [(kind, schema["title"], schema)]
    groups: list[FieldGroup] = []
    while waiting:
        anchor, title, node = waiting.pop(0)
        required = node.get("required", ())
        rows = []
        for key, value in node.get("properties", {}).items():
            row, below = _row(kind, key, value, key in required, schema, described)
            rows.append(row)
            for name, heading, inner in below:
                if name not in described:
                    described[name] = inner
                    waiting.append((name, heading, inner))
        groups.append(FieldGroup(anchor, title, tuple(rows)))
    return groups


def _row(
    kind: str, key: str, node: Node, required: bool, schema: Node, described: Mapping[str, Node]
) -> tuple[FieldRow, list[tuple[str, str, Node]]]:
    description = node.get("description", "")
    found, name = _followed(node, schema)
    several = found.get("type") == "array"
    if several:
        found, name = _followed(found["items"], schema)
    if "properties" in found:
        anchor = (name or key).lower()
        if described.get(anchor, found) != found:
            anchor = f"{kind}-{anchor}"
        below = [(anchor, description or key, found)]
        below += [
            (f"{anchor}-{case['if']['properties']['type']['const']}", f"{key}: {label}", inner)
            for case, label in zip(found.get("allOf", ()), _labels(found), strict=False)
            for inner, _ in [_followed(case["then"], schema)]
        ]
        what = words()("field-groups" if several else "field-group")
        return FieldRow(key, description, required, what, anchor), below
    choices_ = tuple(
        Choice(*pair) for pair in zip(found.get("enum", ()), found.get("enumDescriptions", ()), strict=False)
    )
    what = words()("field-list", of=_what(found)) if several else _what(found)
    return FieldRow(key, description, required, what, None, choices_), []


def _labels(found: Node) -> list[str]:
    return list(found["properties"].get("type", {}).get("enumDescriptions", []))


def _followed(node: Node, schema: Node) -> tuple[Node, str | None]:
    """The node itself, and the name it has among the definitions."""
    ref = node.get("$ref") or (node["allOf"][0].get("$ref") if "allOf" in node else None)
    if ref is None:
        return node, None
    name = ref.rpartition("/")[2]
    return schema["definitions"][name], name


def _what(node: Node) -> str:
    """What may stand there, in words."""
    if "const" in node:
        return str(node["const"])
    if "enum" in node:
        return words()("field-choice")
    if node.get("x-form") in FORMS:
        return words()(f"field-{node['x-form']}")
    if "x-ref" in node or node.get("pattern", "").startswith("^[a-z0-9]"):
        return words()("field-id")
    if node.get("type") in TYPES:
        return words()(f"field-{node['type']}")
    return words()("field-text-most", most=node["maxLength"]) if "maxLength" in node else words()("field-text")
