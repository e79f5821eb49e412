"""A correction, an objection or a reply: what someone sends who does not write the entry's file."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from vagar.shape.fields import Address, Date, Line, Sentence, Shape
from vagar.shape.terms import ProposalKind

ENTRY_PATTERN = r"^(projekt|metoder|forskning)/[a-z0-9]+(-[a-z0-9]+)*$"


class Proposal(Shape):
    """One proposal about one page. A person reads it and changes the entry."""

    entry: Annotated[str, Field(pattern=ENTRY_PATTERN, max_length=80)] = Field(
        description="Sidan det gäller, till exempel projekt/steget-fore"
    )
    kind: ProposalKind = Field(description="Rättelse, invändning mot en nivå, eller projektets svar")
    item: Line | None = Field(None, description="Uppgiften eller motsägelsen det gäller, om det är en viss")
    text: Sentence = Field(description="Vad som är fel, eller projektets svar")
    instead: Sentence | None = Field(None, description="Vad det ska stå i stället")
    source: Line | None = Field(None, description="Dokumentet som visar det")
    url: Address | None = Field(None, description="Adress till dokumentet")
    place: Line | None = Field(None, description="Var i dokumentet det står: rubrik, stycke eller sida")
    sender: Line | None = Field(None, description="Vem som skriver: organisation och roll, aldrig ett namn")
    date: Date = Field(description="Dagens datum")
