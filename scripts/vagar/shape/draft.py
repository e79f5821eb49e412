"""All entries that passed shape, before anything is linked. What the rules look at."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Generic, TypedDict, TypeVar, Unpack

from vagar.problem import Mark, Path, Problem, Severity
from vagar.read.remarks import Remark
from vagar.shape.claim import Claim
from vagar.shape.concern import Concern
from vagar.shape.fields import Shape
from vagar.shape.method import Method
from vagar.shape.project import Project
from vagar.shape.research import Study
from vagar.shape.shared import Entry
from vagar.shape.source import Source
from vagar.shape.vocabulary import Term, TermList
from vagar.shape.walk import Leaf, walk

Model = TypeVar("Model", bound=Shape, covariant=True)
# What has a file of its own in a folder of its kind.
Document = Entry | Study | Concern


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
        """What is kept of it from one build to the next: the leaves are many, and soon collected again."""
        return {"file": self.file, "marks": self.marks, "model": self.model}

    @cached_property
    def leaves(self) -> tuple[Leaf, ...]:
        """Every single value in the model. Most rules look at all of them, so they are collected once."""
        return tuple(walk(self.model))


@dataclass(frozen=True)
class SourceAt:
    """A source, or a study's publication, and the document whose file describes it, at `path`."""

    source: Source
    entry: Shaped[Entry] | Shaped[Study] | Shaped[Concern]
    path: Path


@dataclass(frozen=True)
class ClaimAt:
    """A claim and the project whose file makes it, at `path`."""

    claim: Claim
    entry: Shaped[Project]
    path: Path


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

    def sources(self) -> Iterator[SourceAt]:
        """Every source, in the document that describes it; an id may turn up twice if someone made a mistake."""
        for entry in self.entries():
            for index, source in enumerate(entry.model.sources):
                yield SourceAt(source, entry, ("sources", index))
        for concern in (self.concerns[key] for key in sorted(self.concerns)):
            for index, source in enumerate(concern.model.sources):
                yield SourceAt(source, concern, ("sources", index))
        for study in (self.studies[key] for key in sorted(self.studies)):
            for index, publication in enumerate(study.model.publications):
                yield SourceAt(publication, study, ("publications", index))

    def claims(self) -> Iterator[ClaimAt]:
        """Every claim, in the order of the projects' ids and of their files."""
        for key in sorted(self.projects):
            entry = self.projects[key]
            for index, claim in enumerate(entry.model.claims):
                yield ClaimAt(claim, entry, ("claims", index))

    @cached_property
    def studied(self) -> frozenset[str]:
        """The ids of the projects that a study in the base compares with somebody."""
        return frozenset(
            project for study in self.studies.values() if study.model.estimates for project in study.model.projects
        )
