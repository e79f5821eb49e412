"""One row a way of working: whether it made a difference, how it went, and where it was tried (evidence rules 3b–3c).

Nothing here is a grade: the rows are ordered by how well a way is known, by name or by place, never by an outcome.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from vagar.derive import study_sentences as study
from vagar.derive.coverage import counties_tried
from vagar.derive.derived import Derived
from vagar.derive.findings import Finding, weightiest
from vagar.derive.knowledge import Known
from vagar.derive.per_participant import PerParticipant
from vagar.derive.rated import RatedClaim
from vagar.derive.strip import Strip
from vagar.derive.verdict import Compared, Verdict, family_to_tell, is_home
from vagar.derive.votes import Vote, votes
from vagar.evidence.designs import REVIEWS
from vagar.evidence.estimates import Horizon
from vagar.link.catalogue import LinkedMethod, LinkedProject
from vagar.sentence import Sentence, sentence
from vagar.shape.terms import Bearing, Currency, Design, Direction, Family

# A need is quoted whole when it is short; a longer one is told by its numbers.
SHORT = 60


@dataclass(frozen=True)
class Answer:
    """What the studies of the way itself say together at a horizon: the code of its sign, in words, of how many."""

    sign: str
    said: Sentence
    horizon: Horizon
    votes: int
    agreeing: int


@dataclass(frozen=True)
class Beside:
    """What `studies` studies of something near found: `kind` is how near, by its code in the words."""

    kind: str
    sign: str
    said: Sentence
    studies: int


@dataclass(frozen=True)
class OverviewRow:
    """A way of working in one row. `answers` are empty where nobody compared the way itself; `told` says how it is
    known and what a reader must know beside; `weeks` is the shortest time a source gives; `money` is what its projects
    had for each participant, lowest first; `whole` are the projects whose figures are of much more than the way."""

    method: LinkedMethod
    known: Known
    compared: Compared
    line: Sentence
    answers: tuple[Answer, ...]
    told: tuple[Sentence, ...]
    others: tuple[Family, ...]
    beside: tuple[Beside, ...]
    waiting: bool
    strip: Strip | None
    went: Sentence | None
    take: Sentence
    tried: Sentence
    projects: int
    counties: int
    needs: tuple[Sentence | str, ...]
    weeks: float | None
    money: tuple[tuple[LinkedProject, PerParticipant], ...]
    cost: Sentence | None
    whole: frozenset[str]


def overview_row(method: LinkedMethod, derived: Derived) -> OverviewRow:
    """The row of a method."""
    key = method.entry.id
    verdict, strip, family = derived.verdicts[key], derived.strips[key], derived.families[key]
    shown = _shown(verdict.home, family)
    projects = method.carried_out
    counties = counties_tried(method, derived.catalogue)
    money = _money(method, derived)
    return OverviewRow(
        method=method,
        known=derived.knowledge[key].strength.known,
        compared=verdict.compared,
        line=verdict.line,
        answers=tuple(map(_answer, shown)),
        told=tuple(dict.fromkeys(_told(shown, derived))),
        others=tuple(dict.fromkeys(found.family for found in verdict.home if found not in shown)),
        beside=() if shown else tuple(_beside(method, family, derived)),
        waiting=any(tie.bearing is Bearing.ITSELF and linked.waits for tie, linked in method.studies),
        strip=strip if strip and strip.figures else None,
        went=_went(strip),
        take=_take(method),
        tried=sentence("overview-tried", projects=len(projects), counties=len(counties), planned=len(method.uses)),
        projects=len(projects),
        counties=len(counties),
        needs=tuple(_needs(method)),
        weeks=min((need.low for need in method.entry.takes.weeks if need.low is not None), default=None),
        money=money,
        cost=_cost(money),
        whole=frozenset(use.project.entry.id for use in method.uses if not use.link.whole),
    )


def _shown(verdicts: Sequence[Verdict], family: Family | None) -> list[Verdict]:
    """Those of the family that the method is about, or of the first that was measured, and every harm."""
    main = family_to_tell(family, [verdict.family for verdict in verdicts])
    return [found for found in verdicts if found.family is main or found.direction is Direction.WORSE]


def _answer(verdict: Verdict) -> Answer:
    vote = verdict.telling
    together = verdict.direction
    differ = together is None and len(verdict.votes) > 1
    return Answer(
        study.sign(together, vote.shown),
        sentence("overview-differ") if differ else study.together(verdict.alike, vote),
        verdict.horizon,
        len(verdict.votes),
        verdict.agreeing,
    )


def _told(shown: Sequence[Verdict], derived: Derived) -> Iterator[Sentence]:
    """Which studies, and what must be known beside: opposing ones, who paid the wages, and every harm."""
    cast = [vote for verdict in shown for vote in verdict.votes]
    by_study = {vote.study.entry.id: vote for vote in cast}
    if not cast:
        return
    if len(by_study) == 1:
        yield sentence("overview-basis", studies=1, details=(_design(cast[0]), *study.details(cast[0].study)))
    else:
        designs = tuple(dict.fromkeys(sentence("overview-design", **_of(vote)) for vote in by_study.values()))
        yield sentence("overview-basis", studies=len(by_study), details=designs)
    for verdict in shown:
        largest = verdict.largest
        if len(verdict.votes) > 1 and largest.direction is not verdict.direction:
            yield sentence("overview-largest", result=study.short(largest))
        if verdict.opposing:
            yield sentence("knowledge-opposing", results=tuple(study.short(vote) for vote in verdict.opposing))
    whose = "own" if len(by_study) == 1 else "one"
    for vote in cast:
        yield from study.reservations(vote.shown, derived.findings[vote.study.entry.id], whose)


def _design(vote: Vote) -> Sentence:
    return sentence("overview-design", **{**_of(vote), "size": study.size(vote.study)})


def _of(vote: Vote) -> dict[str, str | Design]:
    return {"code": vote.shown.design.value, "design": vote.shown.design, "size": "ordinary"}


def _beside(method: LinkedMethod, family: Family | None, derived: Derived) -> Iterator[Beside]:
    """What studies of something near found, each kind of finding once with how many studies found it."""
    counted: Counter[tuple[str, str, Sentence]] = Counter()
    for tie, linked in method.studies:
        found = derived.findings[linked.entry.id]
        cast = _of_family(votes(found), family)
        if linked.entry.design in REVIEWS and tie.bearing is not Bearing.PACKAGE:
            told = weightiest(found, family)
            counted.update([("review", study.sign(told.direction, told), _said(told))] if told else [])
        elif tie.bearing is Bearing.ITSELF:
            counted.update(("abroad", study.sign(vote.direction, vote.shown), study.short(vote)) for vote in cast[:1])
        else:
            where = tie.bearing.value if cast and is_home(cast[0]) else f"{tie.bearing.value}-abroad"
            counted.update((where, study.sign(vote.direction, vote.shown), study.short(vote)) for vote in cast[:1])
    for (kind, sign, said), studies in counted.items():
        yield Beside(kind, sign, said, studies)


def _of_family(cast: Sequence[Vote], family: Family | None) -> list[Vote]:
    return [vote for vote in cast if vote.family is family] or list(cast)


def _said(finding: Finding) -> Sentence:
    return study.short(Vote(finding.study, finding.family, finding.horizon, finding.direction, finding, (finding,)))


def _went(strip: Strip | None) -> Sentence | None:
    """The lowest and highest of one measure, each with its project; of counts alone, the first."""
    if strip is None or not strip.figures:
        return None
    measure = strip.measure
    if not measure:
        return sentence("overview-went-count", figure=study.figure(strip.figures[0]), figures=len(strip.figures))
    state = study.state(measure[0])
    if len(measure) == 1:
        return sentence("overview-went-one", state=state, figure=_figure(measure[0]))
    return sentence("overview-went-ends", state=state, lowest=_figure(measure[0]), highest=_figure(measure[-1]))


def _figure(rated: RatedClaim) -> Sentence:
    assert rated.share is not None
    return sentence("overview-figure", share=study.share(rated.share), project=rated.project.entry.name)


def _money(method: LinkedMethod, derived: Derived) -> tuple[tuple[LinkedProject, PerParticipant], ...]:
    return tuple(
        sorted(derived.money_of(method), key=lambda pair: (pair[1].currency.value, pair[1].marked, pair[0].entry.id))
    )


def _cost(money: Sequence[tuple[LinkedProject, PerParticipant]]) -> Sentence | None:
    """The lowest and highest of one currency, kronor first; never a mean."""
    for currency in (Currency.KRONOR, Currency.EURO):
        amounts = tuple(dict.fromkeys(each.amount for _, each in money if each.currency is currency))
        if amounts:
            low, high = amounts[0], amounts[-1]
            return low if low == high else sentence("overview-money-ends", lowest=low, highest=high)
    return None


def _take(method: LinkedMethod) -> Sentence:
    """What there is to take from a way that nobody has counted: its steps and lessons."""
    done = "done" if method.carried_out or not method.uses else "planned"
    return sentence("overview-take", steps=len(method.entry.steps), lessons=len(method.entry.lessons), done=done)


def _needs(method: LinkedMethod) -> Iterator[Sentence | str]:
    """How long it takes and how large a group is, as the method's own page says; long texts by their numbers."""
    takes = method.entry.takes
    for unit, needs in (("weeks", takes.weeks), ("group", takes.group_size)):
        for need in needs:
            if len(need.text) <= SHORT:
                yield need.text
            elif need.low is not None:
                high = need.high or need.low
                same = "yes" if high == need.low else "no"
                yield sentence("overview-need", unit=unit, low=need.low, high=high, same=same)
