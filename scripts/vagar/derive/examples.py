"""Worked examples of the level rule, run through the rule itself when the page is built."""

from __future__ import annotations

from dataclasses import dataclass

from vagar.derive.level import Level, level
from vagar.shape.claim import Base, Claim, Response, Time
from vagar.shape.source import Source
from vagar.shape.terms import BaseKind, ClaimKind, ClaimStatus, Collector, Comparison, Relation, SourceKind, TimeFrom
from vagar.shape.value import Approx, Exact, Percent, Share, Value

THIRTY_OF_HUNDRED = Exact(type="exact", n=30)
HUNDRED_STARTED = Base(kind=BaseKind.STARTED, n=100)
AT_EXIT = Time(since=TimeFrom.EXIT, months=0)
AFTER_SIX_MONTHS = Time(since=TimeFrom.EXIT, months=6)


@dataclass(frozen=True)
class Example:
    """A made-up figure in a made-up source, and the level the rule gives it."""

    source: str
    figure: str
    level: Level


def _example(source_kind: SourceKind, figure: str, value: Value, source_text: str | None = None, **claim) -> Example:
    source = Source(
        id="exempel",
        title="Exempel",
        publisher="exempel",
        sender="exempel",
        kind=source_kind,
        relation=Relation.SELF,
        url="https://www.exempel.example/",
    )
    fields = {"kind": ClaimKind.OUTCOME, "status": ClaimStatus.FINAL, "outcome": "any-job", **claim}
    stated = Claim(id="exempel", text="exempel", value=value, source="exempel", place="exempel", **fields)
    rated = level(stated, source, definite=True, disputed=False)
    return Example(source_text or source_kind.label, figure, rated)


def worked_examples() -> list[Example]:
    """The examples of evidence rules 3, in rising order, and two on surveys and finishers."""
    full = {"base": HUNDRED_STARTED, "time": AT_EXIT, "outcome": "unsubsidised-job"}
    figures = "30 av 100 som började hade arbete utan stöd vid avslut"
    return [
        _example(
            SourceKind.PRE_STUDY,
            "målet är att 70\u00a0% ska få arbete",
            Percent(type="percent", p=70),
            status=ClaimStatus.TARGET,
        ),
        _example(
            SourceKind.FUNDER_PAGE,
            "projektet har nått närmare 200 deltagare",
            Approx(type="approx", n=200, word="närmare"),
            kind=ClaimKind.OUTPUT,
        ),
        _example(
            SourceKind.FUNDER_PAGE,
            "mer än hälften av deltagarna fick jobb",
            Share(type="share", words="mer än hälften"),
            base=Base(kind=BaseKind.STARTED),
            time=AT_EXIT,
        ),
        _example(
            SourceKind.NOMINATION,
            "14 av 20 i arbete efter sex månader",
            Exact(type="exact", n=14),
            base=Base(kind=BaseKind.STARTED, n=20),
            time=AFTER_SIX_MONTHS,
        ),
        _example(SourceKind.FINAL_REPORT, figures, THIRTY_OF_HUNDRED, **full),
        _example(
            SourceKind.FINAL_REPORT,
            figures,
            THIRTY_OF_HUNDRED,
            "delrapport",
            **{**full, "status": ClaimStatus.INTERIM},
        ),
        _example(
            SourceKind.FINAL_REPORT,
            "30 av 60 som fullföljde hade arbete; antalet som började framgår inte",
            THIRTY_OF_HUNDRED,
            base=Base(kind=BaseKind.COMPLETED, n=60),
            time=AT_EXIT,
        ),
        _example(
            SourceKind.EVALUATION,
            "30 av 90 som svarade, av 100 tillfrågade, hade arbete efter sex månader",
            THIRTY_OF_HUNDRED,
            "beställd utvärdering",
            base=Base(kind=BaseKind.RESPONDENTS, n=90, started_n=100),
            time=AFTER_SIX_MONTHS,
            response=Response(asked=100, answered=90),
            collected_by=Collector.EXTERNAL,
        ),
        _example(
            SourceKind.REGISTER,
            "30 av 100 som började hade arbete efter sex månader",
            THIRTY_OF_HUNDRED,
            "myndighets register",
            base=HUNDRED_STARTED,
            time=AFTER_SIX_MONTHS,
            collected_by=Collector.REGISTER,
        ),
        _example(
            SourceKind.RESEARCH,
            "30 av 100 mot 22 av 100 i en matchad grupp",
            THIRTY_OF_HUNDRED,
            "forskning",
            base=HUNDRED_STARTED,
            time=AFTER_SIX_MONTHS,
            comparison=Comparison.MATCHED,
        ),
    ]
