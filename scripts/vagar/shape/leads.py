"""What we know exists and have no entry for: projects without a figure or a report that can be read, and studies."""

from __future__ import annotations

from pydantic import Field

from vagar.shape.fields import Address, Line, Sentence, Shape


class Lead(Shape):
    """Something to read on from, and why it is no entry yet. It says nothing of how anything went."""

    name: Line = Field(description="Projektets eller studiens namn")
    about: Sentence = Field(description="Vem, var, när och vad, i en mening")
    why: Sentence = Field(description="Varför det inte är en post")
    url: Address = Field(description="Sidan vi har sett en del av")


class Leads(Shape):
    """`docs/leads.yml`."""

    projects: tuple[Lead, ...] = Field(description="Projekt")
    studies: tuple[Lead, ...] = Field(description="Studier")
