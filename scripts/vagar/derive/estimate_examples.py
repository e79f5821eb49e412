"""Worked examples of how estimates are read, run through the rules when the page is built."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from vagar.derive.findings import read_direction
from vagar.evidence.estimates import Uncounted, uncounted
from vagar.shape.claim import EVERYONE, Time
from vagar.shape.estimate import Estimate, Interval
from vagar.shape.publication import Publication
from vagar.shape.research import Study
from vagar.shape.terms import (
    Country,
    Design,
    Direction,
    Extent,
    Ground,
    Measure,
    Relation,
    Reservation,
    SourceKind,
    StudyStatus,
    TimeFrom,
    Wanted,
)

WIDE, NARROW = Interval(low=0.48, high=2.4), Interval(low=-2, high=3)
TRIAL = Study(
    id="exempel",
    name="Exempel",
    summary="exempelexempel",
    design=Design.RANDOMISED,
    design_reason="exempelexempel",
    status=StudyStatus.RESULTS,
    country=Country.SWEDEN,
    population="exempel",
    made_by=("exempel",),
    publications=(
        Publication(
            id="exempel",
            title="Exempel",
            publisher="exempel",
            sender="exempel",
            kind=SourceKind.RESEARCH,
            relation=Relation.INDEPENDENT,
            read=Extent.PART,
        ),
    ),
    studied="exempelexempel",
    reading="exempelexempel",
    created="2026",
    changed="2026",
    reviewed="2026",
)


@dataclass(frozen=True)
class EstimateExample:
    """What a made-up study says, and which way the rules read it."""

    code: str
    estimate: Estimate
    direction: Direction
    uncounted: Uncounted | None


def worked_estimates() -> list[EstimateExample]:
    """The examples of evidence rules 3b, run through the rules. What each study says is in the catalogue, by code."""
    first_year = Time(since=TimeFrom.EXIT, from_months=0, to_months=12)
    return [
        _estimate("abstract", Measure.POINTS, Direction.BETTER, Ground.SOURCE, value=15, time=first_year),
        _estimate("caught-up", Measure.DIRECTION, Direction.NONE, Ground.SOURCE),
        _estimate(
            "odds-ratio",
            Measure.RATIO,
            Direction.UNCLEAR,
            Ground.INTERVAL,
            value=1.07,
            interval=WIDE,
        ),
        _estimate("narrow", Measure.POINTS, Direction.NONE, Ground.INTERVAL, value=0.5, interval=NARROW),
        _estimate("bare", Measure.POINTS, Direction.UNCLEAR, Ground.NOTHING, value=8),
        _estimate(
            "selected",
            Measure.RELATIVE,
            Direction.BETTER,
            Ground.SOURCE,
            value=15,
            reservations=(Reservation.SELECTED_AFTER_START,),
        ),
        _estimate(
            "other-group",
            Measure.DIRECTION,
            Direction.BETTER,
            Ground.SOURCE,
            design=Design.OTHER_GROUP,
            design_reason="exempel",
        ),
        _estimate("men-only", Measure.DIRECTION, Direction.BETTER, Ground.SOURCE, group="men"),
    ]


def _estimate(code: str, measure: Measure, direction: Direction, ground: Ground, **given: Any) -> EstimateExample:
    said: dict[str, Any] = {
        "id": code,
        "outcome": "exempel",
        "group": EVERYONE,
        "against": "exempel",
        "source": "exempel",
    }
    estimate = Estimate(
        **{**said, "measure": measure, "direction": direction, "ground": ground, "place": "exempel", **given}
    )
    return EstimateExample(code, estimate, read_direction(estimate), uncounted(estimate, TRIAL, Wanted.MORE))
