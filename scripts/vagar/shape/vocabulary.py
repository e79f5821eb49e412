"""The controlled lists in `vocabulary/`: one file, one list of terms."""

from __future__ import annotations

from pydantic import Field

from vagar.shape.fields import Address, Id, Line, Sentence, Shape, vocabulary
from vagar.shape.terms import Family, MethodGroup, OrganisationKind, Wanted


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


class Municipality(Term):
    county: Id = Field(description="Länskod")


class EverydayWord(Term):
    """Words that people search with and that mean about the same; search alone uses them."""

    other_english: tuple[Line, ...] = Field((), description="Fler engelska ord för samma sak")


class Area(Term):
    """A part of the country that people search for: a province, a region, a district."""

    counties: tuple[vocabulary("counties"), ...] = Field((), description="Länskoder, för hela län")
    municipalities: tuple[vocabulary("municipalities"), ...] = Field((), description="Kommunkoder")


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


def list_model(name: str) -> type[Shape]:
    """The model of the file `vocabulary/<name>.yml`: one key, `terms`."""
    term = LISTS[name]

    class TermList(Shape):
        terms: tuple[term, ...] = Field(description="Listans ord")  # type: ignore[valid-type]

    return TermList
