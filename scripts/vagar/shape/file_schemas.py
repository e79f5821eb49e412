"""The schema of every kind of file that people write, and of what they can send without writing one."""

from __future__ import annotations

from collections.abc import Mapping

from vagar.shape.concern import Concern
from vagar.shape.editor_schema import Labels, Node, editor_schema
from vagar.shape.fields import Shape
from vagar.shape.method import Method
from vagar.shape.project import Project
from vagar.shape.proposal import Proposal
from vagar.shape.research import Study
from vagar.shape.vocabulary import LISTS, Term, list_model

ENTRIES: dict[str, tuple[type[Shape], str]] = {
    "project": (Project, "Ett projekt"),
    "method": (Method, "En metod"),
    "study": (Study, "En studie"),
    "concern": (Concern, "En sak att tänka på innan man bestämmer sig"),
}
PROPOSAL = "proposal"


def entry_schemas(known: Labels) -> dict[str, Node]:
    """By kind of entry."""
    return {name: editor_schema(model, title, known) for name, (model, title) in ENTRIES.items()}


def list_schemas() -> dict[str, Node]:
    """By name of the vocabulary."""
    return {name: editor_schema(list_model(name), f"Ordlistan {name}", {}) for name in LISTS}


def proposal_schema(known: Labels) -> Node:
    """What a correction, an objection or a reply holds."""
    return editor_schema(Proposal, "En rättelse, en invändning eller ett svar", known)


def choices(
    vocabulary: Mapping[str, Mapping[str, Term]], methods: Mapping[str, str], concerns: Mapping[str, str]
) -> Labels:
    """What can be chosen: every vocabulary, and the methods and the concerns by name.

    Projects are left out: each new one would make every committed schema stale, and few fields name one.
    """
    lists = {name: {key: found[key].label for key in sorted(found)} for name, found in vocabulary.items()}
    return {**lists, "method": dict(sorted(methods.items())), "concern": dict(sorted(concerns.items()))}
