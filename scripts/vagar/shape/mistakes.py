"""The likeliest mistakes of someone who writes an entry, and what the check says of each."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from vagar.shape.fields import Line, Shape

Part = Annotated[str, Field(min_length=1, max_length=500)]


class Mistake(Shape):
    mistake: Line = Field(description="Vad som blev fel")
    stood: Part = Field(description="Vad som stod rätt i projektet")
    wrote: Part = Field(description="Vad som skrevs i stället")
    says: tuple[Part, ...] = Field(min_length=1, description="Vad granskningen säger, rad för rad")


class Mistakes(Shape):
    """`docs/mistakes.yml`."""

    project: Annotated[str, Field(min_length=1, max_length=5000)] = Field(description="Ett felfritt projekt")
    mistakes: tuple[Mistake, ...] = Field(min_length=1, description="Misstagen")
