"""How a figure is known: U0–U5, computed and never set by hand (evidence rules 3)."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from vagar.derive import RULES_VERSION
from vagar.evidence.designs import SIMILAR_GROUP
from vagar.evidence.interval import is_number, width_in_points
from vagar.evidence.sources import CEILINGS, checkable
from vagar.shape.claim import Claim
from vagar.shape.source import Source
from vagar.shape.terms import BaseKind, ClaimKind, ClaimStatus, Collector, SourceKind, TimeFrom

NAMES = ("Planeras", "Beskrivs", "Uppges", "Redovisas", "Externt uppföljt", "Jämfört med liknande grupp")
WIDEST_POINTS = 20
ENOUGH_ANSWERED = 0.5
LOWEST_STATED_NUMBER = 2

SOMEONE_OTHER = frozenset({Collector.EXTERNAL, Collector.REGISTER, Collector.OWN_UNIT})
KNOWN_AFTER = frozenset({TimeFrom.START, TimeFrom.EXIT, TimeFrom.DECISION})


@dataclass(frozen=True)
class Level:
    """A level with its reasons: `why` it is what it is, what would `raise_it`, and any caveats (U5 only).

    `question` is the one question whose answer alone would raise it, where there is one.
    """

    number: int
    why: tuple[str, ...]
    raise_it: tuple[str, ...]
    caveats: tuple[str, ...] = ()
    question: str | None = None
    version: str = RULES_VERSION

    @property
    def code(self) -> str:
        """U0 to U5."""
        return f"U{self.number}"

    @property
    def name(self) -> str:
        """The name readers see."""
        return NAMES[self.number]


@dataclass(frozen=True)
class Condition:
    """Something a level asks for: when it is `met`, what to say when it is not, what would mend it, and the
    question to ask whoever said it. Some lacks no answer can mend."""

    met: Callable[[Claim, Source, bool], bool]
    lacking: str
    remedy: str
    question: str | None = None


def time_known(claim: Claim) -> bool:
    """Whether the claim says when: months from something, during the project, or at its end."""
    if claim.time.since in KNOWN_AFTER:
        return claim.time.months is not None
    return claim.time.since in (TimeFrom.DURING, TimeFrom.PROJECT_END)


def _narrow(claim: Claim) -> bool:
    width = width_in_points(claim)
    # Without a known base there is no share to measure; that lack has a line of its own.
    return width is not None and width <= WIDEST_POINTS


def _answered(claim: Claim) -> float | None:
    response = claim.response
    if response is None or response.answered is None or not response.asked:
        return None
    return response.answered / response.asked


def _too_few_answered(claim: Claim) -> bool:
    answered = _answered(claim)
    return answered is not None and answered < ENOUGH_ANSWERED


def reported_conditions(definite: bool) -> tuple[Condition, ...]:
    """What U3 asks for. `definite` is whether the outcome's words say what is counted."""
    return (
        Condition(
            lambda claim, source, disputed: claim.outcome is not None and definite,
            "det framgår inte vad som räknas",
            "att källan säger vad som räknas",
            "Vad är det som räknas, närmare bestämt?",
        ),
        Condition(
            lambda claim, source, disputed: claim.base.kind is not BaseKind.UNKNOWN,
            "det framgår inte vilka siffran räknas bland",
            "att källan säger vilka siffran räknas bland: de som började, fullföljde eller svarade",
            "Bland vilka räknas siffran: alla som började, de som fullföljde eller de som svarade?",
        ),
        Condition(
            lambda claim, source, disputed: bool(claim.base.n),
            "det framgår inte hur många de är",
            "att källan säger hur många de är",
            "Hur många var de som siffran räknas bland?",
        ),
        Condition(
            lambda claim, source, disputed: time_known(claim),
            "det framgår inte när det mättes",
            "att källan säger när det mättes, till exempel vid avslut eller efter sex månader",
            "När mättes det: vid avslut, eller hur lång tid efteråt?",
        ),
        Condition(
            lambda claim, source, disputed: not claim.base.n or _narrow(claim),
            f"orden kan betyda ett spann som är bredare än {WIDEST_POINTS} procentenheter",
            "ett bestämt antal i stället för ett ungefärligt",
            "Hur många personer var det, precis?",
        ),
        Condition(
            lambda claim, source, disputed: checkable(source),
            "källan går inte att kontrollera",
            "att källan finns på en adress, i ett arkiv eller hos en myndighet med diarienummer",
            "Var kan man läsa dokumentet: på en adress, i ett arkiv eller hos en myndighet, med diarienummer?",
        ),
    )


AT_MOST_TWO = (
    Condition(
        lambda claim, source, disputed: claim.base.kind is not BaseKind.COMPLETED or claim.base.started_n is not None,
        "bara de som fullföljde räknas och det framgår inte hur många som började",
        "att källan säger hur många som började",
        "Hur många började?",
    ),
    Condition(
        lambda claim, source, disputed: claim.base.kind is not BaseKind.RESPONDENTS or _answered(claim) is not None,
        "svarsfrekvensen i enkäten är inte känd",
        "att källan säger hur många som fick frågan och hur många som svarade",
        "Hur många fick frågan, och hur många svarade?",
    ),
)

ONE_STEP_DOWN = (
    Condition(
        lambda claim, source, disputed: claim.status is not ClaimStatus.INTERIM,
        "det är ett delresultat",
        "en slutlig siffra",
        "Vad blev den slutliga siffran?",
    ),
    Condition(
        lambda claim, source, disputed: claim.status is not ClaimStatus.UNCLEAR,
        "det är oklart om siffran är slutlig",
        "besked om siffran är slutlig",
        "Är siffran slutlig?",
    ),
    Condition(
        lambda claim, source, disputed: not disputed,
        "den motsägs av en annan uppgift",
        "att motsägelsen reds ut",
        "Uppgifterna går isär. Vilken av dem stämmer?",
    ),
    Condition(
        lambda claim, source, disputed: not _too_few_answered(claim),
        "färre än hälften svarade",
        "att minst hälften svarar",
    ),
)


def level(claim: Claim, source: Source, *, definite: bool, disputed: bool) -> Level:
    """The level of one claim.

    In: the claim, the document it comes from, whether the outcome's definition is definite and whether an
    open contradiction touches the claim. Blanking an optional field of either never raises the result.
    """
    if claim.status is ClaimStatus.TARGET:
        return Level(
            0, ("det är ett mål eller en plan, inte något som har hänt",), ("att någon redovisar vad det blev",)
        )
    ceiling = CEILINGS[source.kind]
    if claim.kind is not ClaimKind.OUTCOME:
        return Level(1, (_DESCRIBES[claim.kind],), (_OUTCOME_WANTED,))
    if not is_number(claim):
        return Level(1, ("utfallet beskrivs utan en siffra",), ("en siffra: hur många av hur många",))

    lacking = _unmet(reported_conditions(definite), claim, source, disputed)
    capped = _unmet(AT_MOST_TWO, claim, source, disputed)
    reached, why = _reached(claim, source, not (lacking or capped))
    reasons = [condition.lacking for condition in (*lacking, *capped)]
    remedies = [condition.remedy for condition in (*lacking, *capped)]
    if ceiling < reached or (ceiling == reached and ceiling < 3):
        reasons.append(f"källan är {_article(source.kind)} och kan högst ge nivån {NAMES[ceiling]}")
        remedies.append("en rapport eller uppföljning som visar samma siffra")
    number = min(reached, ceiling)
    steps = _unmet(ONE_STEP_DOWN, claim, source, disputed)
    if number == 5:
        return Level(5, (why,), (), tuple(condition.lacking for condition in steps))
    if number > LOWEST_STATED_NUMBER or steps:
        reasons.extend(condition.lacking for condition in steps)
        remedies.extend(condition.remedy for condition in steps)
    if number >= LOWEST_STATED_NUMBER:
        number = max(LOWEST_STATED_NUMBER, number - len(steps))
    unmet = [*lacking, *capped, *steps]
    # A single lack below a ceiling that lets it rise: then one answer is enough.
    question = unmet[0].question if len(unmet) == 1 and ceiling > LOWEST_STATED_NUMBER else None
    if not reasons or number >= 3:
        reasons.insert(0, why)
    return Level(number, tuple(reasons), tuple(remedies) or _next_step(number), question=question)


def _unmet(conditions: Iterable[Condition], claim: Claim, source: Source, disputed: bool) -> list[Condition]:
    return [condition for condition in conditions if not condition.met(claim, source, disputed)]


def _reached(claim: Claim, source: Source, reported: bool) -> tuple[int, str]:
    """The level before ceilings and steps, and the sentence that explains it."""
    if not reported:
        return 2, "ett utfall i siffror, men något som behövs för att bedöma det saknas"
    if claim.comparison in SIMILAR_GROUP:
        return 5, f"utfallet är jämfört med en liknande grupp ({claim.comparison.label})"
    if claim.collected_by in SOMEONE_OTHER:
        return 4, f"siffran är insamlad eller kontrollerad av {claim.collected_by.label}"
    return 3, "vad som räknas, bland vilka, hur många och när framgår, och källan går att kontrollera"


def _next_step(number: int) -> tuple[str, ...]:
    return {
        3: ("att någon annan än ägare, partner och finansiär följer upp samma siffra",),
        4: ("en jämförelse med en liknande grupp",),
    }.get(number, ())


def _article(kind: SourceKind) -> str:
    return f"{'ett' if kind in _NEUTER else 'en'} {kind.label}" if kind is not SourceKind.SOCIAL_MEDIA else kind.label


_NEUTER = frozenset({SourceKind.PRESS_RELEASE, SourceKind.UNKNOWN, SourceKind.REGISTER})
_OUTCOME_WANTED = "en siffra på vad som hände för deltagarna"
_DESCRIBES = {
    ClaimKind.OUTPUT: "det räknar vad projektet gjorde eller nådde, inte vad det gav",
    ClaimKind.EXPERIENCE: "det är en erfarenhet eller ett exempel, inte ett räknat utfall",
    ClaimKind.SYSTEM: "det gäller en förändring i organisationen, inte ett utfall för deltagarna",
}
