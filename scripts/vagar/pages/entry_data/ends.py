"""A figure in numbers beside its words: what type of value it is, and the lowest and highest it can mean."""

from __future__ import annotations

from typing import Any

from vagar.derive.rated import RatedClaim

DECIMALS = 4
COUNT, PERCENT = "antal", "procent"
ENDS = ("value_low", "value_high", "value_low_included", "value_high_included", "value_in")


def ends(rated: RatedClaim) -> dict[str, Any]:
    """The type, and the ends by the rule for vague words (evidence rules 2), in the unit the figure is said in.

    The ends are None where the value is no number, and the high one where nothing sets a ceiling.
    """
    found, type = rated.interval, rated.claim.value.type
    if found is None:
        return {"value_type": type, **dict.fromkeys(ENDS)}
    times = 100 if found.share else 1
    values = (
        rounded(found.low * times),
        None if found.high is None else rounded(found.high * times),
        not found.low_open,
        None if found.high is None else not found.high_open,
        PERCENT if found.share else COUNT,
    )
    return {"value_type": type, **dict(zip(ENDS, values, strict=True))}


def rounded(value: Any) -> int | float:
    """Decimals only where there are any."""
    found = round(float(value), DECIMALS)
    return int(found) if found.is_integer() else found
