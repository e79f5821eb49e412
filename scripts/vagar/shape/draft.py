"""All entries that passed shape, before anything is linked. What the rules look at."""

from __future__ import annotations

import pickle
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any, Generic, TypedDict, TypeVar, Unpack, cast

from vagar.problem import Mark, Path, Problem, Severity
from vagar.read.remarks import Remark
from vagar.shape.concern import Concern
from vagar.shape.fields import Shape
from vagar.shape.method import Method
from vagar.shape.project import Project
from vagar.shape.research import Study
from vagar.shape.shared import Entry
from vagar.shape.told import Document, Told, tell
from vagar.shape.vocabulary import Term, TermList
from vagar.shape.walk import Leaf, walk

__all__ = ["Document", "Draft", "Shaped"]

Model = TypeVar("Model", bound=Shape, covariant=True)
# Where the model lies until somebody asks for it, when it was kept from one build to the next.
PACKED = "_model"


class More(TypedDict, total=False):
    """The optional fields of `Problem`."""

    value: str | None
    allowed: tuple[str, ...]
    suggestion: str | None
    action: str | None


@dataclass(frozen=True)
class Marked:
    """A file and the place of every value in it."""

    file: str
    marks: Mapping[Path, Mark] = field(repr=False)

    def mark(self, path: Path) -> Mark:
        """Where `path` stands, or where its nearest parent does."""
        while path and path not in self.marks:
            path = path[:-1]
        return self.marks.get(path, Mark())

    def problem(
        self, rule: str, path: Path, message: str, severity: Severity = Severity.ERROR, **more: Unpack[More]
    ) -> Problem:
        """A finding at `path` in this file."""
        mark = self.mark(path)
        return Problem(self.file, mark.line, mark.column, rule, message, severity=severity, **more)


@dataclass(frozen=True)
class Shaped(Marked, Generic[Model]):
    """A model with the file it came from and the place of every value in it."""

    model: Model = field(repr=False)

    def __getstate__(self) -> dict[str, object]:
        """What is kept of it from one build to the next. The leaves are many, and soon collected again."""
        held = self.__dict__
        packed = held.get(PACKED) or pickle.dumps(self.model, pickle.HIGHEST_PROTOCOL)
        return {"file": self.file, "marks": self.marks, "told": held.get("told"), PACKED: packed}

    def __setstate__(self, state: dict[str, object]) -> None:
        self.__dict__.update((name, value) for name, value in state.items() if value is not None)

    if not TYPE_CHECKING:  # Otherwise every name would be taken for a field.

        def __getattr__(self, name: str) -> Any:
            """The model, for the first who asks for it: most of them are asked for by nobody."""
            if name != "model" or PACKED not in self.__dict__:
                raise AttributeError(name)
            return self.__dict__.setdefault(name, pickle.loads(self.__dict__[PACKED]))

    @cached_property
    def leaves(self) -> tuple[Leaf, ...]:
        """Every single value in the model. Most rules look at all of them, so they are collected once."""
        return tuple(walk(self.model))

    def let_go(self) -> None:
        """Forgets the leaves: whoever comes later collects them again."""
        self.__dict__.pop("leaves", None)

    @cached_property
    def told(self) -> Told:
        """What others need to know of it, when it is a document."""
        return tell(cast(Document, self.model), self.leaves)


@dataclass(frozen=True)
class Draft:
    """Everything that was read, keyed by id. `files` are all paths seen, relative to the project folder, and
    `remarks` what stands in files without being a value."""

    projects: Mapping[str, Shaped[Project]] = field(default_factory=dict)
    methods: Mapping[str, Shaped[Method]] = field(default_factory=dict)
    studies: Mapping[str, Shaped[Study]] = field(default_factory=dict)
    concerns: Mapping[str, Shaped[Concern]] = field(default_factory=dict, repr=False)
    vocabulary: Mapping[str, Mapping[str, Term]] = field(default_factory=dict, repr=False)
    vocabulary_marks: Mapping[str, Shaped[TermList]] = field(default_factory=dict, repr=False)
    files: tuple[str, ...] = field(default=(), repr=False)
    remarks: tuple[Remark, ...] = field(default=(), repr=False)

    def entries(self) -> Iterator[Shaped[Entry]]:
        """Projects and methods, in the order of their ids."""
        yield from (self.projects[key] for key in sorted(self.projects))
        yield from (self.methods[key] for key in sorted(self.methods))

    def documents(self) -> Iterator[Shaped[Entry] | Shaped[Study] | Shaped[Concern]]:
        """Everything that has a file of its own: entries, then studies, then concerns."""
        yield from self.entries()
        yield from (self.studies[key] for key in sorted(self.studies))
        yield from (self.concerns[key] for key in sorted(self.concerns))

    def describing(self) -> Iterator[Shaped[Entry] | Shaped[Concern] | Shaped[Study]]:
        """Everything that describes sources, in the order in which they are looked for."""
        yield from self.entries()
        yield from (self.concerns[key] for key in sorted(self.concerns))
        yield from (self.studies[key] for key in sorted(self.studies))

    def shaped(self) -> Iterator[Shaped[Shape]]:
        """Every file: the documents, then the lists of the vocabulary."""
        yield from self.documents()
        yield from (self.vocabulary_marks[name] for name in sorted(self.vocabulary_marks))

    @cached_property
    def studied(self) -> frozenset[str]:
        """The ids of the projects that a study in the base compares with somebody."""
        return frozenset(project for study in self.studies.values() for project in study.told.compares)
