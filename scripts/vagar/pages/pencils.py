"""Where in an entry's file each thing on its page stands, so that a reader can put exactly that right."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from pydantic import BaseModel

from vagar.shape.fields import Sourced

# What a part is called, best first: by its own words, else by where it stands.
NAMES = ("text", "label", "name", "written", "number", "place")


@dataclass(frozen=True)
class Pencil:
    """The place of a part in its entry, like `claims.i-arbete`, `money.0` or `period`, and what the part is called."""

    path: str
    name: str


PencilOf = Callable[[object], Pencil | None]


def nowhere(item: object) -> None:
    """On pages that are no entry's own there is nothing to put right."""


def pencils(entry: BaseModel) -> PencilOf:
    """A function from a part of `entry` to its pencil; None for what stands in another entry."""
    # The parts are the very objects that the templates print, and models never change.
    places = {id(part): Pencil(path, _name(part)) for part, path in _parts(entry, ())}
    return lambda item: places.get(id(item))


def _name(part: BaseModel) -> str:
    found = (getattr(part, name, None) for name in NAMES)
    return next(str(value) for value in found if value)


def _parts(model: BaseModel, path: tuple[str, ...]) -> Iterator[tuple[BaseModel, str]]:
    for name in type(model).model_fields:
        value = getattr(model, name)
        for step, part in enumerate(value) if isinstance(value, tuple) else [(None, value)]:
            if not isinstance(part, BaseModel):
                continue
            # An id stays where it is when others are added before it.
            key = () if step is None else (str(getattr(part, "id", step)) if _named(part) else str(step),)
            here = (*path, name, *key)
            if isinstance(part, Sourced):
                yield part, ".".join(here)
            elif step is None:
                yield from _parts(part, here)


def _named(part: BaseModel) -> bool:
    """Whether the part has an id of its own: a tag's `id` is a word of a vocabulary, and may stand twice."""
    return "id" in type(part).model_fields and "ours" in type(part).model_fields and hasattr(part, "status")
