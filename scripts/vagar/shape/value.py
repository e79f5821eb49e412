"""The typed value of a claim (evidence rules 1). Vague words stay words; derive turns them into intervals."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, model_validator

from vagar.shape.fault_words import OWN
from vagar.shape.fields import Count, Line, Percentage, Shape, reject
from vagar.shape.terms import MissingReason


def _in_order(found: Range | PercentRange) -> Range | PercentRange:
    if found.low > found.high:
        low, high = (int(end) if end == int(end) else end for end in (found.low, found.high))
        raise reject("range_order", OWN["range_order"], low=low, high=high)
    return found


class Exact(Shape):
    """A whole number, as the source prints it."""

    type: Literal["exact"] = Field(title="ett exakt antal")
    n: Count = Field(description="Antalet, med siffror utan mellanrum")


class Range(Shape):
    """From one whole number to another."""

    type: Literal["range"] = Field(title="från ett antal till ett annat")
    low: Count = Field(description="Lägsta antalet")
    high: Count = Field(description="Högsta antalet")

    _ordered = model_validator(mode="after")(_in_order)


class Approx(Shape):
    """A number with a word before it: närmare 200, drygt 30."""

    type: Literal["approx"] = Field(title="ett ungefärligt antal, med ordet före")
    n: Count = Field(description="Talet efter ordet")
    word: Line = Field(
        description="Ordet före talet: nästan, närmare, knappt, drygt, cirka, minst, över, högst, upp till"
    )


class Percent(Shape):
    """A percentage without a word before it."""

    type: Literal["percent"] = Field(title="procent")
    p: Percentage = Field(description="Procent, med punkt som decimaltecken")


class ApproxPercent(Shape):
    """A percentage with a word before it: över 60 %."""

    type: Literal["approx-percent"] = Field(title="ungefärlig procent, med ordet före")
    p: Percentage = Field(description="Procent, med punkt som decimaltecken")
    word: Line = Field(description="Ordet före procenttalet")


class PercentRange(Shape):
    """From one percentage to another: mellan 80 och 85 procent."""

    type: Literal["percent-range"] = Field(title="från en procentsats till en annan")
    low: Percentage = Field(description="Lägsta procenttalet, med punkt som decimaltecken")
    high: Percentage = Field(description="Högsta procenttalet, med punkt som decimaltecken")

    _ordered = model_validator(mode="after")(_in_order)


class Share(Shape):
    """A share in words: över hälften, en tredjedel, de flesta."""

    type: Literal["share"] = Field(title="en andel i ord")
    words: Line = Field(description="Andelen med källans ord: över hälften, en tredjedel, de flesta")


class Unquantified(Shape):
    """Said to be so, but without a number: många, flera."""

    type: Literal["unquantified"] = Field(title="sagt utan tal")
    word: Line | None = Field(None, description="Ordet som står i stället för ett tal: många, flera, ofta")


class Missing(Shape):
    """Not known, and why."""

    type: Literal["missing"] = Field(title="uppgiften saknas")
    reason: MissingReason = Field(description="Varför uppgiften saknas")


Value = Annotated[
    Exact | Range | Approx | Percent | ApproxPercent | PercentRange | Share | Unquantified | Missing,
    Field(discriminator="type"),
]
