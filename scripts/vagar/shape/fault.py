"""One thing that a model refused, and what we say about it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field

from vagar.problem import Path
from vagar.read.builder import KEY
from vagar.read.text import shorten
from vagar.shape.fault_words import FOUND, MESSAGES
from vagar.shape.place import Place
from vagar.shape.vocabulary import Term

Vocabulary = Mapping[str, Mapping[str, Term]]


@dataclass(frozen=True)
class Fault:
    """An error of pydantic: where, what stands there, and what the validator said."""

    type: str
    place: Place
    value: object
    text: str = ""
    context: Mapping[str, object] = field(default_factory=dict)
    vocabulary: Vocabulary = field(default_factory=dict)

    @property
    def title(self) -> str:
        """The key as people know it: «municipalities», post 2."""
        path = tuple(part for part in self.place.path if part != KEY)
        if not self.place.name:
            return "filen"
        number = f", post {path[-1] + 1}" if path and isinstance(path[-1], int) else ""
        return f"«{shorten(self.place.name)}»{number}"

    @property
    def hint(self) -> str:
        """What the key is for, in brackets, when the model says it."""
        return f" ({self.place.description})" if self.place.description else ""

    @property
    def written(self) -> str:
        """The value as it stands in the file, on one line."""
        return on_one_line(self.value)

    @property
    def found(self) -> str:
        """What kind of thing the value is."""
        kinds = {bool: "boolean", str: "text", int: "number", float: "number", list: "list", dict: "keys"}
        return FOUND[kinds.get(type(self.value), "nothing")]

    def says(self, name: str, **more: object) -> str:
        """The message called `name` in the table of them, about this fault."""
        own = {"title": self.title, "hint": self.hint, "written": self.written, "found": self.found}
        return MESSAGES[name].format(**own | more)


def on_one_line(value: object) -> str:
    """What someone wrote, for a message: a list or a group as YAML writes it on one line, and never as Python does."""
    written = isinstance(value, bool | list | dict) or value is None
    return shorten(json.dumps(value, ensure_ascii=False, separators=(",", ":")) if written else str(value))


@dataclass(frozen=True)
class Advice:
    """What to tell about a fault. `path` only where the place is another than the value itself."""

    message: str
    action: str | None = None
    allowed: tuple[str, ...] = ()
    suggestion: str | None = None
    rule: str = "shape"
    path: Path | None = None
