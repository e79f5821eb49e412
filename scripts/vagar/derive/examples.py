"""Worked examples of the level rule, run through the rule itself when the page is built."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from vagar.derive.level import Level, level
from vagar.evidence.vague_words import APPROX, MORE_THAN_HALF, Bound
from vagar.shape.claim import Base, Claim, Response, Time
from vagar.shape.source import Source
from vagar.shape.terms import (
    BaseKind,
    ClaimKind,
    ClaimStatus,
    Collector,
    Extent,
    Relation,
    SourceKind,
    TimeFrom,
)
from vagar.shape.value import Approx, Exact, Percent, Share, Value

BELOW = next(word for word, bound in APPROX.items() if bound is Bound.BELOW)
THIRTY_OF_HUNDRED = Exact(type="exact", n=30)
HUNDRED_STARTED = Base(kind=BaseKind.STARTED, n=100)
AT_EXIT = Time(since=TimeFrom.EXIT, months=0)
AFTER_SIX_MONTHS = Time(since=TimeFrom.EXIT, months=6)


@dataclass(frozen=True)
class Example:
    """A made-up figure in a made-up source, and the level the rule gives it. What it says is in the catalogue."""

    code: str
    level: Level


def _example(code: str, source_kind: SourceKind, value: Value, **claim: Any) -> Example:
    source = Source(
        id="exempel",
        title="Exempel",
        publisher="exempel",
        sender="exempel",
        kind=source_kind,
        relation=Relation.SELF,
        url="https://www.exempel.example/",
        read=Extent.WHOLE,
    )
    fields = {"kind": ClaimKind.OUTCOME, "status": ClaimStatus.FINAL, "outcome": "any-job", **claim}
    stated = Claim(id="exempel", text="exempel", value=value, source="exempel", place="exempel", **fields)
    rated = level(stated, source, definite=True, disputed=False)
    return Example(code, rated)


def worked_examples() -> list[Example]:
    """The examples of evidence rules 3, in rising order, and two on surveys and finishers."""
    full = {"base": HUNDRED_STARTED, "time": AT_EXIT, "outcome": "unsubsidised-job"}
    return [
        _example(
            "target",
            SourceKind.PRE_STUDY,
            Percent(type="percent", p=70),
            status=ClaimStatus.TARGET,
        ),
        _example(
            "reached",
            SourceKind.FUNDER_PAGE,
            Approx(type="approx", n=200, word=BELOW),
            kind=ClaimKind.OUTPUT,
        ),
        _example(
            "over-half",
            SourceKind.FUNDER_PAGE,
            Share(type="share", words=MORE_THAN_HALF[0]),
            outcome=None,
            base=Base(kind=BaseKind.PARTICIPANTS),
        ),
        _example(
            "nomination",
            SourceKind.NOMINATION,
            Exact(type="exact", n=14),
            base=Base(kind=BaseKind.STARTED, n=20),
            time=AFTER_SIX_MONTHS,
        ),
        _example("final-report", SourceKind.FINAL_REPORT, THIRTY_OF_HUNDRED, **full),
        _example(
            "interim",
            SourceKind.FINAL_REPORT,
            THIRTY_OF_HUNDRED,
            **{**full, "status": ClaimStatus.INTERIM, "as_of": "2016-10"},
        ),
        _example(
            "completers",
            SourceKind.FINAL_REPORT,
            THIRTY_OF_HUNDRED,
            base=Base(kind=BaseKind.COMPLETED, n=60),
            time=AT_EXIT,
        ),
        _example(
            "survey",
            SourceKind.EVALUATION,
            THIRTY_OF_HUNDRED,
            base=Base(kind=BaseKind.RESPONDENTS, n=90, started_n=100),
            time=AFTER_SIX_MONTHS,
            response=Response(asked=100, answered=90),
            collected_by=Collector.EXTERNAL,
        ),
        _example(
            "register",
            SourceKind.REGISTER,
            THIRTY_OF_HUNDRED,
            base=HUNDRED_STARTED,
            time=AFTER_SIX_MONTHS,
            collected_by=Collector.REGISTER,
        ),
    ]
