"""«Det här vet vi»: the first sentence of every way of working, by rule and the same everywhere (evidence rules 3c)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from vagar.derive import study_sentences as study
from vagar.derive.findings import Finding
from vagar.derive.level import FOLLOWED_UP
from vagar.derive.strip import Strip
from vagar.derive.verdict import Compared, MethodVerdict, Verdict
from vagar.derive.votes import Vote, votes
from vagar.evidence.designs import COUNTING, DESCRIBED, REVIEWS
from vagar.evidence.estimates import Uncounted
from vagar.link.catalogue import LinkedMethod, LinkedStudy
from vagar.sentence import Sentence, sentence
from vagar.shape.terms import Bearing, Country, Design, Family, Usage

FEW = 1


class Known(StrEnum):
    """How well a way of working is known, never how good it is: the best known first."""

    COMPARED = "compared"
    PARTLY = "partly"
    DESCRIBED = "described"
    PLANNED = "planned"


class Strength(StrEnum):
    """What the first sentence rests on, strongest first."""

    TRIAL = "trial"
    SIMILAR = "similar"
    REVIEW = "review"
    PACKAGE = "package"
    KIND = "kind"
    ABROAD = "abroad"
    DIFFERENT = "different"
    FOLLOWED_UP = "followed-up"
    FIGURE = "figure"
    DESCRIBED = "described"
    PLANNED = "planned"
    NOBODY = "nobody"

    @property
    def known(self) -> Known:
        """Compared with a similar group; partly, by figures or by studies of something near; described; planned."""
        match self:
            case Strength.TRIAL | Strength.SIMILAR:
                return Known.COMPARED
            case Strength.DESCRIBED:
                return Known.DESCRIBED
            case Strength.PLANNED | Strength.NOBODY:
                return Known.PLANNED
        return Known.PARTLY


@dataclass(frozen=True)
class Knowledge:
    """What we know of a way of working: what it rests on, and the sentences in order. The first answers by itself;
    `studies` are those it tells of, by id."""

    strength: Strength
    sentences: tuple[Sentence, ...]
    studies: tuple[str, ...] = ()


@dataclass(frozen=True)
class Told:
    """All that the first sentence is chosen from."""

    method: LinkedMethod
    verdict: MethodVerdict
    findings: Mapping[str, Sequence[Finding]]
    strip: Strip | None
    owners: int
    counties: int
    family: Family | None


def knowledge(told: Told) -> Knowledge:
    """The strongest that there is; what it rests on is looked for in the order of `Strength`."""
    return next(found for look in _LOOKS if (found := look(told)) is not None)


def _compared_itself(told: Told) -> Knowledge | None:
    return _of_verdicts(told, told.verdict.home)


def _of_verdicts(told: Told, verdicts: Sequence[Verdict], *, abroad: bool = False) -> Knowledge | None:
    family = _family(told, [verdict.family for verdict in verdicts])
    chosen = [verdict for verdict in verdicts if verdict.family is family]
    if not chosen:
        return None
    first = chosen[0]
    vote = first.largest
    ids = tuple(dict.fromkeys(vote.study.entry.id for verdict in chosen for vote in verdict.votes))
    lead = _several(first) if len(first.votes) > FEW else ()
    cast = [found for verdict in chosen for found in verdict.votes if found.study is vote.study]
    told_by = (*lead, *_study(cast, told), *_harms_of_others(first, vote, told))
    if abroad:
        told_by = (sentence("knowledge-abroad"), *told_by, sentence("knowledge-abroad-differs"))
    strength = Strength.TRIAL if vote.shown.design is Design.RANDOMISED else Strength.SIMILAR
    return Knowledge(Strength.ABROAD if abroad else strength, told_by, ids)


def _several(verdict: Verdict) -> tuple[Sentence, ...]:
    """What two or more studies say together: both named, or how many of how many."""
    results = tuple(study.short(vote) for vote in verdict.votes)
    together = verdict.direction
    if together is None:
        key = "knowledge-two-differ" if len(results) == 2 else "knowledge-differ"
        return (sentence(key, n=len(results), results=results),)
    if len(results) == 2:
        return (sentence("knowledge-two-agree", result=results[0]),)
    opposing = tuple(study.short(vote) for vote in verdict.opposing)
    alike = [vote for vote in verdict.votes if vote.direction is together]
    line = sentence(
        "knowledge-of",
        agreeing=len(alike),
        n=len(results),
        result=study.short(verdict.largest if verdict.largest in alike else alike[0]),
        read=verdict.read_in_part,
        all="yes" if verdict.read_in_part == len(results) else "no",
    )
    against = (sentence("knowledge-opposing", results=opposing),) if opposing else ()
    # The largest is told in full after this, also when it is not of those that agree.
    differs = (sentence("knowledge-largest-differs"),) if verdict.largest not in alike else ()
    return (line, *against, *differs)


def _study(cast: Sequence[Vote], told: Told) -> Iterator[Sentence]:
    """One study told in full, from its votes at each horizon in order: how it is known, what it found, for how long,
    with what reservations."""
    first = cast[0]
    yield sentence("knowledge-study", head=study.head(first.study, first.shown.design), result=study.timed(first.shown))
    earlier = first
    for later in cast[1:]:
        # What went on as before needs no sentence of its own.
        if later.direction is not earlier.direction:
            yield study.afterwards(earlier, later)
            earlier = later
    yield from study.reservations(first.shown, told.findings[first.study.entry.id])


def _harms_of_others(verdict: Verdict, told_of: Vote, told: Told) -> Iterator[Sentence]:
    """What got worse, or was paid for by others, in the studies that are not told in full: harm is never left out."""
    for vote in verdict.votes:
        if vote.study is not told_of.study:
            yield from study.harms(vote.shown, told.findings[vote.study.entry.id])


def _review(told: Told) -> Knowledge | None:
    for tie, linked in told.method.studies:
        if tie.bearing is not Bearing.PACKAGE and linked.entry.design in REVIEWS and told.findings[linked.entry.id]:
            finding = _telling(told, linked)
            lead = sentence(
                "knowledge-study", head=study.head(linked, linked.entry.design), result=study.timed(finding)
            )
            return Knowledge(Strength.REVIEW, (lead, *_caution(told)), (linked.entry.id,))
    return None


def _part(bearing: Bearing, strength: Strength) -> Callable[[Told], Knowledge | None]:
    def look(told: Told) -> Knowledge | None:
        for tie, linked in _home_first(told):
            cast = votes(told.findings[linked.entry.id]) if tie.bearing is bearing else ()
            if cast:
                family = _family(told, [vote.family for vote in cast])
                sentences = (
                    sentence(f"knowledge-{bearing.value}"),
                    *_study([vote for vote in cast if vote.family is family], told),
                    *((sentence("knowledge-package-part"),) if bearing is Bearing.PACKAGE else ()),
                )
                return Knowledge(strength, sentences, (linked.entry.id,))
        return None

    return look


def _abroad(told: Told) -> Knowledge | None:
    return _of_verdicts(told, told.verdict.abroad, abroad=True)


def _different_group(told: Told) -> Knowledge | None:
    for _, linked in _home_first(told):
        found = [finding for finding in told.findings[linked.entry.id] if finding.design in DESCRIBED | COUNTING]
        if not found:
            continue
        finding = _telling(told, linked, found)
        sentences = (
            sentence("knowledge-study", head=study.head(linked, finding.design), result=study.timed(finding)),
            *_doubt(finding),
            *study.reservations(finding, told.findings[linked.entry.id]),
        )
        return Knowledge(Strength.DIFFERENT, sentences, (linked.entry.id,))
    return None


def _doubt(finding: Finding) -> Iterator[Sentence]:
    """Why a comparison does not count: who was compared, or how many answered. A lot leaves no doubt of the first."""
    if finding.uncounted is Uncounted.SURVEY:
        yield sentence("knowledge-survey")
    elif finding.design in DESCRIBED or finding.uncounted is Uncounted.SELECTED:
        yield sentence("knowledge-selection")


def _figures(told: Told) -> Knowledge | None:
    strip = told.strip
    if strip is None or not strip.figures:
        return None
    followed_up = any(rated.level.number >= FOLLOWED_UP for rated in strip.figures)
    sentences = (
        sentence("knowledge-no-comparison"),
        _ends(strip),
        *([sentence("knowledge-followed-up")] if followed_up else []),
    )
    return Knowledge(Strength.FOLLOWED_UP if followed_up else Strength.FIGURE, sentences)


def _ends(strip: Strip) -> Sentence:
    """How many of how many say how it went; the lowest and the highest of one measure, each with its project; never a
    mean."""
    said = {"reporting": strip.reporting, "projects": strip.projects}
    measure = strip.measure
    if not measure:
        return sentence("knowledge-figures-count", figure=study.figure(strip.figures[0]), **said)
    lowest, highest = measure[0], measure[-1]
    if lowest.project is highest.project:
        return sentence("knowledge-figures-one", figure=study.figure(lowest), **said)
    alike = "yes" if strip.counted_alike else "no"
    ends = {"lowest": study.figure(lowest), "highest": study.figure(highest)}
    return sentence("knowledge-figures-ends", alike=alike, **ends, **said)


def _described(told: Told) -> Knowledge | None:
    if not told.owners:
        return None
    lead = sentence("knowledge-described", owners=told.owners, counties=told.counties)
    return Knowledge(Strength.DESCRIBED, (lead, *_other_countries(told)))


def _planned(told: Told) -> Knowledge | None:
    if not told.method.uses:
        return None
    # What came after a project is no trial within it, but it is more than a plan.
    began = any(use.link.status is Usage.AFTERWARDS for use in told.method.uses)
    return Knowledge(Strength.PLANNED, (sentence("knowledge-after-a-project" if began else "knowledge-planned"),))


def _nobody(told: Told) -> Knowledge:
    return Knowledge(Strength.NOBODY, (sentence("knowledge-nobody"),))


def _caution(told: Told) -> Iterator[Sentence]:
    """What a review does not make up for: that nobody has compared, or nobody in Sweden and this very way."""
    if told.verdict.compared in (Compared.NOTHING, Compared.DESCRIBED):
        yield sentence("knowledge-no-comparison")
    elif told.verdict.compared not in (Compared.ITSELF, Compared.UNCOUNTED):
        yield sentence("knowledge-no-comparison-here")


def _other_countries(told: Told) -> Iterator[Sentence]:
    waiting = [linked for _, linked in told.method.studies if not linked.entry.estimates]
    if any(linked.entry.status.value in ("registered", "under-way") for linked in waiting):
        yield sentence("knowledge-under-way")


def _home_first(told: Told) -> list:
    return sorted(told.method.studies, key=lambda found: found[1].entry.country is not Country.SWEDEN)


def _telling(told: Told, linked: LinkedStudy, among: Sequence[Finding] | None = None) -> Finding:
    """The finding to tell a study by: of the method's family, for everyone, of the weightiest outcome, the earliest."""
    found = list(among if among is not None else told.findings[linked.entry.id])
    return min(
        found,
        key=lambda finding: (
            finding.family is not told.family,
            finding.estimate.group != "all",
            finding.rank,
            finding.months,
        ),
    )


def _family(told: Told, families: Sequence[Family]) -> Family | None:
    """The family to tell by: the method's own, otherwise the first that anybody measured."""
    if told.family in families:
        return told.family
    return families[0] if families else None


_LOOKS: tuple[Callable[[Told], Knowledge | None], ...] = (
    _compared_itself,
    _review,
    _part(Bearing.PACKAGE, Strength.PACKAGE),
    _part(Bearing.KIND, Strength.KIND),
    _abroad,
    _different_group,
    _figures,
    _described,
    _planned,
    _nobody,
)
