"""What the form in the browser works with: the schemas, the words of the rules, and each entry as it was written."""

from __future__ import annotations

from typing import Any

from vagar.evidence.vague_words import APPROX, FRACTIONS, UNQUANTIFIED
from vagar.outlets.entry_files import compact
from vagar.pages.context import Context
from vagar.rules import personal_data, protected_words, source_places, vague_words
from vagar.shape.file_schemas import PROPOSAL, choices, entry_schemas, proposal_schema

FOLDER = "data/form/"
VALUES = "data/values/"


def form_files(context: Context) -> dict[str, bytes]:
    """The bytes of each file by its address."""
    catalogue = context.catalogue
    known = choices(catalogue.vocabulary, {key: method.entry.name for key, method in catalogue.methods.items()})
    schemas = {**entry_schemas(known), PROPOSAL: proposal_schema(known)}
    kinds = {"projekt": catalogue.projects, "metoder": catalogue.methods, "forskning": catalogue.studies}
    values = {
        # Only what stands in the file: what a model fills in is nobody's answer.
        f"{VALUES}{kind}/{key}.json": compact(linked.entry.model_dump(mode="json", exclude_unset=True))
        for kind, entries in kinds.items()
        for key, linked in entries.items()
    }
    files = {f"{FOLDER}{name}.json": compact(schema) for name, schema in schemas.items()}
    return {**files, f"{FOLDER}rules.json": compact(rule_words()), **values}


def rule_words() -> dict[str, Any]:
    """The lists and sentences that the rules in the browser share with those here."""
    protected = {
        name: {"message": found.message, "instead": list(found.instead), "severity": found.severity.value}
        for name, found in (
            ("effective", protected_words.EFFECTIVE),
            ("effect", protected_words.EFFECT),
            ("suits", protected_words.SUITS),
            ("unique", protected_words.UNIQUE),
        )
    }
    return {
        "functions": sorted(personal_data.FUNCTIONS),
        "saysNothing": sorted(source_places.SAYS_NOTHING),
        "protected": protected,
        "similarGroup": sorted(term.value for term in protected_words.SIMILAR_GROUP),
        "approx": list(APPROX),
        "shares": list(vague_words.SHARES),
        "fractions": list(FRACTIONS),
        "unquantified": list(UNQUANTIFIED),
    }
