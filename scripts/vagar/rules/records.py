"""A contradiction is one, and an answer is there.

Its values differ, and `status: answered` has the reply that answered it.

Good:
    project:
      contradictions:
        - id: antalet
          kind: places
          text: Två olika tal.
          values: [{text: "30", source: slutrapport, place: s. 4}, {text: "31", source: slutrapport, place: s. 5}]
          handling: show-both
          status: open
          date: 2025-05-01
Bad:
    project:
      contradictions:
        - id: antalet
          kind: places
          text: Två olika tal.
          values: [{text: "30", source: slutrapport, place: s. 4}, {text: "30", source: slutrapport, place: s. 5}]
          handling: show-both
          status: open
          date: 2025-05-01
Bad:
    project:
      contradictions:
        - id: antalet
          kind: places
          text: Två olika tal.
          values: [{text: "30", source: slutrapport, place: s. 4}, {text: "31", source: slutrapport, place: s. 5}]
          handling: show-both
          status: answered
          date: 2025-05-01
"""

from __future__ import annotations

from collections.abc import Iterator

from vagar.problem import Problem
from vagar.rules.rule import Rule
from vagar.rules.tools.rest import Rest
from vagar.shape.draft import Shaped
from vagar.shape.project import Contradiction, Project
from vagar.shape.terms import ContradictionStatus

NAME = "records"


def look(entry: Shaped[Project], rest: Rest) -> Iterator[Problem]:
    """Findings in the record."""
    for index, record in enumerate(entry.model.contradictions):
        yield from _record(entry, index, record)


def _record(entry: Shaped[Project], index: int, record: Contradiction) -> Iterator[Problem]:
    texts = [" ".join(value.text.casefold().split()) for value in record.values]
    for number, text in enumerate(texts):
        if text in texts[:number]:
            message = f"Motsägelsen «{record.id}» har två likadana värden: «{record.values[number].text}»"
            path = ("contradictions", index, "values", number, "text")
            action = "Skriv vad som står på vart och ett av ställena, eller ta bort motsägelsen"
            yield entry.problem(NAME, path, message, value=record.values[number].text, action=action)
    for field in ("claims", "names"):
        listed = getattr(record, field)
        for number, name in enumerate(listed):
            if name in listed[:number]:
                message = f"«{name}» står två gånger i motsägelsen «{record.id}»"
                at = ("contradictions", index, field, number)
                yield entry.problem(NAME, at, message, value=name, action="Ta bort det ena")
    if record.status is ContradictionStatus.ANSWERED and record.reply is None:
        message = f"Motsägelsen «{record.id}» är besvarad, men svaret står inte här"
        action = "Skriv svaret i reply, eller ändra status till asked"
        yield entry.problem(NAME, ("contradictions", index, "status"), message, value="answered", action=action)


RULE = Rule(NAME, __doc__, each=look, kinds=(Project,))
