"""A time says from when it is counted, and fits the project.

Months are counted from something, if only from something the source does not say, and what was measured during the
project or at its end has none. A figure from the project's end is from the year around it, and a project that goes on
has not come to its end.

Good:
    project: {claims: [{time: {since: exit, months: 6}}]}
Good:
    project: {claims: [{time: {since: project-end, months: null}, as_of: 2020-05}]}
Bad:
    project: {claims: [{time: {since: null, months: 6}}]}
Bad:
    project: {claims: [{time: {since: during, months: 6}}]}
Bad:
    project: {claims: [{time: {since: project-end, months: null}, as_of: 2018-02}]}
"""

from __future__ import annotations

from collections.abc import Iterator

from vagar.problem import Path, Problem
from vagar.rules.rule import Rule
from vagar.rules.tools.days import first_day, last_day, years_from
from vagar.rules.tools.rest import Rest
from vagar.shape.claim import Claim, Time
from vagar.shape.draft import Shaped
from vagar.shape.project import Project
from vagar.shape.terms import ClaimStatus, Phase, TimeFrom

NAME = "times"

YEARS_AROUND_THE_END = 1
MONTHS = ("months", "from_months", "to_months")
SINCE = tuple(term.value for term in TimeFrom if term is not TimeFrom.UNKNOWN)
Fault = tuple[Path, str, str, str]


def look(entry: Shaped[Project], rest: Rest) -> Iterator[Problem]:
    """Findings in `time`."""
    for index, claim in enumerate(entry.model.claims):
        for path, value, message, action in (*faults(claim.time), *_at_the_end(claim, entry.model)):
            allowed = SINCE if path[-1] == "since" else ()
            at = ("claims", index, *path)
            yield entry.problem(NAME, at, message, value=value, allowed=allowed, action=action)


def faults(time: Time) -> Iterator[Fault]:
    """What is wrong with a time by itself."""
    given = {name: getattr(time, name) for name in MONTHS}
    given = {name: months for name, months in given.items() if months is not None}
    first, last = given.get("from_months"), given.get("to_months")
    if first is not None and last is not None and first > last:
        message = f"Perioden slutar ({last:g} månader) innan den börjar ({first:g} månader)"
        yield ("time", "to_months"), f"{last:g}", message, "Byt plats på dem"
    if (first is None) != (last is None):
        name = next(name for name in given if name != "months")
        message = "En period har både en början och ett slut: from_months och to_months"
        yield ("time", name), f"{given[name]:g}", message, "Skriv båda, eller months om det var vid en tidpunkt"
    if "months" in given and len(given) > 1:
        message = "En tidpunkt (months) och en period (from_months, to_months) går inte ihop"
        yield ("time", "months"), f"{given['months']:g}", message, "Ta bort det ena"
    for name, months in given.items():
        # That the source does not say is something to say; that nobody has written it is not.
        if "since" not in time.model_fields_set:
            message = f"{months:g} månader räknas från något, och det står inte från vad"
            yield ("time", name), f"{months:g}", message, "Skriv since; står det inte i källan, skriv since: unknown"
        elif time.since is TimeFrom.DURING or (time.since is TimeFrom.PROJECT_END and months):
            message = f"Det som mättes {time.since.label} har inga månader efter"
            yield ("time", name), f"{months:g}", message, "Ta bort månaderna, eller ändra since"


def _at_the_end(claim: Claim, project: Project) -> Iterator[Fault]:
    if claim.time.since is not TimeFrom.PROJECT_END or claim.status is ClaimStatus.TARGET:
        return
    status, end = project.status, project.period.end if project.period else None
    if status and status.code is not Phase.FINISHED:
        message = f"Siffran är från projektets slut, men projektet är {status.code.label}"
        yield ("time", "since"), claim.time.since.value, message, "Skriv during, eller rätta projektets status"
    if not end or not claim.as_of:
        return
    early = last_day(claim.as_of) < years_from(first_day(end), -YEARS_AROUND_THE_END)
    late = first_day(claim.as_of) > years_from(last_day(end), YEARS_AROUND_THE_END)
    if early or late:
        message = f"Siffran är från projektets slut ({end}) men gäller {claim.as_of}"
        yield ("time", "since"), claim.time.since.value, message, "Rätta as_of, eller ange en annan tid"


RULE = Rule(NAME, __doc__, each=look, kinds=(Project,))
