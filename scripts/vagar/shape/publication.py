"""A publication: a paper, report or page that tells what a study found. A study may have several."""

from __future__ import annotations

from pydantic import Field

from vagar.shape.fields import Line
from vagar.shape.source import Source
from vagar.shape.terms import Extent


class Publication(Source):
    """A source of a study. `relation` and `sender` are about what was studied, as for every source."""

    # A publication that nobody has read must not vote for want of a word about it.
    read: Extent = Field(description="Om vi har läst hela publikationen, en del eller bara ett citat ur den")
    authors: tuple[Line, ...] = Field(
        (), description="Författare: Förnamn Efternamn, eller «Efternamn, Förnamn» när namnen är fler än två"
    )
    journal: Line | None = Field(None, description="Tidskrift eller serie med nummer")
    doi: Line | None = Field(None, pattern=r"^10\.\d{4,9}/\S+$", description="DOI utan adress: 10.1016/…")
    working_paper: bool = Field(False, description="true om det är en tidigare version, före den publicerade")
