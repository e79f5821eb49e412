"""What the site has said that was wrong: put right in the open."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from vagar.shape.fields import Date, Line, Sentence, Shape

PageAddress = Annotated[str, Field(pattern=r"^(?:[a-z0-9-]+/)+$", max_length=200)]


class Erratum(Shape):
    date: Date = Field(description="När det rättades")
    page: PageAddress = Field(description="Sidan där det stod, till exempel projekt/mirjam/")
    title: Line = Field(description="Sidans namn, som läsare ser det")
    was: Sentence = Field(description="Vad som stod, i en mening")
    now: Sentence = Field(description="Vad som står nu, och varför")


class Errata(Shape):
    """`docs/errata.yml`."""

    errata: tuple[Erratum, ...] = Field(description="Rättelserna")
