"""Building blocks of the models: texts with limits, ids, dates with precision, references, addresses."""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Annotated, Any

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    GetCoreSchemaHandler,
    GetJsonSchemaHandler,
    ValidationInfo,
)
from pydantic_core import CoreSchema, PydanticCustomError
from pydantic_core.core_schema import with_info_after_validator_function

from vagar.shape.address import fault
from vagar.shape.fault_words import OWN

ID_PATTERN = r"^[a-z0-9]+(-[a-z0-9]+)*$"
ID_LENGTH = 60
WORDING_WORDS = 8
# A text of nothing but spaces is no text.
NOT_BLANK = r"\S"
_DATE = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")


class Shape(BaseModel):
    """Base of every model: unknown keys are refused, types are not guessed, values never change.

    Entries are validated as JSON, where strictness still lets a list become a tuple and a
    word become a term.
    """

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True, defer_build=True)

    def __repr_args__(self) -> Iterable[tuple[str | None, Any]]:
        """What was written, and not all that was left out: printed when a test fails."""
        return [(name, value) for name, value in super().__repr_args__() if name in self.model_fields_set]


def reject(kind: str, message: str, **context: object) -> PydanticCustomError:
    """A validation error with a Swedish message; `message` may use {names} from `context`."""
    return PydanticCustomError(kind, message, context)


@dataclass(frozen=True)
class Ref:
    """Marks a string as an id of something else: a vocabulary, or `project`, `method`, `source`, `claim`."""

    target: str

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> dict[str, Any]:
        """Says in a JSON Schema what the text is an id of."""
        return {**handler(schema), "x-ref": self.target}


@dataclass(frozen=True)
class Form:
    """Marks a string as written in a form that a JSON Schema has no word of its own for: `date`, `address` …"""

    name: str

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> dict[str, Any]:
        """Says in a JSON Schema which form it is."""
        return {**handler(schema), "x-form": self.name}


@dataclass(frozen=True)
class Listed(Ref):
    """Marks a string as an id that must stand in `vocabulary/<target>.yml` (checked when a context is given)."""

    def __get_pydantic_core_schema__(self, source: object, handler: GetCoreSchemaHandler) -> CoreSchema:
        """Has pydantic ask the vocabulary, when the text itself has been found right."""
        return with_info_after_validator_function(self._known, handler(source))

    def _known(self, value: str, info: ValidationInfo) -> str:
        known = (info.context or {}).get("vocabulary", {}).get(self.target)
        if known is not None and value not in known:
            message = "«{value}» finns inte i vocabulary/{target}.yml"
            raise reject("unknown_term", message, value=value, target=self.target)
        return value


def _date_text(value: object) -> object:
    # A bare year is a number in YAML; people should not have to quote it.
    if isinstance(value, int) and not isinstance(value, bool) and 1000 <= value <= 9999:
        return str(value)
    return value


def _valid_date(value: str) -> str:
    match = _DATE.fullmatch(value)
    if not match:
        raise reject("date_form", OWN["date_form"])
    year, month, day = match.groups()
    if not 1900 <= int(year) <= 2100:
        raise reject("date_range", OWN["date_range"])
    if month and not 1 <= int(month) <= 12:
        raise reject("date_missing", OWN["no_month"], month=month)
    if day and not 1 <= int(day) <= calendar.monthrange(int(year), int(month))[1]:
        raise reject("date_missing", OWN["no_day"], value=value)
    return value


def _web_address(value: str) -> str:
    if found := fault(value):
        raise reject("address", found)
    return value


def _few_words(value: str) -> str:
    if len(value.split()) > WORDING_WORDS:
        raise reject("wording", OWN["wording"], most=WORDING_WORDS, count=len(value.split()))
    return value


def _function_address(value: str) -> str:
    if not re.fullmatch(r"[a-z.\-]+@[a-z0-9.\-]+\.[a-z]{2,}", value):
        raise reject("mail_form", OWN["mail_form"])
    return value


Id = Annotated[str, Field(pattern=ID_PATTERN, max_length=ID_LENGTH)]
Name = Annotated[str, Field(min_length=2, max_length=120, pattern=NOT_BLANK)]
Line = Annotated[str, Field(min_length=1, max_length=240, pattern=NOT_BLANK)]
Sentence = Annotated[str, Field(min_length=3, max_length=600, pattern=NOT_BLANK)]
Summary = Annotated[str, Field(min_length=10, max_length=300, pattern=NOT_BLANK)]
RichText = Annotated[str, Field(min_length=3, max_length=3000, pattern=NOT_BLANK)]
Wording = Annotated[
    str, Field(min_length=1, max_length=120, pattern=NOT_BLANK), AfterValidator(_few_words), Form("wording")
]
Date = Annotated[str, BeforeValidator(_date_text), AfterValidator(_valid_date), Form("date")]
Address = Annotated[str, Field(max_length=500), AfterValidator(_web_address), Form("address")]
FunctionMail = Annotated[str, Field(max_length=120), AfterValidator(_function_address), Form("mail")]
Count = Annotated[int, Field(ge=0, le=1_000_000_000)]
Kronor = Annotated[int, Field(ge=0, le=1_000_000_000_000)]
Percentage = Annotated[float, Field(ge=0, le=100)]
SourceId = Annotated[str, Ref("source"), Field(pattern=ID_PATTERN, max_length=ID_LENGTH)]
ClaimId = Annotated[str, Ref("claim"), Field(pattern=ID_PATTERN, max_length=ID_LENGTH)]
ProjectId = Annotated[str, Ref("project"), Field(pattern=ID_PATTERN, max_length=ID_LENGTH)]
ConcernId = Annotated[str, Ref("concern"), Field(pattern=ID_PATTERN, max_length=ID_LENGTH)]
MethodId = Annotated[str, Ref("method"), Field(pattern=ID_PATTERN, max_length=ID_LENGTH)]

OutcomeId = Annotated[str, Listed("outcomes")]
GroupId = Annotated[str, Listed("groups")]
ComparatorId = Annotated[str, Listed("comparators")]
OrganisationId = Annotated[str, Listed("organisations")]
CategoryId = Annotated[str, Listed("categories")]
TargetGroupId = Annotated[str, Listed("target_groups")]
SettingId = Annotated[str, Listed("settings")]
ProgrammeId = Annotated[str, Listed("programmes")]
MunicipalityId = Annotated[str, Listed("municipalities")]
CountyId = Annotated[str, Listed("counties")]
PopulationId = Annotated[str, Listed("populations")]
UnitId = Annotated[str, Listed("units")]


class Sourced(Shape):
    """Anything that a source says: which source, and where in it."""

    source: SourceId = Field(description="Källans id")
    place: Line = Field(description="Var i källan: rubrik, stycke eller sida")


class Statement(Sourced):
    """One sentence of our own about what a source says."""

    text: Sentence = Field(description="En mening med egna ord, aldrig källans")
