"""Errors from pydantic to problems in plain Swedish, at the place of the exact value."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import get_args

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails
from pydantic_core.core_schema import ErrorType

from vagar.problem import Mark, Path, Problem
from vagar.read.builder import KEY
from vagar.shape import key_faults, value_faults
from vagar.shape.draft import Marked
from vagar.shape.fault import Advice, Fault, Vocabulary
from vagar.shape.place import locate

_ADVICE: dict[str, Callable[[Fault], Advice]] = {
    "extra_forbidden": key_faults.unknown_key,
    "missing": key_faults.missing_key,
    "model_type": key_faults.no_keys,
    "model_attributes_type": key_faults.no_keys,
    "dict_type": key_faults.no_keys,
    "tuple_type": key_faults.no_list,
    "list_type": key_faults.no_list,
    "too_short": key_faults.few_items,
    "union_tag_not_found": key_faults.no_type,
    "union_tag_invalid": key_faults.unknown_type,
    "enum": value_faults.off_the_list,
    "unknown_term": value_faults.unknown_term,
    "string_type": value_faults.no_text,
    "int_type": value_faults.no_number,
    "int_from_float": value_faults.no_number,
    "float_type": value_faults.no_number,
    "bool_type": value_faults.no_boolean,
    "string_too_short": value_faults.too_short,
    "string_too_long": value_faults.too_long,
    "string_pattern_mismatch": value_faults.wrong_form,
    "greater_than": value_faults.out_of_range,
    "greater_than_equal": value_faults.out_of_range,
    "less_than": value_faults.out_of_range,
    "less_than_equal": value_faults.out_of_range,
    "needed_term": value_faults.needed_term,
    "date_form": value_faults.bad_date,
    "date_missing": value_faults.no_such_date,
    "date_range": value_faults.no_such_date,
    "address": value_faults.bad_address,
}
# Errors of pydantic's own speak English; every other type is one of our validators and speaks for itself.
_PYDANTIC = frozenset(get_args(ErrorType))


def problems_of(
    error: ValidationError,
    model: type[BaseModel],
    file: str,
    marks: Mapping[Path, Mark],
    vocabulary: Vocabulary | None = None,
) -> list[Problem]:
    """One problem for each thing that `model` refused in `file`. Never raises.

    `marks` are the places in the file; `vocabulary` is used to suggest terms.
    """
    marked = Marked(file, marks)
    details = error.errors(include_url=False)
    # What stands under a key that should not be there is neither right nor wrong.
    strange = {each["loc"][:-1] for each in details if each["loc"][-1:] == (KEY,)}
    told = (each for each in details if each["loc"] not in strange and not _is_miscounted(each))
    return [_problem(each, model, marked, vocabulary or {}) for each in told]


def _is_miscounted(detail: ErrorDetails) -> bool:
    """Whether a list is called too short for items with faults of their own, which pydantic does not count."""
    return detail["type"] == "too_short" and len(detail["input"]) >= detail["ctx"]["min_length"]


def _problem(detail: ErrorDetails, model: type[BaseModel], marked: Marked, vocabulary: Vocabulary) -> Problem:
    place = locate(model, detail["loc"])
    kind = detail["type"]
    fault = Fault(kind, place, detail["input"], detail["msg"], detail.get("ctx", {}), vocabulary)
    default = value_faults.other if kind in _PYDANTIC else value_faults.own_words
    advice = _ADVICE.get(kind, default)(fault)
    message = advice.message[:1].upper() + advice.message[1:]
    simple = kind != "missing" and isinstance(fault.value, str | int | float)
    return marked.problem(
        advice.rule,
        place.path if advice.path is None else advice.path,
        message,
        value=fault.written if simple else None,
        allowed=advice.allowed,
        suggestion=advice.suggestion,
        action=advice.action,
    )
