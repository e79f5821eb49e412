"""How a figure of those who took part is known: five levels, computed and never set by hand (evidence rules 3a)."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from vagar.derive import RULES_VERSION
from vagar.evidence.interval import is_number, width_in_points
from vagar.evidence.sources import CEILINGS, checkable
from vagar.sentence import Sentence, sentence
from vagar.shape.claim import Claim
from vagar.shape.source import PLACE_NOT_GIVEN, Source
from vagar.shape.terms import BaseKind, ClaimKind, ClaimStatus, Collector, Extent, Relation, SourceKind, TimeFrom

PLANNED, DESCRIBED, FIGURE, BACKED, FOLLOWED_UP = LEVELS = range(5)
WIDEST_POINTS = 20
ENOUGH_ANSWERED = 0.5
SOMEONE_OTHER = frozenset({Collector.EXTERNAL, Collector.REGISTER, Collector.OWN_UNIT})
KNOWN_AFTER = frozenset({TimeFrom.START, TimeFrom.EXIT, TimeFrom.DECISION, TimeFrom.ARRIVAL})
KNOWN_TIMES = frozenset({TimeFrom.DURING, TimeFrom.PROJECT_END})


@dataclass(frozen=True)
class Level:
    """A level with its reasons: `why` it is what it is, what would `raise_it`, and caveats that do not lower it.

    `name` is what readers see; at the level of a bare figure it says how much is missing. `question` is the one
    question whose answer alone would raise it, where there is one.
    """

    number: int
    name: Sentence
    why: tuple[Sentence, ...]
    raise_it: tuple[Sentence, ...]
    caveats: tuple[Sentence, ...] = ()
    question: Sentence | None = None
    version: str = field(default=RULES_VERSION)

    @property
    def code(self) -> str:
        """U0 to U4, for data files; readers see the name."""
        return f"U{self.number}"


@dataclass(frozen=True)
class Condition:
    """Something a level asks for, and when it is `met`. The catalogue has what to say when it is not, what would mend
    it, and the question to ask whoever said it, unless no answer can mend it (`askable`)."""

    code: str
    met: Callable[[Claim, Source], bool]
    askable: bool = True

    @property
    def lacking(self) -> Sentence:
        """What is missing."""
        return sentence(f"level-lacks-{self.code}", widest=WIDEST_POINTS)

    @property
    def remedy(self) -> Sentence:
        """What would mend it."""
        return sentence(f"level-remedy-{self.code}")

    @property
    def question(self) -> Sentence | None:
        """What to ask."""
        return sentence(f"level-question-{self.code}") if self.askable else None


def time_known(claim: Claim) -> bool:
    """Whether the claim says when: months from something, during the project, or at its end."""
    time = claim.time
    if time.since in KNOWN_AFTER:
        return time.months is not None or time.to_months is not None
    return time.since in KNOWN_TIMES


def _narrow(claim: Claim) -> bool:
    width = width_in_points(claim)
    # Without a known base there is no share to measure; that lack has a line of its own.
    return width is not None and width <= WIDEST_POINTS


def _answered(claim: Claim) -> float | None:
    response = claim.response
    if response is None or response.answered is None or not response.asked:
        return None
    return response.answered / response.asked


def _enough_answered(claim: Claim) -> bool:
    answered = _answered(claim)
    return answered is None or answered >= ENOUGH_ANSWERED


# What a figure with backing asks for, beside that the outcome's words say what is counted.
WHAT = Condition("what", lambda claim, source: claim.outcome is not None)
ASKED_FOR = (
    Condition("whom", lambda claim, source: claim.base.kind is not BaseKind.UNKNOWN),
    Condition("how-many", lambda claim, source: bool(claim.base.n)),
    Condition("when", lambda claim, source: time_known(claim)),
    Condition("narrow", lambda claim, source: not claim.base.n or _narrow(claim)),
    Condition("source", lambda claim, source: checkable(source)),
)
AT_MOST_FIGURE = (
    Condition("place", lambda claim, source: claim.place != PLACE_NOT_GIVEN),
    Condition(
        "started", lambda claim, source: claim.base.kind is not BaseKind.COMPLETED or claim.base.started_n is not None
    ),
    Condition(
        "response", lambda claim, source: claim.base.kind is not BaseKind.RESPONDENTS or _answered(claim) is not None
    ),
)
STEPS_DOWN = (
    Condition("interim-date", lambda claim, source: claim.status is not ClaimStatus.INTERIM or bool(claim.as_of)),
    Condition("final", lambda claim, source: claim.status is not ClaimStatus.UNCLEAR),
    Condition("enough-answered", lambda claim, source: _enough_answered(claim), askable=False),
)
DISPUTED = Condition("undisputed", lambda claim, source: False)


def level(claim: Claim, source: Source, *, definite: bool, disputed: bool, quoting: Source | None = None) -> Level:
    """The level of one claim.

    In: the claim, the document it comes from, whether the outcome's definition is definite, whether an open
    contradiction touches the claim, and the page that quotes the document when that is all we have read. Blanking an
    optional field of any of them never raises the result.
    """
    if claim.status is ClaimStatus.TARGET:
        return Level(PLANNED, *_said(PLANNED, "target"))
    if claim.kind is not ClaimKind.OUTCOME:
        return Level(DESCRIBED, *_said(DESCRIBED, claim.kind.value))
    if not is_number(claim):
        return Level(DESCRIBED, *_said(DESCRIBED, "unquantified"))
    ceiling = _ceiling(source, quoting)
    if ceiling <= DESCRIBED:
        return Level(DESCRIBED, name(DESCRIBED), (_capped(source, ceiling),), (sentence("level-remedy-report"),))
    return _figure(claim, source, ceiling, definite, disputed)


def _figure(claim: Claim, source: Source, ceiling: int, definite: bool, disputed: bool) -> Level:
    lacking = _unmet(ASKED_FOR, claim, source)
    if not (definite and WHAT.met(claim, source)):
        lacking.insert(0, WHAT)
    lacking += _unmet(AT_MOST_FIGURE, claim, source)
    steps = [*_unmet(STEPS_DOWN, claim, source), *([DISPUTED] if disputed else [])]
    reached = FIGURE if lacking else FOLLOWED_UP if claim.collected_by in SOMEONE_OTHER else BACKED
    number = max(FIGURE, min(reached, ceiling) - len(steps))
    unmet = [*lacking, *steps]
    why = [condition.lacking for condition in unmet]
    remedies = [condition.remedy for condition in unmet]
    if ceiling < reached or (ceiling == reached == FIGURE):
        why.append(_capped(source, ceiling))
        remedies.append(sentence("level-remedy-report"))
    if number >= BACKED:
        why.insert(0, _reached(number, claim))
    # A single lack below a ceiling that lets it rise: then one answer is enough.
    question = unmet[0].question if len(unmet) == 1 and ceiling > FIGURE else None
    if not remedies and number == BACKED:
        remedies.append(sentence("level-remedy-evaluator"))
    return Level(
        number,
        _figure_name(number, len(unmet), claim, source),
        tuple(why),
        tuple(remedies),
        caveats=_caveats(claim),
        question=question,
    )


def name(number: int) -> Sentence:
    """The plain name of a level, for lists and filters."""
    return sentence("level-name", level=str(number))


def _figure_name(number: int, lacking: int, claim: Claim, source: Source) -> Sentence:
    if number == FIGURE:
        return sentence("level-figure", lacking=lacking) if lacking else sentence("level-unreported")
    return sentence("level-followed-up", by=_evaluator(claim, source)) if number == FOLLOWED_UP else name(number)


def _evaluator(claim: Claim, source: Source) -> Sentence:
    """Who followed up, beside the name of the level."""
    if claim.collected_by is Collector.OWN_UNIT:
        return sentence("evaluator-own-unit")
    if claim.collected_by is Collector.REGISTER:
        return sentence("evaluator-register")
    if source.relation is Relation.COMMISSIONED:
        if source.commissioned_by:
            return sentence("evaluator-commissioned", by=source.commissioned_by)
        return sentence("evaluator-commissioned-unknown")
    return sentence("evaluator-independent" if source.relation is Relation.INDEPENDENT else "evaluator-external")


def _said(number: int, reason: str) -> tuple[Sentence, tuple[Sentence, ...], tuple[Sentence, ...]]:
    remedy = "told" if number == PLANNED else "outcome" if reason != "unquantified" else "number"
    return name(number), (sentence(f"level-is-{reason}"),), (sentence(f"level-remedy-{remedy}"),)


def _ceiling(source: Source, quoting: Source | None) -> int:
    """The highest level that the source can carry; a quotation carries no more than the page it stands on."""
    own = CEILINGS[source.kind]
    if source.read is not Extent.QUOTED:
        return own
    return min(own, CEILINGS[quoting.kind] if quoting else CEILINGS[SourceKind.UNKNOWN])


def _capped(source: Source, ceiling: int) -> Sentence:
    kind = "quoted" if source.read is Extent.QUOTED and ceiling < CEILINGS[source.kind] else source.kind.value
    return sentence("level-capped", kind=sentence(f"source-kind-{kind}"), level=name(ceiling))


def _reached(number: int, claim: Claim) -> Sentence:
    if number == FOLLOWED_UP and claim.collected_by:
        return sentence("level-is-followed-up", by=sentence(f"collector-{claim.collected_by.value}"))
    return sentence("level-is-backed")


def _caveats(claim: Claim) -> tuple[Sentence, ...]:
    if claim.status is ClaimStatus.INTERIM and claim.as_of:
        return (sentence("level-caveat-interim", date=claim.as_of),)
    return ()


def _unmet(conditions: Iterable[Condition], claim: Claim, source: Source) -> list[Condition]:
    return [condition for condition in conditions if not condition.met(claim, source)]
