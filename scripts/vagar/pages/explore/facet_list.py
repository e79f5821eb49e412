"""The facets as readers see them: their heading, their word in the address, and what each code is called."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from vagar.derive import facets as codes
from vagar.derive.level import LEVELS, name
from vagar.evidence.designs import COUNTING, DESCRIBED
from vagar.link.catalogue import LinkedMethod
from vagar.pages.context import Context
from vagar.pages.swedish import sort_key
from vagar.shape.terms import Design, MethodGroup, OrganisationKind, Phase, Term
from vagar.words.formats import upper_first
from vagar.words.languages import words

KINDS = ("method", "project", "study")
STAFF = (codes.HALF, codes.ONE, codes.MORE, codes.UNKNOWN)
HAS = (codes.OUTCOME, codes.COST, codes.MATERIALS)


@dataclass(frozen=True)
class FacetWords:
    """A facet: its code, its word in the address, and its options in order, code and label.
    A hidden facet has no box of its own: the map uses it, and addresses can."""

    id: str
    word: str
    options: Mapping[str, str]
    hidden: bool = False

    @property
    def heading(self) -> str:
        """What it is called."""
        return words()("facet-heading", of=self.id)


def facet_list(context: Context) -> tuple[FacetWords, ...]:
    """All facets, in the order of the page."""

    def terms(vocabulary: str, by_label: bool = True) -> dict[str, str]:
        found = {key: upper_first(term.label) for key, term in context.catalogue.vocabulary[vocabulary].items()}
        return dict(sorted(found.items(), key=lambda item: sort_key(item[1]))) if by_label else found

    return (
        FacetWords("kind", "slag", _named("kind", KINDS)),
        FacetWords("group", "grupp", {group.value: group.label for group in MethodGroup}),
        FacetWords("category", "kategori", terms("categories", by_label=False)),
        FacetWords("target", "malgrupp", terms("target_groups")),
        FacetWords("setting", "plats", terms("settings")),
        FacetWords("county", "lan", terms("counties")),
        FacetWords("actor", "medverkan", _labels(OrganisationKind)),
        FacetWords("staff", "personal", _named("staff", STAFF)),
        FacetWords("known", "niva", _levels()),
        FacetWords("design", "jamforelse", _designs()),
        FacetWords("has", "har", _named("has", HAS)),
        FacetWords("phase", "lage", _labels(Phase)),
        FacetWords("funder", "finansiar", terms("organisations")),
        FacetWords(
            "method",
            "metod",
            {key: method.entry.name for key, method in sorted(context.catalogue.methods.items(), key=_by_name)},
            hidden=True,
        ),
        FacetWords("municipality", "kommun", terms("municipalities"), hidden=True),
    )


def _named(facet: str, found: Iterable[str]) -> dict[str, str]:
    return {code: words()(f"facet-{facet}-{code}") for code in found}


def _by_name(item: tuple[str, LinkedMethod]) -> tuple[str, str]:
    return sort_key(item[1].entry.name)


def _labels(terms: type[Term]) -> dict[str, str]:
    return {term.value: upper_first(term.label) for term in terms}


def _levels() -> dict[str, str]:
    return {**{str(number): words().say(name(number)) for number in LEVELS}, **_named("known", (codes.NO_OUTCOME,))}


def _designs() -> dict[str, str]:
    compared = {design.value: upper_first(design.label) for design in Design if design in COUNTING | DESCRIBED}
    return {**compared, **_named("design", (codes.NO_COMPARISON,))}
