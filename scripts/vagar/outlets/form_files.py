"""What the form in the browser works with: the schemas, the words of the rules, and each entry as it was written."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from vagar.link.catalogue import Catalogue, Linked
from vagar.outlets.entry_files import compact
from vagar.outlets.form_words import rule_words
from vagar.pages.context import Context
from vagar.pages.contribute import choices_of
from vagar.shape.file_schemas import PROPOSAL, entry_schemas, proposal_schema
from vagar.shape.vocabulary import Municipality, listed

FOLDER = "data/form/"
VALUES = "data/values/"


def form_files(context: Context) -> dict[str, bytes]:
    """The bytes of each file by its address."""
    catalogue = context.catalogue
    known = choices_of(catalogue)
    # Concerns are written in their files: they are laws and support, and no reader's own story.
    written = {name: found for name, found in entry_schemas(known).items() if name != "concern"}
    schemas = {**written, PROPOSAL: proposal_schema(known)}
    files = {f"{FOLDER}{name}.json": compact(schema) for name, schema in schemas.items()}
    return {
        **files,
        f"{FOLDER}rules.json": compact(rule_words()),
        f"{FOLDER}known.json": compact(known_names(catalogue)),
    }


def value_file(name: str, linked: Linked) -> dict[str, bytes]:
    """The entry as it was written, by the address of its file."""
    # Only what stands in the file: what a model fills in is nobody's answer.
    return {f"{VALUES}{name}.json": compact(linked.entry.model_dump(mode="json", exclude_unset=True))}


def known_names(catalogue: Catalogue) -> dict[str, Any]:
    """What the guided form suggests, and the ids that are taken: those that were are taken too."""
    lists = {
        name: [[term.id, term.label, *term.other_names] for term in catalogue.vocabulary[name].values()]
        for name in ("organisations", "counties")
    }
    municipalities = listed(catalogue.vocabulary, "municipalities", Municipality).values()
    kinds: dict[str, Mapping[str, Linked]] = {
        "projects": catalogue.projects,
        "methods": catalogue.methods,
        "research": catalogue.studies,
    }
    return {
        **lists,
        "municipalities": [[term.id, term.label, term.county] for term in municipalities],
        "methods": [[key, method.entry.name] for key, method in catalogue.methods.items()],
        "sources": list(catalogue.sources),
        "taken": {
            kind: [key for linked in entries.values() for key in (linked.entry.id, *linked.entry.former_ids)]
            for kind, entries in kinds.items()
        },
    }
