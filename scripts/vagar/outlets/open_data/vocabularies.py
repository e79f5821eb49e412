"""The vocabulary as SKOS: one preferred label per language, other names as hidden labels, codes of the closed lists."""

from __future__ import annotations

import json
from dataclasses import dataclass

from vagar.outlets.data import as_json
from vagar.pages.context import Context
from vagar.shape.vocabulary import Term

TURTLE = "data/vocabulary.ttl"
JSON_LD = "data/vocabulary.jsonld"
TITLES = {
    "outcomes": "Utfall",
    "target_groups": "Målgrupper",
    "settings": "Typ av plats",
    "units": "Enheter",
    "groups": "Delar av deltagarna",
    "categories": "Kategorier av metoder",
    "organisations": "Organisationer",
    "programmes": "Program",
    "glossary": "Ordlista",
    "counties": "Län",
    "municipalities": "Kommuner",
    "areas": "Landskap och områden",
    "everyday_words": "Vardagsord",
}
CONTEXT = {
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "prefLabel": {"@id": "skos:prefLabel", "@container": "@language"},
    "hiddenLabel": {"@id": "skos:hiddenLabel", "@container": "@language"},
    "definition": {"@id": "skos:definition", "@container": "@language"},
    "inScheme": {"@id": "skos:inScheme", "@type": "@id"},
    "notation": "skos:notation",
}


@dataclass(frozen=True)
class Scheme:
    """One list of the vocabulary with its address."""

    address: str
    title: str
    terms: tuple[Term, ...]


def skos_files(context: Context) -> dict[str, bytes]:
    """The vocabulary in Turtle and in JSON-LD."""
    schemes = [
        Scheme(f"{context.settings.site_url}data/vocabulary/{name}", TITLES.get(name, name), tuple(terms.values()))
        for name, terms in sorted(context.catalogue.vocabulary.items())
    ]
    turtle = context.environment.get_template("outlets/open_data/vocabulary.ttl").render(schemes=schemes, quoted=quoted)
    return {TURTLE: turtle.encode(), JSON_LD: as_json(_json_ld(schemes))}


def quoted(text: str) -> str:
    """A text as a Turtle literal; JSON's way of writing it is a part of Turtle's."""
    return json.dumps(text, ensure_ascii=False)


def _json_ld(schemes: list[Scheme]) -> dict:
    graph: list[dict] = []
    for scheme in schemes:
        graph.append({"@id": scheme.address, "@type": "skos:ConceptScheme", "prefLabel": {"sv": scheme.title}})
        graph += [_concept(scheme, term) for term in scheme.terms]
    return {"@context": CONTEXT, "@graph": graph}


def _concept(scheme: Scheme, term: Term) -> dict:
    return {
        "@id": f"{scheme.address}/{term.id}",
        "@type": "skos:Concept",
        "inScheme": scheme.address,
        "notation": term.id,
        "prefLabel": {"sv": term.label, **({"en": term.english} if term.english else {})},
        **({"hiddenLabel": {"sv": list(term.other_names)}} if term.other_names else {}),
        **({"definition": {"sv": term.definition}} if term.definition else {}),
    }
