"""Dates come in the order things happen, and not from the future.

A project ends after it starts, an entry is changed and reviewed after it was created, a source is checked and
archived after it was published, a fact is read after its source was published, a reply comes after what it replies to.
Dates are compared with the precision they have: 2018 against 2018-02 is not wrong. Only a project's own period may lie
ahead.

Good:
    project: {period: {start: 2018, end: 2018-02}}
Bad:
    project: {period: {start: 2018, end: 2017-12}}
Bad:
    concern: {facts: [{read_on: 2019-05-01}]}
Bad:
    concern: {facts: [{read_on: 2031-05-01}]}
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from vagar.problem import Path, Problem
from vagar.rules.rule import DOCUMENTS, Rule
from vagar.rules.tools.days import first_day, surely_after
from vagar.rules.tools.rest import Rest
from vagar.shape.concern import Concern
from vagar.shape.draft import Document, Shaped
from vagar.shape.project import Project
from vagar.shape.research import Study
from vagar.shape.terms import ClaimStatus

NAME = "dates"
BEFORE = "{later} ligger före {earlier}"
AHEAD = "{moment} ligger i framtiden"
# A reply is about what stands here, so it is not much older.
YEARS_BEFORE = 10


class Moment(NamedTuple):
    """A date in an entry: what it is the date of, where it stands and what it says."""

    name: str
    path: Path
    text: str | None


WORDS = {
    "start": "starten",
    "end": "slutet",
    "created": "dagen då posten skrevs",
    "changed": "senaste ändringen",
    "reviewed": "senaste granskningen",
    "published": "dagen då källan gavs ut",
    "checked": "kontrollen av källan",
    "archived": "arkiveringen",
    "read_on": "läsningen av källan",
    "noted": "dagen då motsägelsen antecknades",
    "replied": "svaret",
    "as_of": "dagen som uppgiften gäller",
    "asked": f"{YEARS_BEFORE} år innan posten skrevs",
}


def look(entry: Shaped[Document], rest: Rest) -> Iterator[Problem]:
    """Findings at the date that comes too early, or that has not come yet."""
    pairs = (*_entry(entry), *_sources(entry), *_project(entry), *_concern(entry, rest))
    for earlier, later in pairs:
        if earlier.text and later.text and surely_after(earlier.text, later.text):
            message = BEFORE.format(later=_named(later).capitalize(), earlier=_named(earlier))
            yield entry.problem(NAME, later.path, message, value=later.text)
    for moment in _past(pairs):
        # Where the clock is behind, its rule tells of it.
        if moment.text and rest.is_ahead(moment.text) and not rest.clock_is_behind():
            message = AHEAD.format(moment=_named(moment).capitalize())
            yield entry.problem(NAME, moment.path, message, value=moment.text)


def _named(moment: Moment) -> str:
    return f"{WORDS[moment.name]} ({moment.text})"


def _entry(entry: Shaped[Document]) -> Iterator[tuple[Moment, Moment]]:
    created = Moment("created", ("created",), entry.model.created)
    yield created, Moment("changed", ("changed",), entry.model.changed)
    yield created, Moment("reviewed", ("reviewed",), entry.model.reviewed)


def _sources(entry: Shaped[Document]) -> Iterator[tuple[Moment, Moment]]:
    model = entry.model
    field, sources = ("publications", model.publications) if isinstance(model, Study) else ("sources", model.sources)
    for index, source in enumerate(sources):
        at = (field, index)
        published = Moment("published", (*at, "date"), source.date)
        yield published, Moment("checked", (*at, "checked"), source.checked)
        yield published, Moment("archived", (*at, "archive", "date"), source.archive.date if source.archive else None)


def _project(entry: Shaped[Document]) -> Iterator[tuple[Moment, Moment]]:
    if not isinstance(entry.model, Project):
        return
    for index, record in enumerate(entry.model.contradictions):
        at = ("contradictions", index)
        replied = Moment("replied", (*at, "reply", "date"), record.reply.date if record.reply else None)
        yield Moment("noted", (*at, "date"), record.date), replied
    period = entry.model.period
    start = Moment("start", ("period", "start"), period.start if period else None)
    for index, claim in enumerate(entry.model.claims):
        replied = Moment("replied", ("claims", index, "reply", "date"), claim.reply.date if claim.reply else None)
        # A goal may be answered before its day has come.
        past = claim.as_of if claim.status is not ClaimStatus.TARGET else None
        yield start, replied
        yield Moment("asked", ("created",), _years_before(entry.model.created)), replied
        yield Moment("as_of", ("claims", index, "as_of"), past), replied
    if period:
        yield Moment("start", ("period", "start"), period.start), Moment("end", ("period", "end"), period.end)


def _concern(entry: Shaped[Document], rest: Rest) -> Iterator[tuple[Moment, Moment]]:
    if not isinstance(entry.model, Concern):
        return
    for index, fact in enumerate(entry.model.facts):
        at = ("facts", index)
        source = rest.source(fact.source)
        yield (
            Moment("published", at, source.date if source else None),
            Moment("read_on", (*at, "read_on"), fact.read_on),
        )


def _years_before(created: str) -> str:
    return str(first_day(created).year - YEARS_BEFORE)


def _past(pairs: Iterable[tuple[Moment, Moment]]) -> list[Moment]:
    """Everything that has happened: all dates but those of the project's period, and those told of elsewhere."""
    moments = dict.fromkeys(moment for pair in pairs for moment in pair)
    return [moment for moment in moments if moment.path[0] != "period" and moment.name not in ("as_of", "asked")]


RULE = Rule(NAME, __doc__, each=look, kinds=DOCUMENTS)
