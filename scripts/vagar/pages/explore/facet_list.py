"""The facets as readers see them: their heading, their word in the address, and what each code is called."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from vagar.derive import facets as codes
from vagar.derive.level import LEVELS, name
from vagar.evidence.designs import COUNTING, DESCRIBED
from vagar.link.catalogue import LinkedMethod
from vagar.pages.context import Context
from vagar.pages.swedish import sort_key, upper_first
from vagar.shape.terms import Design, MethodGroup, OrganisationKind, Phase, Term
from vagar.words.languages import words

KINDS = {"method": "Metoder", "project": "Projekt och verksamheter", "study": "Forskning"}
STAFF = {
    codes.HALF: "Högst en halv tjänst",
    codes.ONE: "Högst en tjänst",
    codes.MORE: "Mer än en tjänst",
    codes.UNKNOWN: "Okänt",
}
HAS = {
    codes.OUTCOME: "Utfall i siffror",
    codes.COST: "Uppgift om kostnad",
    codes.MATERIALS: "Material att låna",
}


@dataclass(frozen=True)
class FacetWords:
    """A facet: its code, its word in the address, its heading, and its options in order, code and label.
    A hidden facet has no box of its own: the map uses it, and addresses can."""

    id: str
    word: str
    heading: str
    options: Mapping[str, str]
    hidden: bool = False


def facet_list(context: Context) -> tuple[FacetWords, ...]:
    """All facets, in the order of the page."""

    def terms(vocabulary: str, by_label: bool = True) -> dict[str, str]:
        found = {key: upper_first(term.label) for key, term in context.catalogue.vocabulary[vocabulary].items()}
        return dict(sorted(found.items(), key=lambda item: sort_key(item[1]))) if by_label else found

    return (
        FacetWords("kind", "slag", "Slag", KINDS),
        FacetWords("group", "grupp", "Grupp av metoder", {group.value: group.label for group in MethodGroup}),
        FacetWords("category", "kategori", "Kategori", terms("categories", by_label=False)),
        FacetWords("target", "malgrupp", "Prövad med", terms("target_groups")),
        FacetWords("setting", "plats", "Typ av plats", terms("settings")),
        FacetWords("county", "lan", "Län", terms("counties")),
        FacetWords("actor", "medverkan", "Vilka som var med", _labels(OrganisationKind)),
        FacetWords("staff", "personal", "Personal", STAFF),
        FacetWords("known", "niva", "Hur gick det?", _levels()),
        FacetWords("design", "jamforelse", "Gjorde det skillnad?", _designs()),
        FacetWords("has", "har", "Det finns", HAS),
        FacetWords("phase", "lage", "Läge", _labels(Phase)),
        FacetWords("funder", "finansiar", "Finansiär", terms("organisations")),
        FacetWords(
            "method",
            "metod",
            "Arbetssätt",
            {key: method.entry.name for key, method in sorted(context.catalogue.methods.items(), key=_by_name)},
            hidden=True,
        ),
        FacetWords("municipality", "kommun", "Kommun", terms("municipalities"), hidden=True),
    )


def _by_name(item: tuple[str, LinkedMethod]) -> tuple[str, str]:
    return sort_key(item[1].entry.name)


def _labels(terms: type[Term]) -> dict[str, str]:
    return {term.value: upper_first(term.label) for term in terms}


def _levels() -> dict[str, str]:
    return {**{str(number): words().say(name(number)) for number in LEVELS}, codes.NO_OUTCOME: "Inget utfall beskrivet"}


def _designs() -> dict[str, str]:
    compared = {design.value: upper_first(design.label) for design in Design if design in COUNTING | DESCRIBED}
    return {**compared, codes.NO_COMPARISON: "Ingen jämförelse"}
