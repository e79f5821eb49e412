"""What a document says that matters to others: so that nobody has to read it again to know."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from vagar.shape.concern import Concern
from vagar.shape.method import Method
from vagar.shape.project import Project
from vagar.shape.research import Study
from vagar.shape.shared import Entry
from vagar.shape.source import Source
from vagar.shape.terms import ProjectRelation, SourceKind
from vagar.shape.walk import Leaf

# What has a file of its own in a folder of its kind.
Document = Entry | Study | Concern


@dataclass(frozen=True)
class ToldSource:
    """A source as others need to know it; `opens` is whether it has an address. A publication needs no reader."""

    id: str
    kind: SourceKind
    date: str | None
    opens: bool
    publication: bool = False


@dataclass(frozen=True)
class Told:
    """In short, of one document: its ids and names, the sources it describes, and all that it refers to, as
    («source», id). `known_by` are the names of a project and of its places; `uses` the methods it links to, `compares`
    the projects that a study has figures of."""

    id: str
    name: str
    changed: str
    former_ids: tuple[str, ...]
    sources: tuple[ToldSource, ...]
    # Which warnings shall be silent: the rule, and what it is about if not all of it.
    silences: tuple[tuple[str, str | None], ...]
    refers_to: frozenset[tuple[str, str]]
    known_by: tuple[str, ...] = ()
    uses: tuple[str, ...] = ()
    compares: tuple[str, ...] = ()
    relations: tuple[tuple[str, ProjectRelation], ...] = ()


def tell(document: Document, leaves: Iterable[Leaf]) -> Told:
    """What is to be told of a document with these leaves."""
    publications = document.publications if isinstance(document, Study) else ()
    sources: Iterable[Source] = publications if isinstance(document, Study) else document.sources
    refers = {(leaf.ref.target, str(leaf.value)) for leaf in leaves if leaf.ref}
    common = (
        document.id,
        document.name,
        document.changed,
        document.former_ids,
        tuple(_source(source, bool(publications)) for source in sources),
        tuple((silence.rule, silence.value) for silence in document.silenced),
    )
    match document:
        case Project():
            # Either a source or a claim of the same file, and so no plain reference.
            refers |= {("source", claim.copied_from) for claim in document.claims if claim.copied_from}
            forms = (form.name for form in document.names)
            places = (place.written for place in document.places if place.written)
            return Told(
                *common,
                frozenset(refers),
                known_by=(document.name, *forms, *places),
                uses=tuple(link.method for link in document.methods),
                relations=tuple((related.project, related.relation) for related in document.related_projects),
            )
        case Study():
            return Told(
                *common,
                frozenset(refers),
                uses=tuple(tie.method for tie in document.methods),
                compares=document.projects if document.estimates else (),
            )
        case Method() | Concern():
            return Told(*common, frozenset(refers))
    raise TypeError(document)


def _source(source: Source, publication: bool) -> ToldSource:
    opens = bool(source.url or (source.archive and source.archive.url))
    return ToldSource(source.id, source.kind, source.date, opens, publication)
