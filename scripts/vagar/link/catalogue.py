"""The linked catalogue: what derive and pages read. Built once from a draft that passed the rules."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from vagar.evidence.designs import COUNTING, DESCRIBED, OVERDUE_YEARS
from vagar.noted import Noted, NotedMapping, note
from vagar.sentence import Named, named
from vagar.shape.concern import Concern
from vagar.shape.draft import Draft
from vagar.shape.method import Method, RelatedMethod
from vagar.shape.project import Link, Project, RelatedProject
from vagar.shape.research import MethodTie, Study
from vagar.shape.source import Source
from vagar.shape.terms import StudyStatus, Usage
from vagar.shape.vocabulary import Category, Term

TIES = frozenset({"uses", "related", "studies", "methods", "projects", "population", "concerns"})


class Node(Noted):
    """Something with a place on the site, in the middle of all that points to it: itself and nothing else, printed in
    short."""

    entry: Project | Method | Study | Concern

    def noted_as(self, name: str) -> tuple[str, ...] | None:
        """What it is tied to, as `("LinkedProject", "steget-fore", "uses")`; the entry notes its own fields."""
        if name not in TIES:
            return None
        entry = object.__getattribute__(self, "entry")
        return (type(self).__name__, object.__getattribute__(entry, "__dict__")["id"], name)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.entry.id})"


@dataclass(eq=False, repr=False)
class LinkedProject(Node):
    """A project, its file, and what points to and from it."""

    entry: Project
    file: str
    uses: list[Use] = field(default_factory=list)
    related: list[tuple[RelatedProject, LinkedProject]] = field(default_factory=list)
    studies: list[LinkedStudy] = field(default_factory=list)


@dataclass(eq=False, repr=False)
class LinkedMethod(Node):
    """A method, its file, and the projects that used or planned it. Its own concerns stand before those of its kind."""

    entry: Method
    file: str
    uses: list[Use] = field(default_factory=list)
    related: list[tuple[RelatedMethod, LinkedMethod]] = field(default_factory=list)
    studies: list[tuple[MethodTie, LinkedStudy]] = field(default_factory=list)
    concerns: list[LinkedConcern] = field(default_factory=list)

    @property
    def carried_out(self) -> list[LinkedProject]:
        """The projects that tried it: neither those that only planned to, nor what came after a project."""
        return [use.project for use in self.uses if use.carried_out]


@dataclass(eq=False, repr=False)
class LinkedStudy(Node):
    """A study, whom it is about, and the methods and projects it concerns."""

    entry: Study
    file: str
    population: Named
    methods: list[tuple[MethodTie, LinkedMethod]] = field(default_factory=list)
    projects: list[LinkedProject] = field(default_factory=list)

    @property
    def compares(self) -> bool:
        """Whether it is made to compare with somebody, whether or not we have read what it found."""
        return self.entry.design in COUNTING | DESCRIBED

    @property
    def waits(self) -> bool:
        """Whether it is registered or under way: there are no results yet."""
        return self.entry.status in (StudyStatus.REGISTERED, StudyStatus.UNDER_WAY)

    def overdue(self, year: int) -> bool:
        """Whether, two years after its own plan, no result is known."""
        due = self.entry.due
        return self.waits and due is not None and int(due[:4]) + OVERDUE_YEARS <= year


@dataclass(eq=False, repr=False)
class LinkedConcern(Node):
    """A concern, its file, and the methods that it concerns."""

    entry: Concern
    file: str
    methods: list[LinkedMethod] = field(default_factory=list)


# What has a page of its own; a concern has a place on one that they share.
Linked = LinkedMethod | LinkedProject | LinkedStudy
Citing = Linked | LinkedConcern


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
    """A source, what its file describes (`relation` is to that), and all that cite it."""

    source: Source
    home: Citing
    cited_by: tuple[Citing, ...]


@dataclass(frozen=True)
class Catalogue:
    """Everything, linked. Mappings are in the order of their ids; `compared` is what `studied` gives."""

    projects: Mapping[str, LinkedProject]
    methods: Mapping[str, LinkedMethod]
    studies: Mapping[str, LinkedStudy]
    concerns: Mapping[str, LinkedConcern] = field(repr=False)
    sources: Mapping[str, CitedSource] = field(repr=False)
    vocabulary: Mapping[str, Mapping[str, Term]] = field(repr=False)
    compared: frozenset[str] = field(repr=False)

    @property
    def studied(self) -> frozenset[str]:
        """The ids of the projects that a study in the base compares with somebody."""
        note("studied")
        return self.compared

    def entries(self) -> Iterator[Linked]:
        """Everything that has a page of its own: methods, projects, studies."""
        yield from self.methods.values()
        yield from self.projects.values()
        yield from self.studies.values()

    def label(self, vocabulary: str, term: str) -> str:
        """The Swedish label of a vocabulary term."""
        return self.vocabulary[vocabulary][term].label

    def named(self, vocabulary: str, term: str) -> Named:
        """What a vocabulary term is called in each language."""
        return _named(self.vocabulary[vocabulary][term])


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
        for tie in method.entry.related:
            method.related.append((tie, methods[tie.method]))
    studies = {
        key: LinkedStudy(at.model, at.file, _named(draft.vocabulary["populations"][at.model.population]))
        for key, at in sorted(draft.studies.items())
    }
    for study in studies.values():
        _link_study(study, projects, methods)
    concerns = {key: LinkedConcern(at.model, at.file) for key, at in sorted(draft.concerns.items())}
    for method in methods.values():
        _link_concerns(method, concerns, draft.vocabulary)
    cited = _cited([*projects.values(), *methods.values(), *studies.values(), *concerns.values()])
    return Catalogue(
        NotedMapping("projects", projects),
        NotedMapping("methods", methods),
        NotedMapping("studies", studies),
        NotedMapping("concerns", concerns),
        NotedMapping("sources", cited),
        {name: NotedMapping(f"vocabulary/{name}", terms) for name, terms in draft.vocabulary.items()},
        draft.studied,
    )


def _named(term: Term) -> Named:
    return named(term.label, term.english)


def _link_study(study: LinkedStudy, projects: Mapping[str, LinkedProject], methods: Mapping[str, LinkedMethod]) -> None:
    for tie in study.entry.methods:
        study.methods.append((tie, methods[tie.method]))
        methods[tie.method].studies.append((tie, study))
    for project in study.entry.projects:
        study.projects.append(projects[project])
        projects[project].studies.append(study)


def _link_concerns(
    method: LinkedMethod, concerns: Mapping[str, LinkedConcern], vocabulary: Mapping[str, Mapping[str, Term]]
) -> None:
    category = vocabulary["categories"][method.entry.category]
    assert isinstance(category, Category)
    of_its_kind = (key for key, concern in concerns.items() if category.group in concern.entry.every)
    for key in dict.fromkeys((*method.entry.concerns, *of_its_kind)):
        method.concerns.append(concerns[key])
        concerns[key].methods.append(method)


def _cited(documents: Iterable[Citing]) -> dict[str, CitedSource]:
    citing: dict[str, list[Citing]] = defaultdict(list)
    described: dict[str, tuple[Source, Citing]] = {}
    for linked in documents:
        sources = linked.entry.publications if isinstance(linked, LinkedStudy) else linked.entry.sources
        described.update((source.id, (source, linked)) for source in sources)
        for source in linked.entry.cited:
            citing[source].append(linked)
    return {key: CitedSource(*described[key], tuple(citing[key])) for key in sorted(described)}
