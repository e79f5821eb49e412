"""The numbers of a study and of its estimates can be true.

They are guarded as the figures of a project are: nobody is counted among none, groups are no larger than all, times
say from when, a p-value lies between nought and one, an interval has a usual level, and the years come in order. A
study says its numbers twice, for all and for each estimate, and no estimate has more people than the study.

Good:
    study: {size: {n: 140, treated: 70, control: 70}}
Bad:
    study: {size: {n: 140, treated: 70, control: 71}}
Bad:
    study: {size: {n: 0}}
Bad:
    study: {years: {start: 2019, end: 2017}}
Bad:
    study: {estimates: [{p: "1,3"}]}
Bad:
    study: {estimates: [{time: {since: null, months: 12}}]}
Bad:
    study: {estimates: [{n: 141}]}
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from vagar.problem import Path, Problem
from vagar.rules.figures import LIVE_IN_SWEDEN
from vagar.rules.rule import Rule
from vagar.rules.times import faults
from vagar.rules.tools.days import first_day, surely_after
from vagar.rules.tools.rest import Rest
from vagar.shape.claim import Response
from vagar.shape.draft import Shaped
from vagar.shape.estimate import Estimate
from vagar.shape.research import Study
from vagar.shape.terms import Country, Measure, StudyStatus, StudyUnit

NAME = "study-figures"

P_VALUE = re.compile(r"(?:p\s?)?[<>=≤≥]?\s?(\d+(?:[.,]\d+)?)", re.IGNORECASE)
LEVELS = (50, 99.99)
# In the unit of the measure, whichever way the difference goes.
MOST = {Measure.RELATIVE: 1000, Measure.RATIO: 100, Measure.MONEY: 10_000_000, Measure.MEAN: 1_000_000}
OLDEST = 1950
ACTION = "Jämför talet med källan"
Fault = tuple[Path, object, str]


def look(entry: Shaped[Study], rest: Rest) -> Iterator[Problem]:
    """Findings at the number."""
    study = entry.model
    found = [*_size(study), *_years(study, rest)]
    for index, estimate in enumerate(study.estimates):
        inside = (*_estimate(estimate, study), *(fault[:3] for fault in faults(estimate.time)))
        found += [(("estimates", index, *path), value, text) for path, value, text in inside]
    for path, value, message in found:
        yield entry.problem(NAME, path, message, value=str(value), action=ACTION)


def _size(study: Study) -> Iterator[Fault]:
    size = study.size
    counts = {"n": size.n, "treated": size.treated, "control": size.control}
    yield from _counts(("size",), counts, study)
    yield from _groups(("size",), size.n, size.treated, size.control)


def _counts(at: Path, counts: dict[str, int | None], study: Study) -> Iterator[Fault]:
    people = study.country is Country.SWEDEN and study.size.unit is StudyUnit.PERSONS
    for name, number in counts.items():
        if number == 0:
            yield (*at, name), 0, "Ingen kan räknas bland noll"
        elif number is not None and people and number > LIVE_IN_SWEDEN:
            yield (*at, name), number, f"{number} är fler än som bor i Sverige"


def _groups(at: Path, n: int | None, treated: int | None, control: int | None) -> Iterator[Fault]:
    known = [number for number in (treated, control) if number is not None]
    name = "treated" if treated is not None else "control"
    if n is not None and known and sum(known) > n:
        yield (*at, name), known[0], f"Grupperna är tillsammans {sum(known)}, fler än alla ({n})"


def _years(study: Study, rest: Rest) -> Iterator[Fault]:
    years = study.years
    if years and years.end and surely_after(years.start, years.end):
        yield ("years", "end"), years.end, f"Sista året ({years.end}) ligger före det första ({years.start})"
    if years and first_day(years.start).year < OLDEST:
        yield ("years", "start"), years.start, f"Året {years.start} är före {OLDEST}"
    if years and study.status is StudyStatus.RESULTS and rest.is_ahead(years.start):
        yield ("years", "start"), years.start, f"Studien har resultat, men {years.start} ligger i framtiden"


def _estimate(estimate: Estimate, study: Study) -> Iterator[Fault]:
    counts = {"n": estimate.n, "treated_n": estimate.treated_n, "control_n": estimate.control_n}
    yield from _counts((), counts, study)
    whole = study.size.n if not study.size.word else None
    for name, number in counts.items():
        if whole and number is not None and number > whole and study.size.unit is StudyUnit.PERSONS:
            yield (name,), number, f"Skattningen gäller {number}, men hela studien är {whole}"
    most = MOST.get(estimate.measure)
    if most and estimate.value is not None and abs(estimate.value) > most:
        yield ("value",), estimate.value, f"{estimate.value:g} {estimate.measure.label} är för mycket för att vara sant"
    if estimate.interval and not LEVELS[0] <= estimate.interval.level <= LEVELS[1]:
        level = estimate.interval.level
        yield ("interval", "level"), level, f"Nivån {level:g} procent är ovanlig; den brukar vara 90, 95 eller 99"
    if estimate.p is not None:
        yield from _p(estimate.p)
    if estimate.response:
        yield from _response(estimate.response)


def _p(written: str) -> Iterator[Fault]:
    match = P_VALUE.fullmatch(written.strip())
    if not match:
        yield ("p",), written, f"«{written}» är inget p-värde; skriv till exempel 0,03 eller <0,05"
    elif float(match[1].replace(",", ".")) > 1:
        yield ("p",), written, f"Ett p-värde är högst 1, inte {match[1]}"


def _response(response: Response) -> Iterator[Fault]:
    for name, number in (("asked", response.asked), ("answered", response.answered)):
        if number == 0:
            yield ("response", name), 0, "En enkät som ingen fick eller svarade på har inget utfall"


RULE = Rule(NAME, __doc__, each=look, kinds=(Study,))
