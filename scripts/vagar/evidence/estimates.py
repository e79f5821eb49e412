"""What an estimate says by itself: which way it goes, how sure it is, and whether it counts (evidence rules 3b)."""

from __future__ import annotations

import re
from enum import StrEnum

from vagar.evidence.designs import COUNTING
from vagar.shape.claim import EVERYONE, Time
from vagar.shape.estimate import Estimate
from vagar.shape.research import Study
from vagar.shape.terms import Design, Direction, Extent, Measure, Reservation, StudyStatus, TimeFrom, Wanted

# An interval that lies within so many points of no difference is a precise null.
PRECISE_NULL_POINTS = 5
SIGNIFICANT_BELOW = 0.05
# A trial that has lost more than this share, or this many points more on one side, is described and not counted.
MOST_LOST = 30
MOST_UNEVEN_LOSS = 10
# Horizons, in months after the support ended. A measurement at the very limit belongs to the later one at 36 only:
# «efter tre år» is what was true from then on.
ONE_YEAR, THREE_YEARS = 12, 36
SUPPORT_TAKES = 12

_P = re.compile(r"^\s*(?:p\s*)?([<>=≤≥]?)\s*(\d*[.,]?\d+)\s*$", re.IGNORECASE)


class Horizon(StrEnum):
    """How long after the support ended the measured period ended."""

    FIRST_YEAR = "first-year"
    ONE_TO_THREE = "one-to-three"
    LATER = "later"
    UNKNOWN = "unknown"


class Uncounted(StrEnum):
    """Why an estimate is described and not counted."""

    DESIGN = "design"
    SELECTED = "selected"
    LOSS = "loss"
    SURVEY = "survey"
    QUOTED = "quoted"
    PART = "part"
    GROUP = "group"
    NEITHER = "neither"


def null(measure: Measure) -> float:
    """The value that means no difference: 1 for ratios, otherwise 0."""
    return 1 if measure is Measure.RATIO else 0


def end(time: Time) -> float | None:
    """The last month of the measured period, in months from what it is counted from."""
    return time.to_months if time.to_months is not None else time.months


def horizon(time: Time) -> Horizon:
    """Which horizon an estimate belongs to. Counted from the start or the draw, one year is taken off."""
    last = end(time)
    if last is None or time.since not in (TimeFrom.EXIT, TimeFrom.START, TimeFrom.DECISION):
        return Horizon.UNKNOWN
    months = last if time.since is TimeFrom.EXIT else last - SUPPORT_TAKES
    if months <= ONE_YEAR:
        return Horizon.FIRST_YEAR
    return Horizon.ONE_TO_THREE if months < THREE_YEARS else Horizon.LATER


def side(value: float, measure: Measure, wanted: Wanted) -> Direction:
    """Which way a bare value lies, against what is wanted. `NONE` when it is the null itself."""
    above = value - null(measure)
    if not above:
        return Direction.NONE
    if wanted is Wanted.NEITHER:
        return Direction.MORE if above > 0 else Direction.LESS
    return Direction.BETTER if (above > 0) is (wanted is Wanted.MORE) else Direction.WORSE


def excludes_null(estimate: Estimate) -> bool:
    """Whether the interval lies wholly on one side of no difference."""
    interval, nothing = estimate.interval, null(estimate.measure)
    return interval is not None and (interval.low > nothing or interval.high < nothing)


def is_precise_null(estimate: Estimate) -> bool:
    """Whether the interval lies within five points of no difference, on both sides."""
    interval = estimate.interval
    within = interval is not None and -PRECISE_NULL_POINTS <= interval.low <= interval.high <= PRECISE_NULL_POINTS
    return within and estimate.measure is Measure.POINTS


def p_value(text: str) -> tuple[str, float] | None:
    """A printed p-value as its sign (`<`, `=` …) and number; None when it is something else."""
    found = _P.match(text)
    return (found[1] or "=", float(found[2].replace(",", "."))) if found else None


def significant(text: str) -> bool | None:
    """Whether a printed p-value excludes chance; None when it cannot be read or does not say."""
    found = p_value(text)
    if found is None:
        return None
    sign, number = found
    if sign in "<≤":
        return True if number <= SIGNIFICANT_BELOW else None
    if sign in ">≥":
        return False if number >= SIGNIFICANT_BELOW else None
    return number < SIGNIFICANT_BELOW


def points(estimate: Estimate) -> float | None:
    """The difference in percentage points, where the source has it or both shares; None of other measures."""
    if estimate.measure is not Measure.POINTS:
        return None
    if estimate.value is not None:
        return estimate.value
    return estimate.compared.treated - estimate.compared.control if estimate.compared else None


def design_of(estimate: Estimate, study: Study) -> Design:
    """How the estimate was compared: as the whole study, unless it says otherwise."""
    return estimate.design or study.design


def uncounted(estimate: Estimate, study: Study, wanted: Wanted) -> Uncounted | None:
    """Why the estimate is described and not counted; None when it counts. `wanted` is what is wanted of its outcome."""
    if study.status is not StudyStatus.RESULTS or design_of(estimate, study) not in COUNTING:
        return Uncounted.DESIGN
    if Reservation.SELECTED_AFTER_START in estimate.reservations:
        return Uncounted.SELECTED
    if Reservation.HIGH_LOSS in estimate.reservations or _much_lost(estimate):
        return Uncounted.LOSS
    if Reservation.SURVEY_NO_RATE in estimate.reservations or _survey_without_rate(estimate):
        return Uncounted.SURVEY
    if _read(estimate, study) is Extent.QUOTED:
        return Uncounted.QUOTED
    if estimate.part_of is not None:
        return Uncounted.PART
    if estimate.group != EVERYONE:
        return Uncounted.GROUP
    return Uncounted.NEITHER if wanted is Wanted.NEITHER else None


def _survey_without_rate(estimate: Estimate) -> bool:
    response = estimate.response
    unknown = response is None or response.asked is None or response.answered is None
    return Reservation.SURVEY in estimate.reservations and unknown


def _much_lost(estimate: Estimate) -> bool:
    loss = estimate.loss
    if loss is None:
        return False
    lost = [share for share in (loss.treated, loss.control, loss.all) if share is not None]
    uneven = loss.treated is not None and loss.control is not None and abs(loss.treated - loss.control)
    return max(lost, default=0) > MOST_LOST or uneven > MOST_UNEVEN_LOSS


def _read(estimate: Estimate, study: Study) -> Extent:
    read = {publication.id: publication.read for publication in study.publications}
    return read.get(estimate.source, Extent.PART)


def read_in_part(estimate: Estimate, study: Study) -> bool:
    """Whether what we read was not the whole publication; it counts, and the reader is told."""
    return _read(estimate, study) is Extent.PART
