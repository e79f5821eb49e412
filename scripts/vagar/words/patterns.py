"""Messages as patterns: plain lists that Python and the browser both put together in the same way.

A pattern is a text, or a list of parts: a text, `{"v": name}` for what the caller gives, `{"f": function, "a": parts}`
for a form of ours, and `{"s": part, "c": patterns by key, "d": key}` for a choice. References are written out.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from fluent.syntax.ast import (
    CallArguments,
    FunctionReference,
    MessageReference,
    NumberLiteral,
    Pattern,
    Placeable,
    SelectExpression,
    StringLiteral,
    TermReference,
    TextElement,
    VariableReference,
)

from vagar.words.files import Entry

# The forms that a message may ask for; vagar.words.formats and docs/assets/words/formats.js make them.
FUNCTIONS = ("NUM", "KR", "PERCENT", "SHARE", "HUNDREDTHS", "SPAN", "DATE", "PERIOD", "LIST", "COMMA", "COUNT", "UPPER")
Part = str | dict[str, Any]
Parts = str | list[Part]


class PatternError(ValueError):
    """A message that uses something we do not have. The argument is a Swedish sentence."""


def pattern_of(entry: Entry, entries: Mapping[str, Entry]) -> Parts:
    """The pattern of a message, with what it refers to among `entries` written out. Raises `PatternError`."""
    return _joined(_entry_parts(entry, entries, ()))


def variables(pattern: Parts) -> set[str]:
    """The names of everything that the caller must give."""
    found: set[str] = set()
    for part in [pattern] if isinstance(pattern, str) else pattern:
        if isinstance(part, str):
            continue
        if "v" in part:
            found.add(part["v"])
        for argument in part.get("a", ()):
            found |= variables([argument])
        if "s" in part:
            found |= variables([part["s"]])
            for case in part["c"].values():
                found |= variables(case)
    return found


def _entry_parts(entry: Entry, entries: Mapping[str, Entry], inside: tuple[str, ...]) -> list[Part]:
    if entry.id in inside:
        raise PatternError(f"«{entry.id}» hänvisar till sig själv")
    if entry.ast.attributes:
        raise PatternError(f"«{entry.id}» har attribut (.{entry.ast.attributes[0].id.name}), som inte används här")
    if entry.ast.value is None:
        raise PatternError(f"«{entry.id}» har ingen text")
    return _parts(entry.ast.value, entries, (*inside, entry.id))


def _parts(pattern: Pattern, entries: Mapping[str, Entry], inside: tuple[str, ...]) -> list[Part]:
    found: list[Part] = []
    for element in pattern.elements:
        if isinstance(element, TextElement):
            found.append(element.value)
        else:
            found += _expression(element.expression, entries, inside)
    return found


def _expression(expression: Any, entries: Mapping[str, Entry], inside: tuple[str, ...]) -> list[Part]:
    match expression:
        case StringLiteral():
            return [expression.parse()["value"]]
        case NumberLiteral():
            return [expression.value]
        case VariableReference():
            return [{"v": expression.id.name}]
        case Placeable():
            return _expression(expression.expression, entries, inside)
        case MessageReference() | TermReference():
            return _reference(expression, entries, inside)
        case FunctionReference():
            return [_function(expression, entries, inside)]
        case SelectExpression():
            return [_choice(expression, entries, inside)]
    raise PatternError(f"{type(expression).__name__} används inte här")


def _reference(
    reference: MessageReference | TermReference, entries: Mapping[str, Entry], inside: tuple[str, ...]
) -> list[Part]:
    name = f"-{reference.id.name}" if isinstance(reference, TermReference) else reference.id.name
    if name not in entries:
        raise PatternError(f"«{name}» finns inte")
    if reference.attribute is not None or getattr(reference, "arguments", None) is not None:
        raise PatternError(f"hänvisningen till «{name}» kan inte ha attribut eller egna värden")
    return _entry_parts(entries[name], entries, inside)


def _function(call: FunctionReference, entries: Mapping[str, Entry], inside: tuple[str, ...]) -> Part:
    name, arguments = call.id.name, call.arguments or CallArguments([], [])
    if name not in FUNCTIONS:
        raise PatternError(f"{name}() finns inte; det finns {', '.join(FUNCTIONS)}")
    if arguments.named:
        raise PatternError(f"{name}() tar inga värden med namn")
    given = [part for argument in arguments.positional for part in _expression(argument, entries, inside)]
    return {"f": name, "a": given}


def _choice(choice: SelectExpression, entries: Mapping[str, Entry], inside: tuple[str, ...]) -> Part:
    if not isinstance(choice.selector, VariableReference):
        raise PatternError("ett val ( -> ) görs på ett värde, som $n")
    cases, default = {}, ""
    for variant in choice.variants:
        key = variant.key.value if isinstance(variant.key, NumberLiteral) else variant.key.name
        cases[key] = _joined(_parts(variant.value, entries, inside))
        default = key if variant.default else default
    return {"s": {"v": choice.selector.id.name}, "c": cases, "d": default}


def _joined(parts: list[Part]) -> Parts:
    """Texts beside each other as one; a pattern of nothing but text is that text."""
    found = list(_together(parts))
    texts = [part for part in found if isinstance(part, str)]
    return "".join(texts) if len(texts) == len(found) else found


def _together(parts: list[Part]) -> Iterator[Part]:
    text = ""
    for part in parts:
        if isinstance(part, str):
            text += part
            continue
        if text:
            yield text
        text = ""
        yield part
    if text:
        yield text
