"""Where in a model an error of pydantic belongs: its path in the file, and what the model expects there."""

from __future__ import annotations

import types
from dataclasses import dataclass, field
from enum import Enum
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from vagar.problem import Path
from vagar.read.builder import KEY


@dataclass(frozen=True)
class Place:
    """`path` is the way in the file; `owner` the model whose key `name` is; `expected` the bare type."""

    path: Path = ()
    owner: type[BaseModel] | None = None
    name: str = ""
    expected: object = None
    description: str = ""
    metadata: tuple[object, ...] = field(default=(), compare=False)

    def models(self) -> tuple[type[BaseModel], ...]:
        """The models that may stand here, when a key of the value (`type`) decides which."""
        return tuple(option for option in _options(self.expected) if _is_model(option))

    def item(self) -> object:
        """What one item is, where a list is expected."""
        inner = get_args(self.expected)
        return bare(inner[0])[0] if inner else None

    def enum(self) -> type[Enum] | None:
        return self.expected if isinstance(self.expected, type) and issubclass(self.expected, Enum) else None


def locate(model: type[BaseModel], loc: tuple[str | int, ...]) -> Place:
    """Follows the `loc` of an error through `model`.

    pydantic puts the tag of a union into `loc` ('value', 'exact', 'n'), where the file has nothing:
    it is left out of the path here.
    """
    place = Place(expected=model)
    key_type: object = None
    for part in loc:
        models = place.models()
        if part == KEY and key_type is not None:
            place = Place((*place.path, KEY), place.owner, place.name, key_type, place.description)
        elif len(models) > 1 and (chosen := _tagged(models, part)) is not None:
            place = Place(place.path, place.owner, place.name, chosen, place.description)
        elif models:
            place = _field(place, models[0], part)
        else:
            inner = get_args(place.expected)
            key_type = inner[0] if get_origin(place.expected) is dict else None
            below = inner[1] if key_type is not None else (inner[0] if inner else None)
            expected, metadata = bare(below)
            name = part if isinstance(part, str) else place.name
            place = Place((*place.path, part), None, name, expected, place.description, metadata)
    return place


def tags(model: type[BaseModel]) -> tuple[str, ...]:
    """What `type` may be for a model that belongs to a tagged union."""
    known = model.model_fields.get("type")
    return tuple(get_args(known.annotation)) if known and get_origin(known.annotation) is Literal else ()


def bare(annotation: object) -> tuple[object, tuple[object, ...]]:
    """A type without «or nothing» and without its notes, and the notes."""
    notes: list[object] = []
    while True:
        if get_origin(annotation) is Annotated:
            annotation, *more = get_args(annotation)
            notes.extend(more)
        elif len(options := _options(annotation)) == 1 and options[0] is not annotation:
            annotation = options[0]
        else:
            return annotation, tuple(notes)


def _field(place: Place, model: type[BaseModel], part: str | int) -> Place:
    known: FieldInfo | None = model.model_fields.get(str(part))
    if known is None:
        return Place((*place.path, part), model, str(part))
    expected, metadata = bare(known.annotation)
    notes = (*known.metadata, *metadata)
    return Place((*place.path, part), model, str(part), expected, known.description or "", notes)


def _options(annotation: object) -> tuple[Any, ...]:
    if get_origin(annotation) in (Union, types.UnionType):
        return tuple(option for option in get_args(annotation) if option is not type(None))
    return (annotation,)


def _is_model(option: object) -> bool:
    return isinstance(option, type) and issubclass(option, BaseModel)


def _tagged(models: tuple[type[BaseModel], ...], part: str | int) -> type[BaseModel] | None:
    return next((model for model in models if part in tags(model)), None)
