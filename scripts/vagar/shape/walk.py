"""Every single value in a model, with its path and what kind of id it is."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple, get_args

from pydantic import BaseModel

from vagar.problem import Path
from vagar.shape.fields import Ref


class Leaf(NamedTuple):
    """A text or a number. `path` has the same keys as the YAML; `field` is the field it stands in, also when that
    holds a list; `ref` says what the value is an id of, if it is one."""

    path: Path
    field: str
    value: str | int | float
    ref: Ref | None


def walk(model: BaseModel) -> Iterator[Leaf]:
    """All texts, numbers and terms in `model`, in the order of its fields; `None` and booleans are left out."""
    found: list[Leaf] = []
    _collect(model, (), "", None, found)
    return iter(found)


def cited(model: BaseModel) -> tuple[str, ...]:
    """The ids of all sources that `model` cites anywhere, each once, in the order of its fields."""
    found = (str(leaf.value) for leaf in walk(model) if leaf.ref is not None and leaf.ref.target == "source")
    return tuple(dict.fromkeys(found))


def _collect(value: object, path: Path, field: str, ref: Ref | None, found: list[Leaf]) -> None:
    # A list to fill is several times faster here than generators inside generators.
    if isinstance(value, str | int | float):
        if not isinstance(value, bool):
            found.append(Leaf(path, field, value, ref))
    elif isinstance(value, BaseModel):
        for name, ref_of_field in _refs(type(value)):
            item = getattr(value, name)
            # Most fields of most models are empty; a nought is not.
            if item or item == 0:
                _collect(item, (*path, name), name, ref_of_field, found)
    elif isinstance(value, tuple | list):
        for index, item in enumerate(value):
            _collect(item, (*path, index), field, ref, found)
    elif isinstance(value, dict):
        for key, item in value.items():
            _collect(item, (*path, str(key)), str(key), ref, found)


@cache
def _refs(model: type[BaseModel]) -> tuple[tuple[str, Ref | None], ...]:
    """For each field of a model: what its texts are ids of."""
    return tuple((name, _ref((*field.metadata, field.annotation))) for name, field in model.model_fields.items())


def _ref(annotations: tuple[object, ...]) -> Ref | None:
    # The marker may sit inside «… | None» or «tuple[…, ...]», never across another model.
    for annotation in annotations:
        found = annotation if isinstance(annotation, Ref) else _ref(get_args(annotation))
        if found:
            return found
    return None
