"""«Det här vet vi»: the first sentence of every way of working, by rule and the same everywhere (evidence rules 3c)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from vagar.derive import study_sentences as study
from vagar.derive.findings import Finding, weightiest
from vagar.derive.rated import RatedClaim
from vagar.derive.strip import Strip
from vagar.derive.verdict import Compared, MethodVerdict, Verdict, family_to_tell
from vagar.derive.votes import Vote, votes
from vagar.evidence.designs import COUNTING, DESCRIBED, REVIEWS
from vagar.evidence.estimates import Uncounted
from vagar.link.catalogue import LinkedMethod, LinkedStudy
from vagar.sentence import Sentence, sentence
from vagar.shape.research import MethodTie
from vagar.shape.terms import Bearing, Country, Design, Family, Usage


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
    `studies` are those it tells of, by id, and `figures` the projects' figures that it names."""

    strength: Strength
    sentences: tuple[Sentence, ...]
    studies: tuple[str, ...] = ()
    figures: tuple[RatedClaim, ...] = ()


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


def of_figures(strip: Strip) -> Strength:
    """What projects' figures are worth as the best that is known: whether somebody else has followed one up."""
    return Strength.FOLLOWED_UP if strip.followed_up else Strength.FIGURE


def knowledge(told: Told) -> Knowledge:
    """The strongest that there is; what it rests on is looked for in the order of `Strength`."""
    return next(found for look in _LOOKS if (found := look(told)) is not None)


def _compared_itself(told: Told) -> Knowledge | None:
    return _of_verdicts(told, told.verdict.home)


def _of_verdicts(told: Told, verdicts: Sequence[Verdict], *, abroad: bool = False) -> Knowledge | None:
    family = family_to_tell(told.family, [verdict.family for verdict in verdicts])
    chosen = [verdict for verdict in verdicts if verdict.family is family]
    if not chosen:
        return None
    first = chosen[0]
    vote = first.largest
    ids = tuple(dict.fromkeys(vote.study.entry.id for verdict in chosen for vote in verdict.votes))
    lead = _several(first) if len(first.votes) > 1 else ()
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
        return (sentence("knowledge-two-agree", result=study.together(verdict.alike, verdict.votes[0])),)
    opposing = tuple(study.short(vote) for vote in verdict.opposing)
    line = sentence(
        "knowledge-of",
        agreeing=verdict.agreeing,
        n=len(results),
        result=study.together(verdict.alike, verdict.telling),
        read=verdict.read_in_part,
        all="yes" if verdict.read_in_part == len(results) else "no",
    )
    against = (sentence("knowledge-opposing", results=opposing),) if opposing else ()
    # The largest is told in full after this, also when it is not of those that agree.
    differs = (sentence("knowledge-largest-differs"),) if verdict.telling is not verdict.largest else ()
    return (line, *against, *differs)


def _study(cast: Sequence[Vote], told: Told) -> Iterator[Sentence]:
    """One study told in full, from its votes at each horizon in order: how it is known, what it found, for how long,
    with what reservations."""
    first = cast[0]
    yield study.told(first.shown)
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
            yield from study.harms(vote.shown, told.findings[vote.study.entry.id], "other")


def _review(told: Told) -> Knowledge | None:
    for tie, linked in told.method.studies:
        finding = weightiest(told.findings[linked.entry.id], told.family)
        if tie.bearing is not Bearing.PACKAGE and linked.entry.design in REVIEWS and finding:
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
                family = family_to_tell(told.family, [vote.family for vote in cast])
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
        finding = weightiest(found, told.family)
        if finding is None:
            continue
        sentences = (
            study.told(finding),
            *doubt(finding),
            *study.reservations(finding, told.findings[linked.entry.id]),
        )
        return Knowledge(Strength.DIFFERENT, sentences, (linked.entry.id,))
    return None


def doubt(finding: Finding) -> Iterator[Sentence]:
    """Why a comparison does not count: who was compared, or how many answered. A lot leaves no doubt of the first."""
    if finding.uncounted is Uncounted.SURVEY:
        yield sentence("knowledge-survey")
    elif finding.design in DESCRIBED or finding.uncounted is Uncounted.SELECTED:
        yield sentence("knowledge-selection")


def _figures(told: Told) -> Knowledge | None:
    strip = told.strip
    if strip is None or not strip.figures:
        return None
    sentences = (
        sentence("knowledge-no-comparison"),
        _ends(strip),
        *([sentence("knowledge-followed-up")] if strip.followed_up else []),
    )
    return Knowledge(of_figures(strip), sentences, figures=_named(strip))


def _named(strip: Strip) -> tuple[RatedClaim, ...]:
    """The lowest and the highest of one measure, or the only one; never a mean."""
    measure = strip.measure
    if not measure:
        return strip.figures[:1]
    return measure[:1] if measure[0].project is measure[-1].project else (measure[0], measure[-1])


def _ends(strip: Strip) -> Sentence:
    """How many of how many say how it went; the named figures, each with its project."""
    said = {"reporting": strip.reporting, "projects": strip.projects}
    figures = tuple(map(study.figure, _named(strip)))
    if not strip.measure:
        return sentence("knowledge-figures-count", figure=figures[0], **said)
    if len(figures) == 1:
        return sentence("knowledge-figures-one", figure=figures[0], **said)
    alike = "yes" if strip.counted_alike else "no"
    return sentence("knowledge-figures-ends", alike=alike, lowest=figures[0], highest=figures[1], **said)


def _described(told: Told) -> Knowledge | None:
    if not told.owners:
        return None
    lead = sentence("knowledge-described", owners=told.owners, counties=told.counties)
    return Knowledge(Strength.DESCRIBED, (lead, *_under_way(told)))


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


def _under_way(told: Told) -> Iterator[Sentence]:
    if any(linked.waits and not linked.entry.estimates for _, linked in told.method.studies):
        yield sentence("knowledge-under-way")


def _home_first(told: Told) -> list[tuple[MethodTie, LinkedStudy]]:
    return sorted(told.method.studies, key=lambda found: found[1].entry.country is not Country.SWEDEN)


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
