"""The controlled lists in `vocabulary/`: one file, one list of terms."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Annotated, Any, ClassVar, TypeVar

from pydantic import AfterValidator, Field, create_model

from vagar.shape.claim import EVERYONE, PEOPLE
from vagar.shape.fields import Address, CountyId, Id, Line, MunicipalityId, Sentence, Shape, reject
from vagar.shape.terms import Family, MethodGroup, OrganisationKind, Wanted

Kind = TypeVar("Kind", bound="Term")


class Term(Shape):
    """What every term has."""

    id: Id = Field(description="Id, för alltid")
    label: Line = Field(description="Svensk etikett")
    definition: Sentence | None = Field(None, description="Vad ordet betyder här, i en mening")
    other_names: tuple[Line, ...] = Field((), description="Andra ord för samma sak")
    english: Line | None = Field(None, description="Engelsk etikett")


class Outcome(Term):
    """What changed for participants. `definite` is false where the words do not say what is counted."""

    definite: bool = Field(True, description="false om orden inte säger vad som räknas")
    state: Line | None = Field(None, description="Hur man säger det om någon: «i arbete», «klara med sfi»")
    state_english: Line | None = Field(None, description="Detsamma på engelska: in work")
    family: Family = Field(description="Vad utfallet handlar om: arbete, studier, svenska …")
    wanted: Wanted = Field(description="Om mer eller mindre är det som önskas, eller inget av dem")


class Comparator(Term):
    """What a study compares with. The label stands after «än» or «mot 15 av 100», with its preposition."""

    whole_population: bool = Field(False, description="true om det är en hel befolkning och ingen grupp i studien")


class Category(Term):
    group: MethodGroup = Field(description="Insatser för deltagare eller sätt att organisera")
    aim: Family | None = Field(None, description="Vad sätten i kategorin är till för, om ordens betydelse säger det")


class Organisation(Term):
    kind: OrganisationKind = Field(description="Slags organisation")
    number: Line | None = Field(None, description="Organisationsnummer, sexton eller tio siffror")
    page: Address | None = Field(None, description="Webbplats")
    several: bool = Field(False, description="true om posten är flera kommuner, föreningar eller företag tillsammans")


class Centre(Shape):
    """The middle of a municipality's land, in kilometres of SWEREF 99 TM."""

    north: int = Field(description="Kilometer norrut från ekvatorn")
    east: int = Field(description="Kilometer österut i samma nät")


class Municipality(Term):
    county: Id = Field(description="Länskod")
    centre: Centre | None = Field(None, description="Kommunens mittpunkt")
    neighbours: tuple[Id, ...] = Field((), description="Kommunkoder: de som kommunen gränsar till")


class EverydayWord(Term):
    """Words that people search with and that mean about the same; search alone uses them."""

    other_english: tuple[Line, ...] = Field((), description="Fler engelska ord för samma sak")


class Area(Term):
    """A part of the country that people search for: a province, a region, a district."""

    counties: tuple[CountyId, ...] = Field((), description="Länskoder, för hela län")
    municipalities: tuple[MunicipalityId, ...] = Field((), description="Kommunkoder")


LISTS: dict[str, type[Term]] = {
    "outcomes": Outcome,
    "target_groups": Term,
    "settings": Term,
    "units": Term,
    "groups": Term,
    "comparators": Comparator,
    # Whom studies are about, in the plural: «nyanlända med kort utbildning».
    "populations": Term,
    "categories": Category,
    "organisations": Organisation,
    "programmes": Term,
    "glossary": Term,
    "counties": Term,
    "municipalities": Municipality,
    "areas": Area,
    "everyday_words": EverydayWord,
}

# What a claim counts, and among whom, when it says neither.
NEEDED = {"units": PEOPLE, "groups": EVERYONE}


def listed(lists: Mapping[str, Mapping[str, Term]], name: str, kind: type[Kind]) -> dict[str, Kind]:
    """The terms of the list `name` as the kind that its file holds, by id; none when the list could not be read."""
    return {key: term for key, term in lists.get(name, {}).items() if isinstance(term, kind)}


class TermList(Shape):
    """The file of a list: one key, `terms`."""

    list_name: ClassVar[str]
    terms: tuple[Term, ...] = Field(description="Listans ord")

    def __reduce__(self) -> tuple[object, ...]:
        return _list_again, (self.list_name, self.terms)


# Built once: making a model takes longer than reading a file.
@cache
def list_model(name: str) -> type[TermList]:
    """The model of the file `vocabulary/<name>.yml`, whose terms are of the list's own kind."""

    def has_what_is_needed(terms: tuple[Term, ...]) -> tuple[Term, ...]:
        if name in NEEDED and all(term.id != NEEDED[name] for term in terms):
            raise reject("needed_term", "ordet {term} saknas", term=NEEDED[name])
        return terms

    # Which kind of term it is, is known only when this runs.
    terms: Any = Annotated[tuple.__class_getitem__((LISTS[name], ...)), AfterValidator(has_what_is_needed)]
    found = create_model("TermList", __base__=TermList, terms=(terms, TermList.model_fields["terms"]))
    found.list_name = name
    return found


def _list_again(name: str, terms: tuple[Term, ...]) -> TermList:
    """A list that was kept from an earlier build: its model has no place of its own where it could be found."""
    return list_model(name).model_construct(terms=terms)
