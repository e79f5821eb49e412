"""An estimate is possible, and its direction has the ground it names.

Better and worse are measured against what is wanted of the outcome. They need an interval or a p-value that excludes
no difference, or the source's own words; a bare difference is `unclear`. No difference is said only when the source
says so or the interval lies within five points on both sides. What is drawn by lot has somebody it was drawn against.

Good:
    study: {estimates: [{id: jobb, outcome: any-job, against: ordinary, measure: points, value: 8,
        interval: {low: 3, high: 13}, direction: better, ground: interval, source: rapport, place: s. 4}]}
Bad:
    study: {estimates: [{id: jobb, outcome: any-job, against: ordinary, measure: points, value: 8,
        interval: {low: -3, high: 13}, direction: better, ground: interval, source: rapport, place: s. 4}]}
Bad:
    study: {estimates: [{id: jobb, outcome: any-job, against: ordinary, measure: points, value: 8,
        direction: worse, ground: source, source: rapport, place: s. 4}]}
"""

from __future__ import annotations

import math
from collections.abc import Iterator

from vagar.evidence.designs import COUNTING
from vagar.evidence.estimates import (
    PRECISE_NULL_POINTS,
    design_of,
    excludes_null,
    is_precise_null,
    null,
    points,
    side,
    significant,
)
from vagar.problem import Path, Problem, Severity
from vagar.rules.rule import Rule
from vagar.rules.tools.rest import Rest
from vagar.shape.draft import Shaped
from vagar.shape.estimate import Estimate
from vagar.shape.research import Study
from vagar.shape.terms import Direction, Ground, Measure, StudyStatus, Wanted
from vagar.shape.vocabulary import Outcome

NAME = "estimates"

SCORED = frozenset({Direction.BETTER, Direction.WORSE})
UNSCORED = frozenset({Direction.MORE, Direction.LESS})
# Two rounded shares can differ from a rounded difference by one on each side.
ROUNDING = 1.5
# How far an interval can reach, in what the difference is measured in. Ratios and percentages have no upper end; one
# of a thousand times as many is a misprint.
REACH = {Measure.POINTS: (-100, 100), Measure.RELATIVE: (-100, 100_000), Measure.RATIO: (0, 1000)}

Fault = tuple[Path, str, str]


def look(entry: Shaped[Study], rest: Rest) -> Iterator[Problem]:
    """Findings at the fields of estimates; a study that compares and has no estimate is a warning."""
    yield from _study(entry)
    for index, estimate in enumerate(entry.model.estimates):
        outcome, against = rest.term("outcomes", estimate.outcome), rest.term("comparators", estimate.against)
        faults = [
            *_size(estimate),
            *_people(estimate),
            *_interval(estimate),
            *_ground(estimate),
            *_drawn(estimate, entry.model, against),
        ]
        if isinstance(outcome, Outcome):
            faults += _direction(estimate, outcome.wanted)
        for path, message, action in faults:
            value = getattr(estimate, str(path[0]))
            yield entry.problem(NAME, ("estimates", index, *path), message, value=str(value), action=action)


def _study(entry: Shaped[Study]) -> Iterator[Problem]:
    study = entry.model
    ids = [estimate.id for estimate in study.estimates]
    for index, estimate in enumerate(study.estimates):
        if estimate.part_of is not None and (estimate.part_of not in ids or estimate.part_of == estimate.id):
            yield entry.problem(
                NAME,
                ("estimates", index, "part_of"),
                f"Skattningen «{estimate.part_of}» finns inte i den här filen",
                value=estimate.part_of,
                allowed=tuple(found for found in ids if found != estimate.id),
                action="Skriv id:t för en annan skattning i filen",
            )
    if study.estimates and study.status is not StudyStatus.RESULTS:
        message = f"Studien har skattningar men status «{study.status.label}»"
        yield entry.problem(NAME, ("status",), message, value=study.status.value, action="Skriv status: results")
    if study.design in COUNTING and study.status is StudyStatus.RESULTS and not study.estimates:
        message = f"Studien är en {study.design.label} och har resultat, men ingen skattning"
        action = "Skriv fyndet under estimates (riktningen räcker), eller status: unread om det inte är läst"
        yield entry.problem(NAME, ("design",), message, Severity.WARNING, value=study.design.value, action=action)


def _size(estimate: Estimate) -> Iterator[Fault]:
    value, measure, compared = estimate.value, estimate.measure, estimate.compared
    if measure is Measure.DIRECTION and value is not None:
        yield (
            ("value",),
            "Bara riktningen anges, men det finns ett värde",
            "Ta bort värdet, eller välj ett annat measure",
        )
    if measure not in (Measure.DIRECTION, Measure.POINTS) and value is None:
        yield (
            ("measure",),
            f"Skillnaden mäts i {measure.label} men inget värde står",
            "Skriv value, eller measure: direction",
        )
    if measure is Measure.POINTS and value is None and compared is None:
        yield ("measure",), "Skillnaden mäts i procentenheter men inget värde står", "Skriv value eller compared"
    if measure is Measure.MEAN and not estimate.unit:
        yield ("measure",), "En skillnad i medelvärde behöver en enhet", "Skriv unit, till exempel dagar"
    if value is not None and measure is Measure.POINTS and abs(value) > 100:
        yield ("value",), f"{value:g} procentenheter är mer än hela skalan", "Rätta värdet mot källan"
    if value is not None and measure is Measure.RATIO and value <= 0:
        yield ("value",), "En kvot är alltid större än noll", "Rätta värdet mot källan"
    if value is not None and measure is Measure.RELATIVE and value < -100:
        yield ("value",), "Mer än hundra procent färre kan det inte bli", "Rätta värdet mot källan"
    if compared and value is not None and measure is Measure.POINTS:
        between = compared.treated - compared.control
        if abs(between - value) > ROUNDING:
            message = f"Andelarna skiljer {between:g} procentenheter, men värdet är {value:g}"
            yield ("compared",), message, "Rätta den som är fel mot källan"


def _people(estimate: Estimate) -> Iterator[Fault]:
    known = [n for n in (estimate.treated_n, estimate.control_n) if n is not None]
    if estimate.n is not None and sum(known) > estimate.n:
        yield ("n",), f"Grupperna är tillsammans {sum(known)}, fler än alla ({estimate.n})", "Rätta antalet mot källan"
    response = estimate.response
    if response and response.asked is not None and response.answered is not None and response.answered > response.asked:
        yield ("response",), "Fler svarade än som fick frågan", "Rätta antalet mot källan"
    first, last = estimate.time.from_months, estimate.time.to_months
    if first is not None and last is not None and first > last:
        yield ("time",), f"Perioden slutar ({last:g}) innan den börjar ({first:g})", "Byt plats på månaderna"


def _interval(estimate: Estimate) -> Iterator[Fault]:
    interval = estimate.interval
    if interval is None:
        return
    least, most = REACH.get(estimate.measure, (-math.inf, math.inf))
    for name, value in (("low", interval.low), ("high", interval.high)):
        if not least <= value <= most:
            message = f"{value:g} går inte för {estimate.measure.label}: {least:g} till {most:g}"
            yield ("interval", name), message, "Rätta intervallet mot källan"
    if interval.low > interval.high:
        yield (
            ("interval",),
            f"Nedre gränsen ({interval.low:g}) är över den övre ({interval.high:g})",
            "Byt plats på dem",
        )
    elif estimate.value is not None and not interval.low <= estimate.value <= interval.high:
        message = f"Värdet {estimate.value:g} ligger utanför sitt intervall, {interval.low:g} till {interval.high:g}"
        yield ("value",), message, "Rätta den som är fel mot källan"


def _direction(estimate: Estimate, wanted: Wanted) -> Iterator[Fault]:
    direction = estimate.direction
    if wanted is Wanted.NEITHER and direction in SCORED:
        message = f"Av utfallet «{estimate.outcome}» önskas varken mer eller mindre, så inget är «{direction.label}»"
        yield ("direction",), message, "Skriv more, less, none eller unclear"
    if wanted is not Wanted.NEITHER and direction in UNSCORED:
        message = f"Utfallet «{estimate.outcome}» har ett önskat håll, så «{direction.label}» räcker inte"
        yield ("direction",), message, "Skriv better, worse, none eller unclear"
    value = points(estimate) if estimate.measure is Measure.POINTS else estimate.value
    if value is None or direction not in SCORED | UNSCORED:
        return
    found = side(value, estimate.measure, wanted)
    if found in SCORED | UNSCORED and (found in SCORED) is (direction in SCORED) and found is not direction:
        message = f"Värdet {value:g} är {found.label}, mätt mot det som önskas, men direction säger {direction.label}"
        yield ("direction",), message, f"Skriv direction: {found.value}, eller rätta värdet mot källan"
    if found is Direction.NONE:
        yield (
            ("direction",),
            f"Värdet {value:g} är ingen skillnad, men direction säger {direction.label}",
            "Rätta det ena",
        )


def _ground(estimate: Estimate) -> Iterator[Fault]:
    direction, ground = estimate.direction, estimate.ground
    settled = direction in SCORED | UNSCORED
    if ground is Ground.NOTHING and direction is not Direction.UNCLEAR:
        message = f"«{direction.label}» behöver en grund: en bar skillnad kan vara slump"
        yield ("ground",), message, "Skriv interval, p eller source, eller direction: unclear"
    if ground is Ground.P:
        if estimate.p is None:
            yield ("ground",), "Grunden är p-värdet, men det står inte", "Skriv p, eller en annan grund"
        elif direction is Direction.NONE:
            message = "Ett p-värde visar aldrig att det inte finns någon skillnad"
            yield ("ground",), message, "Skriv direction: unclear, eller grunden source om källan säger det själv"
        elif settled and significant(estimate.p) is not True:
            message = f"p = {estimate.p} utesluter inte att det inte är någon skillnad"
            yield ("p",), message, "Skriv direction: unclear, eller rätta p mot källan"
    if ground is Ground.INTERVAL:
        yield from _interval_ground(estimate, settled)


def _interval_ground(estimate: Estimate, settled: bool) -> Iterator[Fault]:
    interval = estimate.interval
    if interval is None:
        yield ("ground",), "Grunden är intervallet, men det står inte", "Skriv interval, eller en annan grund"
        return
    ends = f"{interval.low:g} till {interval.high:g}"
    if settled and not excludes_null(estimate):
        message = f"Intervallet {ends} rymmer {null(estimate.measure):g}, alltså ingen skillnad"
        yield ("interval",), message, "Skriv direction: unclear, eller rätta intervallet mot källan"
    if estimate.direction is Direction.NONE and not is_precise_null(estimate):
        message = f"Intervallet {ends} är vidare än {PRECISE_NULL_POINTS} procentenheter åt något håll"
        yield ("direction",), message, "Skriv direction: unclear: studien kan ha missat en skillnad"
    if estimate.direction is Direction.UNCLEAR and excludes_null(estimate):
        message = f"Intervallet {ends} utesluter att det inte är någon skillnad, men direction säger oklart"
        yield ("direction",), message, "Skriv åt vilket håll, eller rätta intervallet mot källan"


def _drawn(estimate: Estimate, study: Study, against: object) -> Iterator[Fault]:
    if design_of(estimate, study) in COUNTING and getattr(against, "whole_population", False):
        message = f"«{estimate.against}» är en hel befolkning och ingen grupp i studien"
        yield ("against",), message, "Välj gruppen som lottades eller liknar deltagarna, eller ett annat design"


RULE = Rule(NAME, __doc__, each=look, kinds=(Study,))
