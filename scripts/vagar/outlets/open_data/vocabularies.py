"""The vocabulary as SKOS: one preferred label per language, other names as hidden labels, codes of the closed lists.

Turtle and JSON-LD are the same graph, written in two ways.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from vagar.outlets.data import as_json
from vagar.outlets.licence import CC0
from vagar.outlets.open_data.templates import Templates
from vagar.pages.context import Context
from vagar.shape.vocabulary import Term

TURTLE = "data/vocabulary.ttl"
JSON_LD = "data/vocabulary.jsonld"
# In Swedish and in English.
TITLES = {
    "outcomes": ("Utfall", "Outcomes"),
    "target_groups": ("Målgrupper", "Target groups"),
    "settings": ("Typ av plats", "Types of place"),
    "units": ("Enheter", "Units"),
    "groups": ("Delar av deltagarna", "Groups of participants"),
    "comparators": ("Vad studier jämför med", "What studies compare with"),
    "populations": ("Vilka studier handlar om", "Whom studies are about"),
    "categories": ("Kategorier av metoder", "Categories of methods"),
    "organisations": ("Organisationer", "Organisations"),
    "programmes": ("Program", "Programmes"),
    "glossary": ("Ordlista", "Glossary"),
    "counties": ("Län", "Counties"),
    "municipalities": ("Kommuner", "Municipalities"),
    "areas": ("Landskap och områden", "Provinces and areas"),
    "everyday_words": ("Vardagsord", "Everyday words"),
}
CONTEXT = {
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "prefLabel": {"@id": "skos:prefLabel", "@container": "@language"},
    "hiddenLabel": {"@id": "skos:hiddenLabel", "@container": "@language"},
    "definition": {"@id": "skos:definition", "@container": "@language"},
    "inScheme": {"@id": "skos:inScheme", "@type": "@id"},
    "topConceptOf": {"@id": "skos:topConceptOf", "@type": "@id"},
    "hasTopConcept": {"@id": "skos:hasTopConcept", "@type": "@id"},
    "license": {"@id": "http://purl.org/dc/terms/license", "@type": "@id"},
    "notation": "skos:notation",
}


@dataclass(frozen=True)
class Scheme:
    """One list of the vocabulary with its address."""

    address: str
    title: str
    english_title: str
    terms: tuple[Term, ...]


def skos_files(context: Context, templates: Templates) -> dict[str, bytes]:
    """The vocabulary in Turtle and in JSON-LD."""
    schemes = [
        Scheme(f"{context.settings.site_url}data/vocabulary/{name}", *TITLES[name], tuple(terms.values()))
        for name, terms in sorted(context.catalogue.vocabulary.items())
    ]
    turtle = templates.filled("vocabulary.ttl", schemes=schemes, quoted=quoted, cc0=CC0)
    return {TURTLE: turtle, JSON_LD: as_json(_json_ld(schemes))}


def quoted(text: str) -> str:
    """A text as a Turtle literal; JSON's way of writing it is a part of Turtle's."""
    return json.dumps(text, ensure_ascii=False)


def _json_ld(schemes: list[Scheme]) -> dict[str, Any]:
    graph: list[dict[str, Any]] = []
    for scheme in schemes:
        graph.append(
            {
                "@id": scheme.address,
                "@type": "skos:ConceptScheme",
                "prefLabel": {"sv": scheme.title, "en": scheme.english_title},
                "license": CC0,
                "hasTopConcept": [f"{scheme.address}/{term.id}" for term in scheme.terms],
            }
        )
        graph += [_concept(scheme, term) for term in scheme.terms]
    return {"@context": CONTEXT, "@graph": graph}


def _concept(scheme: Scheme, term: Term) -> dict[str, Any]:
    return {
        "@id": f"{scheme.address}/{term.id}",
        "@type": "skos:Concept",
        "inScheme": scheme.address,
        "topConceptOf": scheme.address,
        "notation": term.id,
        "prefLabel": {"sv": term.label, **({"en": term.english} if term.english else {})},
        **({"hiddenLabel": {"sv": list(term.other_names)}} if term.other_names else {}),
        **({"definition": {"sv": term.definition}} if term.definition else {}),
    }
