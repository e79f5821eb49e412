"""Where municipalities lie, for the map and for what has been tried near one."""

from __future__ import annotations

from typing import Any

from vagar.pages.context import Context
from vagar.shape.vocabulary import Municipality, listed

# From how many projects each of the map's shades is used.
STEPS = (1, 3, 6, 11)


def shade(count: int) -> int:
    """Which shade a count has, from 1; 0 for none."""
    return sum(count >= step for step in STEPS)


def legend() -> list[tuple[int, int | None]]:
    """From and to for each shade; the last has no end."""
    return [(start, None if end is None else end - 1) for start, end in zip(STEPS, (*STEPS[1:], None), strict=True)]


def places_data(context: Context) -> dict[str, Any]:
    """The `steps` of the map; `counties` by code, and `municipalities` with name, county, neighbours and centre, as
    kilometres to the north and east."""
    vocabulary = context.catalogue.vocabulary
    return {
        "steps": STEPS,
        "counties": {code: term.label for code, term in vocabulary["counties"].items()},
        "municipalities": {
            code: _municipality(term) for code, term in listed(vocabulary, "municipalities", Municipality).items()
        },
    }


def _municipality(term: Municipality) -> dict[str, Any]:
    centre = {"centre": [term.centre.north, term.centre.east]} if term.centre else {}
    return {"name": term.label, "county": term.county, "neighbours": term.neighbours, **centre}
