"""Any claim and any source that the models allow, and what they become when something is left out.

Made from the models themselves, so that a new field or a new term is in the tests the day it exists.
"""

from __future__ import annotations

import json
import types
from collections.abc import Iterator
from enum import Enum
from functools import cache
from typing import Annotated, Any, Literal, TypeVar, Union, get_args, get_origin

from hypothesis import strategies as st
from pydantic import BaseModel, ValidationError

from vagar.evidence.vague_words import APPROX, FRACTIONS, MORE_THAN_HALF, NEARLY_EVERYONE
from vagar.rules.bases import misplaced
from vagar.shape.claim import Claim
from vagar.shape.source import Source

Model = TypeVar("Model", bound=BaseModel)
COUNTS = st.sampled_from([0, 1, 3, 9, 10, 29, 30, 40, 60, 99, 100, 120, 1000])
TEXTS = {
    "word": [*APPROX, "många", "typ"],
    "words": [*FRACTIONS, *MORE_THAN_HALF, *NEARLY_EVERYONE, "över hälften", "nästan hälften", "en del"],
    "ours": ["15 + 15"],
    **{name: ["2018", "2020-05", "2023-01-31"] for name in ("as_of", "date", "checked")},
    "url": ["https://norra.example/"],
}


@cache
def any_of(model: type[Model]) -> st.SearchStrategy[Model]:
    """Every instance of `model`, with each optional field there or not."""
    return _data(model).map(lambda data: rebuilt(model, data)).filter(bool)


def any_claim() -> st.SearchStrategy[Claim]:
    """Claims of all kinds, half of them so complete that one lack decides the level."""
    return any_of(Claim) | _complete_claims()


def any_source() -> st.SearchStrategy[Source]:
    """Sources of all kinds, half of them such that a claim in them can reach the highest level."""
    chosen = {"kind": st.sampled_from(["evaluation", "register", "research"]), "url": st.just("https://norra.example/")}
    return any_of(Source) | _data(Source, chosen).map(lambda data: rebuilt(Source, data))


@cache
def _complete_claims() -> st.SearchStrategy[Claim]:
    survey = st.fixed_dictionaries({"asked": st.just(100), "answered": st.sampled_from([40, 50, 90])})
    base = st.fixed_dictionaries(
        {"kind": st.sampled_from(["started", "assigned", "completed", "left", "respondents"]), "n": st.just(90)},
        optional={"started_n": st.just(100)},
    )
    figures = st.sampled_from(
        [
            {"type": "exact", "n": 30},
            {"type": "range", "low": 30, "high": 40},
            {"type": "approx", "n": 40, "word": "cirka"},
            {"type": "percent", "p": 40},
            {"type": "percent-range", "low": 30, "high": 40},
            {"type": "share", "words": "hälften"},
        ]
    )
    chosen = {
        "kind": st.just("outcome"),
        "status": st.sampled_from(["final", "final", "interim", "unclear"]),
        "outcome": st.just("any-job"),
        "value": figures,
        "base": base,
        "response": st.none() | survey,
        "collected_by": st.sampled_from([None, "owner", "external", "register"]),
        "time": st.sampled_from([{"since": "exit", "months": 6}, {"since": "during"}, {"since": "project-end"}]),
    }
    return _data(Claim, chosen).map(lambda data: rebuilt(Claim, data)).filter(bool)


def blanked(model: Model) -> Iterator[tuple[str, Model]]:
    """The model with one optional field left out, for every one that says something, at any depth."""
    whole = model.model_dump(mode="json")
    for path, data in _without(model, whole):
        found = rebuilt(type(model), data)
        if found is not None:
            yield path, found


def _without(model: BaseModel, data: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    for name, field in type(model).model_fields.items():
        value = getattr(model, name)
        if not field.is_required() and value != field.get_default():
            yield name, {key: kept for key, kept in data.items() if key != name}
        if isinstance(value, BaseModel):
            for path, inner in _without(value, data[name]):
                yield f"{name}.{path}", {**data, name: inner}


def rebuilt(model: type[Model], data: dict[str, Any]) -> Model | None:
    """A model from plain values, as from a file; None when it, or the rule of bases, does not allow them."""
    # How many answered is only asked of a survey, so one goes with the other.
    for values in (data, {key: value for key, value in data.items() if key != "response"}):
        try:
            found = model.model_validate_json(json.dumps(values))
        except ValidationError:
            continue
        if not isinstance(found, Claim) or not list(misplaced(found)):
            return found
    return None


def _data(model: type[BaseModel], chosen: dict[str, st.SearchStrategy] | None = None) -> st.SearchStrategy[dict]:
    fields = {name: _values(field.annotation, name) for name, field in model.model_fields.items()} | (chosen or {})
    required = {name for name, field in model.model_fields.items() if field.is_required()} | set(chosen or {})
    return st.fixed_dictionaries(
        {name: values for name, values in fields.items() if name in required},
        optional={name: values for name, values in fields.items() if name not in required},
    )


def _values(annotation: Any, name: str) -> st.SearchStrategy:
    """Plain values for a field of this type."""
    origin = get_origin(annotation)
    if origin is Annotated:
        return _values(get_args(annotation)[0], name)
    if origin is Literal:
        return st.sampled_from(get_args(annotation))
    if origin in (Union, types.UnionType):
        # That a field may be nothing is already in its being optional.
        return st.one_of([_values(option, name) for option in get_args(annotation) if option is not types.NoneType])
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return _data(annotation)
    if isinstance(annotation, type) and issubclass(annotation, Enum):
        return st.sampled_from([term.value for term in annotation])
    return {
        bool: st.booleans(),
        int: COUNTS,
        float: st.sampled_from([0, 0.5, 6, 12.5, 60, 100]),
        str: st.sampled_from(TEXTS.get(name, ["text"])),
    }[annotation]
