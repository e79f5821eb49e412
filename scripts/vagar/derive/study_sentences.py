"""How a study is told: who, how many, where and when; what it found; with which reservations. Codes and numbers only:
the words are in words/*/studies.ftl."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

from vagar.derive.findings import Finding
from vagar.derive.rated import RatedClaim
from vagar.derive.span import DECIMALS_FROM
from vagar.derive.votes import Vote
from vagar.evidence.estimates import is_precise_null, null
from vagar.evidence.interval import Interval
from vagar.evidence.vague_words import APPROX
from vagar.link.catalogue import LinkedStudy
from vagar.sentence import Named, Sentence, named, sentence
from vagar.shape.terms import Design, Direction, Ground, Measure, Reservation, StudyUnit, TimeFrom, Wanted

SMALL_BELOW = 200
LARGE_FROM = 1000
MONTHS_OF_YEAR = 12
# What others paid for, or the participants meanwhile: said of every study it was found in.
HARMS = frozenset({Reservation.DISPLACED_OTHERS, Reservation.LOCKED_IN})
SUBSIDY = (Reservation.ALL_SUBSIDISED, Reservation.SUBSIDY_UNKNOWN)


def head(linked: LinkedStudy, design: Design) -> Sentence:
    """How it is known, how many, where and when: «Ett litet lottat försök i Göteborg (140 nyanlända …)»."""
    entry = linked.entry
    found = tuple(details(linked))
    where = _where(linked)
    return sentence(
        "study-head",
        design=design.value,
        size=size(linked),
        where=where if where else "",
        at="place" if where else "nowhere",
        country=entry.country.value,
        land=entry.country,
        details=found,
        told="yes" if found else "no",
    )


def size(linked: LinkedStudy) -> str:
    """`small` below 200 persons, `large` from 1 000; `ordinary` between, of groups, and where it is not known."""
    followed = linked.entry.size
    if followed.n is None or followed.unit is not StudyUnit.PERSONS:
        return "ordinary"
    return "small" if followed.n < SMALL_BELOW else "large" if followed.n >= LARGE_FROM else "ordinary"


def _where(linked: LinkedStudy) -> Named | None:
    """The place by name. A number of places is a detail, like the number of people."""
    place = linked.entry.place
    return named(place, linked.entry.place_english) if place and not place[0].isdigit() else None


def details(linked: LinkedStudy) -> Iterator[Named | Sentence]:
    """How many places, how many and which people, and the years, each where it is known."""
    entry = linked.entry
    if entry.place and entry.place[0].isdigit():
        yield named(entry.place, entry.place_english)
    followed = entry.size
    if followed.n is not None:
        population = (
            linked.population if followed.unit is StudyUnit.PERSONS else sentence(f"unit-{followed.unit.value}")
        )
        yield sentence("study-people", n=followed.n, word=before(followed.word), population=population)
    elif followed.treated is not None and followed.control is not None:
        unit = sentence(f"unit-{followed.unit.value}")
        yield sentence("study-groups", treated=followed.treated, control=followed.control, unit=unit)
    else:
        yield sentence("study-population", population=linked.population)
    if entry.years:
        first, last = entry.years.start[:4], (entry.years.end or entry.years.start)[:4]
        yield sentence("study-years", start=first, end=last, same="yes" if first == last else "no")


def before(word: str | None) -> Sentence | str:
    """The source's word before a number, with the space after it; nothing when there is none."""
    if not word:
        return ""
    return sentence("before-number", word=word, bound=APPROX[word].value if word in APPROX else "other")


def timed(finding: Finding) -> Sentence:
    """What was found and when, to stand after a colon: «första året efteråt var omkring 30 av 100 i arbete, mot …»."""
    when = _when(finding)
    if when is None:
        return result(finding)
    return sentence("finding-timed", when=when, result=result(finding), kind=_verb(finding))


def told(finding: Finding) -> Sentence:
    """One finding of a study told in full: how it is known, what it found and when."""
    return sentence("knowledge-study", head=head(finding.study, finding.design), result=timed(finding))


def short(vote: Vote) -> Sentence:
    """A vote in a few words: «en fann fler i arbete», «en ingen säker skillnad»."""
    if vote.direction is None:
        return sentence("vote-mixed")
    outcome = vote.shown.outcome
    return sentence(
        "vote-counted",
        direction=_counted(vote.direction, vote.shown),
        state=named(outcome.state or outcome.label, outcome.state_english or outcome.english),
        kind="state" if outcome.state else "label",
    )


def sign(direction: Direction | None, finding: Finding) -> str:
    """The code of the sign for a direction of what `finding` counts: `up` more, `down` fewer, `none` a precise null,
    `unclear` no certain difference, `mixed` when measures or studies differ (None)."""
    if direction is None:
        return "mixed"
    counted = _counted(direction, finding)
    if counted in (Direction.MORE.value, Direction.LESS.value):
        return "up" if counted == Direction.MORE.value else "down"
    return "none" if is_precise_null(finding.estimate) else "unclear"


def together(votes: Sequence[Vote], telling: Vote) -> Sentence:
    """What agreeing votes say: in the words of `telling` where all of them counted that, otherwise of their family."""
    said = short(telling)
    if telling.direction is None or all(short(vote) == said for vote in votes):
        return said
    return sentence("vote-of-family", direction=telling.direction.value, family=telling.family)


def afterwards(earlier: Vote, later: Vote) -> Sentence:
    """How it was at a later time: caught up, still so, or something else."""
    when = _when(later.shown) or sentence("when-later")
    if earlier.direction is Direction.BETTER and later.direction is Direction.NONE:
        return sentence("knowledge-caught-up", when=when)
    return sentence("knowledge-afterwards", result=timed(later.shown))


def reservations(finding: Finding, among: Sequence[Finding], whose: str = "own") -> Iterator[Sentence]:
    """What a reader must know: the subsidy, that groups differed, and every harm found, in whatever outcome; `whose`
    as for `harms`."""
    for code in SUBSIDY:
        if code in finding.estimate.reservations:
            yield sentence(f"told-{code.value}")
    if Reservation.DIFFERS_WITHIN in finding.estimate.reservations:
        yield sentence("told-differs-within")
    yield from harms(finding, among, whose)


def harms(finding: Finding, among: Sequence[Finding], whose: str = "own") -> Iterator[Sentence]:
    """Every harm in `among`, each kind once; `finding` is told already. `whose` study it was: that
    just told (`own`), another than that (`other`), or one of several told together (`one`)."""
    told: list[Reservation] = []
    for other in among:
        for code in sorted(HARMS.intersection(other.estimate.reservations)):
            if code not in told:
                told.append(code)
                yield sentence(f"told-{code.value}", whose=whose)
        if other.direction is Direction.WORSE and other is not finding and not _told_for_all(other, finding):
            yield sentence("told-worse", result=result(other), whose=whose)


def _told_for_all(other: Finding, told: Finding) -> bool:
    """Whether `other` says for a part of the participants what is told already for all of them."""
    return (
        told.direction is Direction.WORSE
        and other.outcome is told.outcome
        and other.estimate.against == told.estimate.against
        and not other.for_everyone
    )


def _printed(value: float, linked: LinkedStudy) -> float:
    """A share or a difference in points with no more exactness than the number of people bears (evidence rules 5)."""
    n = linked.entry.size.n
    return round(value) or value if n is not None and n < DECIMALS_FROM else value


def result(finding: Finding) -> Sentence:
    """The result of one estimate, against whom, in natural frequencies where the source has them."""
    estimate, direction = finding.estimate, finding.direction
    if estimate.compared is not None:
        shares = estimate.compared
        return sentence(
            "result-compared",
            treated=_printed(shares.treated, finding.study),
            control=_printed(shares.control, finding.study),
            word=before(shares.word),
            certain=_certainty(direction, estimate.ground),
            **_named(finding),
        )
    if direction in (Direction.NONE, Direction.UNCLEAR):
        return sentence("result-none", certain=_certainty(direction, estimate.ground), **_named(finding))
    if estimate.measure is Measure.DIRECTION or estimate.value is None:
        return sentence(
            "result-direction", direction=_counted(direction, finding), good=direction.value, **_named(finding)
        )
    size = estimate.value if estimate.measure is Measure.RATIO else abs(estimate.value - null(estimate.measure))
    return sentence(
        f"result-{estimate.measure.value}",
        value=_printed(size, finding.study) if estimate.measure is Measure.POINTS else size,
        word=before(estimate.word),
        unit=estimate.unit or "",
        direction=_counted(direction, finding),
        **_named(finding),
    )


def _verb(finding: Finding) -> str:
    """Which verb goes before the result: people were in work, a difference was seen, or none is needed."""
    if finding.estimate.compared is None and finding.direction in (Direction.NONE, Direction.UNCLEAR):
        return "none"
    return "state" if finding.outcome.state else "label"


def _named(finding: Finding) -> dict[str, Named | str]:
    outcome = finding.outcome
    return {
        "kind": "state" if outcome.state else "label",
        "state": named(outcome.state or outcome.label, outcome.state_english or outcome.english),
        "label": named(outcome.label, outcome.english),
        "against": finding.against,
        "group": finding.group,
        "part": "all" if finding.for_everyone else "part",
    }


def _certainty(direction: Direction, ground: Ground) -> str:
    """Whether a difference is certain, certainly none, or may be chance; bare ones have nothing said of their
    certainty."""
    if direction is Direction.UNCLEAR:
        return "bare" if ground is Ground.NOTHING else "unclear"
    return "none" if direction is Direction.NONE else "certain"


def _counted(direction: Direction, finding: Finding) -> str:
    """Whether there were more or fewer of what is counted: better is fewer where less is wanted."""
    if direction in (Direction.NONE, Direction.UNCLEAR, Direction.MORE, Direction.LESS):
        return direction.value
    more = (direction is Direction.BETTER) is (finding.outcome.wanted is Wanted.MORE)
    return Direction.MORE.value if more else Direction.LESS.value


def _when(finding: Finding) -> Sentence | None:
    """When it was measured, after the support ended; None when that is not known."""
    time = finding.estimate.time
    if time.since not in (TimeFrom.EXIT, TimeFrom.START, TimeFrom.DECISION) or finding.months < 0:
        return None
    since = time.since.value
    if time.from_months is not None:
        return sentence("when-first-years", n=max(1, math.ceil(finding.months / MONTHS_OF_YEAR)), since=since)
    if finding.months == 0:
        return sentence("when-directly", since=since)
    if finding.months < MONTHS_OF_YEAR:
        return sentence("when-months-after", n=round(finding.months), since=since)
    return sentence("when-years-after", n=round(finding.months / MONTHS_OF_YEAR), since=since)


def figure(rated: RatedClaim) -> Sentence:
    """A project's figure: how much, of what, and whose."""
    return sentence("project-figure", share=amount(rated), state=state(rated), project=rated.project.entry.name)


def amount(rated: RatedClaim) -> Sentence:
    """How much a figure is: a share where it is one, otherwise so many people."""
    assert rated.interval is not None
    return share(rated.share) if rated.share else _people(rated.interval)


def _people(found: Interval) -> Sentence:
    """How many people: exact, from and to, or from and up. «närmare 200» is never said as its low end alone."""
    if found.high is None:
        return sentence("people-from", n=int(found.low))
    if found.exact:
        return sentence("people-counted", n=int(found.low))
    return sentence("people-span", low=int(found.low), high=int(found.high))


def state(rated: RatedClaim) -> Named:
    """What a figure counts, as one says it of somebody: «i arbete»."""
    outcome = rated.outcome
    assert outcome is not None
    return named(outcome.state or outcome.label, outcome.state_english or outcome.english)


def share(found: Interval) -> Sentence:
    """A share in per cent: exact, from and to, or from and up."""
    high = found.high if found.high is not None else 1
    if found.exact:
        return sentence("share-exact", share=found.low)
    if high == 1 and not found.high_open:
        return sentence("share-over" if found.low_open else "share-from", low=found.low)
    return sentence("share-span", low=found.low, high=high, end="under" if found.high_open else "to")
