"""The linked catalogue: what derive and pages read. Built once from a draft that passed the rules."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from vagar.shape.draft import Draft
from vagar.shape.method import Method, RelatedMethod
from vagar.shape.project import Link, Project, RelatedProject
from vagar.shape.research import MethodTie, Study
from vagar.shape.source import Source
from vagar.shape.terms import Usage
from vagar.shape.vocabulary import Term


@dataclass
class LinkedProject:
    """A project, its file, and what points to and from it."""

    entry: Project
    file: str
    uses: list[Use] = field(default_factory=list)
    related: list[tuple[RelatedProject, LinkedProject]] = field(default_factory=list)
    studies: list[LinkedStudy] = field(default_factory=list)


@dataclass
class LinkedMethod:
    """A method, its file, and the projects that used or planned it."""

    entry: Method
    file: str
    uses: list[Use] = field(default_factory=list)
    related: list[tuple[RelatedMethod, LinkedMethod]] = field(default_factory=list)
    studies: list[tuple[MethodTie, LinkedStudy]] = field(default_factory=list)


@dataclass
class LinkedStudy:
    """A study of a type of method, with the methods and projects it concerns."""

    entry: Study
    file: str
    methods: list[tuple[MethodTie, LinkedMethod]] = field(default_factory=list)
    projects: list[LinkedProject] = field(default_factory=list)


Linked = LinkedMethod | LinkedProject | LinkedStudy


@dataclass(frozen=True)
class Use:
    """One project's use of one method, with the link's own sentence and source (evidence rules 9)."""

    project: LinkedProject
    method: LinkedMethod
    link: Link

    @property
    def carried_out(self) -> bool:
        """Whether it was done within the project: not only planned, and not something that came afterwards."""
        return self.link.status is Usage.CARRIED_OUT


@dataclass(frozen=True)
class CitedSource:
    """A source, the entry whose file describes it (`relation` is to that one), and the entries that cite it."""

    source: Source
    home: LinkedProject | LinkedMethod
    cited_by: tuple[LinkedProject | LinkedMethod, ...]


@dataclass(frozen=True)
class Catalogue:
    """Everything, linked. Mappings are in the order of their ids."""

    projects: Mapping[str, LinkedProject]
    methods: Mapping[str, LinkedMethod]
    studies: Mapping[str, LinkedStudy]
    sources: Mapping[str, CitedSource]
    vocabulary: Mapping[str, Mapping[str, Term]]

    def entries(self) -> Iterator[Linked]:
        """Everything that has a page of its own: methods, projects, studies."""
        yield from self.methods.values()
        yield from self.projects.values()
        yield from self.studies.values()

    def label(self, vocabulary: str, term: str) -> str:
        """The Swedish label of a vocabulary term."""
        return self.vocabulary[vocabulary][term].label


def link(draft: Draft) -> Catalogue:
    """Turn ids into objects. The draft must have passed the rule `references`; a missing id raises KeyError."""
    projects = {key: LinkedProject(at.model, at.file) for key, at in sorted(draft.projects.items())}
    methods = {key: LinkedMethod(at.model, at.file) for key, at in sorted(draft.methods.items())}
    for project in projects.values():
        for relation in project.entry.related_projects:
            project.related.append((relation, projects[relation.project]))
        for record in project.entry.methods:
            use = Use(project, methods[record.method], record)
            project.uses.append(use)
            methods[record.method].uses.append(use)
    for method in methods.values():
        for relation in method.entry.related:
            method.related.append((relation, methods[relation.method]))
    studies = {key: LinkedStudy(at.model, at.file) for key, at in sorted(draft.studies.items())}
    for study in studies.values():
        _link_study(study, projects, methods)
    cited = _cited([*projects.values(), *methods.values()])
    return Catalogue(projects, methods, studies, cited, draft.vocabulary)


def _link_study(study: LinkedStudy, projects: Mapping[str, LinkedProject], methods: Mapping[str, LinkedMethod]) -> None:
    for tie in study.entry.methods:
        study.methods.append((tie, methods[tie.method]))
        methods[tie.method].studies.append((tie, study))
    for project in study.entry.projects:
        study.projects.append(projects[project])
        projects[project].studies.append(study)


def _cited(entries: Iterable[LinkedProject | LinkedMethod]) -> dict[str, CitedSource]:
    citing: dict[str, list[LinkedProject | LinkedMethod]] = defaultdict(list)
    described: dict[str, tuple[Source, LinkedProject | LinkedMethod]] = {}
    for linked in entries:
        described.update((source.id, (source, linked)) for source in linked.entry.sources)
        for source in linked.entry.cited:
            citing[source].append(linked)
    return {key: CitedSource(*described[key], tuple(citing[key])) for key in sorted(described)}
