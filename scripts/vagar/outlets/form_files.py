"""What the form in the browser works with: the schemas, the words of the rules, and each entry as it was written."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from vagar.evidence.designs import COUNTING
from vagar.evidence.vague_words import APPROX, FRACTIONS, UNQUANTIFIED
from vagar.link.catalogue import Catalogue, Linked
from vagar.outlets.entry_files import compact
from vagar.pages.context import Context
from vagar.pages.contribute import choices_of
from vagar.read import characters
from vagar.rules import dates, personal_data, references, source_places, vague_words
from vagar.rules.protected_words import Protected, protected_in
from vagar.rules.tools import taken_names
from vagar.rules.tools.texts import OTHERS_WORDS, OWN_FIELDS
from vagar.shape.fields import ID_LENGTH, ID_PATTERN, NOT_BLANK
from vagar.shape.file_schemas import PROPOSAL, entry_schemas, proposal_schema
from vagar.shape.method import Method
from vagar.shape.project import Project
from vagar.shape.research import Study
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
    kinds: dict[str, Mapping[str, Linked]] = {
        "projekt": catalogue.projects,
        "metoder": catalogue.methods,
        "forskning": catalogue.studies,
    }
    values = {
        # Only what stands in the file: what a model fills in is nobody's answer.
        f"{VALUES}{kind}/{key}.json": compact(linked.entry.model_dump(mode="json", exclude_unset=True))
        for kind, entries in kinds.items()
        for key, linked in entries.items()
    }
    files = {f"{FOLDER}{name}.json": compact(schema) for name, schema in schemas.items()}
    return {
        **files,
        f"{FOLDER}rules.json": compact(rule_words()),
        f"{FOLDER}known.json": compact(known_names(catalogue)),
        **values,
    }


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


def rule_words() -> dict[str, Any]:
    """The lists and sentences that the rules in the browser share with those here."""
    return {
        "characters": [
            {"characters": _for_a_browser(kind.characters), "name": kind.name, "action": kind.action}
            for kind in characters.KINDS
        ],
        "takenNames": {"windows": list(taken_names.WINDOWS), "pages": taken_names.PAGES},
        "functions": sorted(personal_data.FUNCTIONS),
        "saysNothing": sorted(source_places.SAYS_NOTHING),
        "protected": {
            "project": _protected(protected_in(Project)),
            "method": _protected(protected_in(Method)),
            "study": _protected(protected_in(Study)),
            "comparing": _protected(protected_in(Study, compares=True)),
        },
        "counting": sorted(design.value for design in COUNTING),
        "ownFields": sorted(OWN_FIELDS),
        "othersWords": sorted(OTHERS_WORDS),
        "when": dates.WORDS,
        "yearsBefore": dates.YEARS_BEFORE,
        "notFound": {target: references.NOT_FOUND[target] for target in ("method", "concern")},
        "ids": {"pattern": ID_PATTERN, "maxLength": ID_LENGTH},
        "notBlank": NOT_BLANK,
        "approx": list(APPROX),
        "beforeNumber": vague_words.BEFORE_NUMBER,
        "shares": list(vague_words.SHARES),
        "fractions": list(FRACTIONS),
        "unquantified": list(UNQUANTIFIED),
    }


def _protected(words: Iterable[Protected]) -> list[dict[str, Any]]:
    return [
        {"pattern": _in_javascript(word.pattern.pattern), "message": word.message, "instead": list(word.instead)}
        for word in words
    ]


def _in_javascript(pattern: str) -> str:
    """A regular expression as JavaScript writes it, where `\\w` and `\\b` know of no å."""
    letter = r"[\p{L}\p{N}_]"
    edge = f"(?:(?<={letter})(?!{letter})|(?<!{letter})(?={letter}))"
    return pattern.replace(r"\b", edge).replace(r"\w", letter)


def _for_a_browser(found: str) -> str:
    """A class of characters as a regular expression in JavaScript writes it; a dash between two is a range."""
    return "".join(char if char == "-" else f"\\u{{{ord(char):x}}}" for char in found)
