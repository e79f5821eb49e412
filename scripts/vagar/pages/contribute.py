"""Bidra: the guided form, the form with every field, and the reference of all fields."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from vagar.link.catalogue import Catalogue
from vagar.pages.context import Context
from vagar.pages.page import Page
from vagar.pages.swedish import sort_key, upper_first
from vagar.shape.draft import Shaped
from vagar.shape.editor_schema import Labels, Node
from vagar.shape.file_schemas import choices, entry_schemas
from vagar.shape.questions import Question, Questions
from vagar.shape.terms import OrganisationKind

SHOWN_CHOICES = 25
FORMS = {
    "date": "datum: 2018, 2018-02 eller 2018-02-01",
    "address": "adress som börjar med https://",
    "mail": "funktionsadress, till exempel info@",
    "wording": "högst åtta av källans ord",
}
TYPES = {"integer": "heltal", "number": "tal", "boolean": "ja eller nej"}


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
        "Skriv ett förslag",
        "Ett formulär för ett nytt projekt, en ny metod, en rättelse eller projektets svar. Inget konto behövs.",
        script="form/form.js",
    )
    yield context.page(
        "bidra/ratta/",
        "correct",
        "Rätta en uppgift",
        "Skriv vad som ska stå i stället, och var det står. Inget konto behövs.",
        script="form/correct.js",
    )
    catalogue = context.catalogue
    known = choices_of(catalogue)
    yield context.page(
        "bidra/falt/",
        "fields",
        "Alla fält",
        "Vilka fält en post kan ha, vad de är till för och vad som får stå i dem.",
        shown=SHOWN_CHOICES,
        kinds=_kinds(entry_schemas(known)),
    )


def tell_page(context: Context, words: Shaped[Questions]) -> Page:
    """The guided form: one question a page, for someone who has a report and half an hour."""
    return context.page(
        "bidra/beratta/",
        "tell",
        "Berätta om ert projekt",
        "Nio korta frågor om ett projekt. Inget konto behövs, och det mesta går att hoppa över.",
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
    before = "lista: " if several else ""
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
        what = "lista av grupper" if several else "en grupp av fält"
        return FieldRow(key, description, required, what, anchor), below
    choices_ = tuple(
        Choice(*pair) for pair in zip(found.get("enum", ()), found.get("enumDescriptions", ()), strict=False)
    )
    return FieldRow(key, description, required, before + _what(found), None, choices_), []


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
        return "ett av orden"
    if form := FORMS.get(node.get("x-form", "")):
        return form
    if "x-ref" in node or node.get("pattern", "").startswith("^[a-z0-9]"):
        return "id: a–z, 0–9 och bindestreck"
    if word := TYPES.get(str(node.get("type"))):
        return word
    return f"text, högst {node['maxLength']} tecken" if "maxLength" in node else "text"
