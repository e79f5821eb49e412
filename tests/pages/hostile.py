"""The made-up project with a hostile string in every field that takes a text."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache
from typing import Any

from pydantic import BaseModel, ValidationError

from fake_site import fake_draft
from vagar.problem import Path
from vagar.shape.draft import Draft, Shaped
from vagar.shape.place import locate
from vagar.shape.walk import walk

TEXT = """<xss onx="1">'"&{{ 7*7 }}</script>-->"""
ADDRESS = """https://x.example/"><xss/onx='1'>"""


@cache
def hostile_draft() -> Draft:
    """Every entry and every word of the vocabulary made hostile; ids, dates and numbers are as they were."""
    draft = fake_draft()
    return replace(
        draft,
        projects=_all(draft.projects),
        methods=_all(draft.methods),
        studies=_all(draft.studies),
        vocabulary={name: {key: made_hostile(term) for key, term in terms.items()} for name, terms in _lists(draft)},
    )


def made_hostile(model: BaseModel) -> BaseModel:
    """The model with as much of the hostile string in it as it allows."""
    good = model.model_dump(mode="json")
    bad, paths = copy.deepcopy(good), set(texts(model))
    for path in paths:
        _set(bad, path, ADDRESS if str(_get(good, path)).startswith("http") else TEXT)
    while True:
        try:
            return type(model).model_validate_json(json.dumps(bad))
        except ValidationError as error:
            refused = {locate(type(model), found["loc"]).path for found in error.errors()}
            # What is refused is as it was; if that is nothing of ours, the model is broken in another way.
            if not refused & paths:
                raise
            for path in refused & paths:
                _set(bad, path, _get(good, path))


def texts(model: BaseModel) -> Iterator[Path]:
    """Where there are texts that are no ids of something else and do not say what the rest is."""
    return (
        leaf.path for leaf in walk(model) if isinstance(leaf.value, str) and leaf.ref is None and leaf.field != "type"
    )


def models(draft: Draft) -> Iterable[BaseModel]:
    """Everything in a draft that has texts."""
    yield from (shaped.model for shaped in (*draft.projects.values(), *draft.methods.values(), *draft.studies.values()))
    yield from (term for _, terms in _lists(draft) for term in terms.values())


def _all(shaped: dict[str, Shaped]) -> dict[str, Shaped]:
    return {key: replace(found, model=made_hostile(found.model)) for key, found in shaped.items()}


def _lists(draft: Draft):
    return draft.vocabulary.items()


def _get(data: Any, path: Path) -> Any:
    for key in path:
        data = data[key]
    return data


def _set(data: Any, path: Path, value: object) -> None:
    _get(data, path[:-1])[path[-1]] = value
