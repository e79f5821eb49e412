"""What «Vårt läge» chooses among, and what it can say of each: every line from a field, with where it stands."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from vagar.derive import study_sentences as study
from vagar.derive.derived import Derived
from vagar.derive.findings import Finding, weightiest
from vagar.derive.knowledge import Strength, of_figures
from vagar.derive.others import Others, carried, others
from vagar.derive.situation import Tried, Way
from vagar.derive.strip import Strip, family_of, strip
from vagar.derive.votes import Vote
from vagar.evidence.designs import REVIEWS
from vagar.link.catalogue import Linked, LinkedMethod, LinkedProject
from vagar.sentence import Named, Sentence, sentence
from vagar.shape.project import Party
from vagar.shape.shared import Contact
from vagar.shape.terms import Bearing, Direction, Family, LessonKind, Measure, MethodGroup, Wanted
from vagar.shape.vocabulary import Category, Term

STRENGTHS = tuple(Strength)
LISTED = 4


@dataclass(frozen=True)
class Line:
    """A sentence and the entry it comes from; `anchor` is where on its page."""

    said: Sentence
    home: Linked
    anchor: str = ""


@dataclass(frozen=True)
class PerHundred:
    """A difference found, as so many in a hundred more or fewer: what a reader's own number is reckoned from."""

    difference: float
    more: bool


@dataclass(frozen=True)
class OfAim:
    """What is known of a way for one aim. `studied` speaks for it; `doubts` speaks against or is uncertain."""

    strength: Strength
    studied: tuple[Line, ...]
    doubts: tuple[Line, ...]
    per_hundred: PerHundred | None


@dataclass(frozen=True)
class OfProject:
    """What is known of a project that tried it: for whom and where, who did it, how it went per aim, what hindered."""

    project: LinkedProject
    tried: Line
    others: Others
    together: Line | None
    ask: tuple[Contact, ...]
    owners: tuple[str, ...]
    figures: Mapping[Family, Line]
    obstacle: Line | None


@dataclass(frozen=True)
class Ways:
    """All ways for participants that somebody has tried, in the order of their ids."""

    ways: tuple[Way, ...]
    methods: Mapping[str, LinkedMethod]
    projects: Mapping[str, OfProject]
    aims: Mapping[str, Mapping[Family, OfAim]]


def ways(derived: Derived) -> Ways:
    """Everything that the page needs, worked out once."""
    catalogue = derived.catalogue
    methods = {
        key: method for key, method in catalogue.methods.items() if method.carried_out and _is_way(method, derived)
    }
    tried = {project.entry.id: project for method in methods.values() for project in method.carried_out}
    projects = {key: _of_project(tried[key], derived) for key in sorted(tried)}
    aims = {
        key: {aim: _of_aim(method, aim, derived) for aim in _aims(method, derived)} for key, method in methods.items()
    }
    found = tuple(
        Way(
            key,
            {aim.value: STRENGTHS.index(known.strength) for aim, known in aims[key].items()},
            tuple(_tried(project, projects[project.entry.id]) for project in method.carried_out),
        )
        for key, method in methods.items()
    )
    return Ways(found, methods, projects, aims)


def _category(method: LinkedMethod, derived: Derived) -> Category:
    category = derived.catalogue.vocabulary["categories"][method.entry.category]
    assert isinstance(category, Category)
    return category


def _is_way(method: LinkedMethod, derived: Derived) -> bool:
    return _category(method, derived).group is MethodGroup.PARTICIPANTS


def _aims(method: LinkedMethod, derived: Derived) -> list[Family]:
    """What a way is about: what its category is for, and what its projects or studies of all of it have counted."""
    outcomes = derived.catalogue.vocabulary["outcomes"]
    found = {_category(method, derived).aim}
    for project in method.carried_out:
        found |= {family_of(rated, outcomes) for rated in derived.claims[project.entry.id] if rated.claim.outcome}
    for tie, linked in method.studies:
        if tie.bearing is Bearing.ITSELF:
            found |= {finding.family for finding in derived.findings[linked.entry.id]}
    return [family for family in Family if family in found]


def _tried(project: LinkedProject, known: OfProject) -> Tried:
    entry = project.entry
    return Tried(
        entry.id,
        frozenset(tag.id for tag in entry.target_groups),
        frozenset(tag.id for tag in entry.settings),
        known.others.ease,
    )


def _of_project(project: LinkedProject, derived: Derived) -> OfProject:
    entry = project.entry
    organisations = derived.catalogue.vocabulary["organisations"]
    return OfProject(
        project,
        Line(_whom_and_where(project, derived), project),
        others(entry, organisations),
        _together(project, derived),
        entry.contact,
        _names(entry.owner, organisations),
        {
            family: Line(study.figure(found.figures[0]), project, found.figures[0].anchor)
            for family, found in _strips(project, derived)
        },
        next(
            (
                Line(sentence("way-obstacle", text=lesson.text), project, "lardomar")
                for lesson in entry.lessons
                if lesson.kind is LessonKind.OBSTACLE
            ),
            None,
        ),
    )


def _strips(project: LinkedProject, derived: Derived) -> Iterator[tuple[Family, Strip]]:
    for family in Family:
        found = strip([derived.claims[project.entry.id]], family, derived.catalogue.vocabulary["outcomes"])
        if found and found.figures:
            yield family, found


def _whom_and_where(project: LinkedProject, derived: Derived) -> Sentence:
    entry = project.entry
    groups = _terms("target_groups", [tag.id for tag in entry.target_groups], derived)
    places = _terms("settings", [tag.id for tag in entry.settings], derived)
    return sentence(
        "way-tried",
        project=entry.name,
        groups=groups,
        places=places,
        whom="known" if groups else "unknown",
        where="known" if places else "unknown",
    )


def _terms(vocabulary: str, ids: Sequence[str], derived: Derived) -> tuple[Named, ...]:
    return tuple(derived.catalogue.named(vocabulary, key) for key in dict.fromkeys(ids))


def _names(parties: Sequence[Party], organisations: Mapping[str, Term]) -> tuple[str, ...]:
    """What those are called who took part, each once."""
    return tuple(dict.fromkeys(organisations[party.organisation].label for party in carried(parties)))


def _together(project: LinkedProject, derived: Derived) -> Line | None:
    """Who owned it and who took part; None when no owner is known."""
    organisations = derived.catalogue.vocabulary["organisations"]
    owners, partners = (_names(parties, organisations) for parties in (project.entry.owner, project.entry.partners))
    if not owners:
        return None
    said = sentence(
        "way-together",
        project=project.entry.name,
        owners=owners[:LISTED],
        more_owners=len(owners[LISTED:]),
        partners=partners[:LISTED],
        more=len(partners[LISTED:]),
        known="yes" if partners else "no",
        own="yes" if project.entry.name in owners else "no",
    )
    return Line(said, project)


def _of_aim(method: LinkedMethod, aim: Family, derived: Derived) -> OfAim:
    cast = [
        vote for verdict in derived.verdicts[method.entry.id].home if verdict.family is aim for vote in verdict.votes
    ]
    good = [vote for vote in cast if vote.direction is Direction.BETTER]
    studied = tuple(_vote_line(vote) for vote in good)
    doubts = tuple(_once(_doubts(method, aim, cast, derived)))
    per_hundred = next((found for vote in good if (found := _per_hundred(vote.shown)) is not None), None)
    return OfAim(_strength(method, aim, derived), studied, doubts, per_hundred)


def _once(lines: Iterator[Line]) -> Iterator[Line]:
    """The lines that say something new: two horizons of a study have the same reservations."""
    seen: list[Sentence] = []
    for line in lines:
        if line.said not in seen:
            seen.append(line.said)
            yield line


def _vote_line(vote: Vote) -> Line:
    return Line(study.told(vote.shown), vote.study, vote.shown.anchor)


def _doubts(method: LinkedMethod, aim: Family, cast: Sequence[Vote], derived: Derived) -> Iterator[Line]:
    """What speaks against a way or is uncertain: studies that found no sure difference or worse, reservations, that
    only a whole or something like it was compared, or that nobody has compared, and trials that are not done."""
    for vote in cast:
        if vote.direction is not Direction.BETTER:
            yield _vote_line(vote)
        for said in study.reservations(vote.shown, derived.findings[vote.study.entry.id]):
            yield Line(said, vote.study, vote.shown.anchor)
    if not cast:
        yield from _not_itself(method, aim, derived)
    for _, linked in method.studies:
        if linked.waits and not linked.entry.estimates:
            yield Line(sentence("way-waiting", study=linked.entry.name), linked)


def _not_itself(method: LinkedMethod, aim: Family, derived: Derived) -> Iterator[Line]:
    for bearing in _PARTS:
        for tie, linked in method.studies:
            counted = [
                finding
                for finding in derived.findings[linked.entry.id]
                if finding.counts and finding.family is aim and finding.for_everyone
            ]
            finding = weightiest(counted, aim)
            if tie.bearing is bearing and finding:
                yield Line(sentence(_PARTS[bearing], told=study.told(finding)), linked, finding.anchor)
                return
    # Compared, but in a way that does not count: told with the reason, and never as an answer.
    doubtful = [
        finding
        for _, linked in method.studies
        for finding in derived.findings[linked.entry.id]
        if finding.family is aim and finding.uncounted is not None
    ]
    finding = weightiest(doubtful, aim)
    if finding is not None and finding.uncounted is not None:
        told = study.told(finding)
        reason = sentence(f"uncounted-{finding.uncounted.value}")
        # A review gathers studies that count; it is no vote of its own, and no doubtful group either.
        said = told if finding.design in REVIEWS else sentence("way-uncounted", told=told, reason=reason)
        yield Line(said, finding.study, finding.anchor)
    else:
        yield Line(sentence("knowledge-no-comparison"), method)


def _per_hundred(finding: Finding) -> PerHundred | None:
    estimate = finding.estimate
    more = finding.outcome.wanted is Wanted.MORE
    if estimate.compared is not None:
        return PerHundred(abs(estimate.compared.treated - estimate.compared.control), more)
    if estimate.measure is Measure.POINTS and estimate.value is not None:
        return PerHundred(abs(estimate.value), more)
    return None


def _strength(method: LinkedMethod, aim: Family, derived: Derived) -> Strength:
    """How a way is known for this aim: what was found of another aim lends it nothing."""
    known = derived.knowledge[method.entry.id]
    told = [finding for key in known.studies for finding in derived.findings[key]]
    of_aim = [finding for finding in told if finding.family is aim]
    if of_aim and (known.strength not in _COUNTED or any(finding.counts for finding in of_aim)):
        return known.strength
    if of_aim:
        return Strength.DIFFERENT
    claims = [derived.claims[project.entry.id] for project in method.carried_out]
    found = strip(claims, aim, derived.catalogue.vocabulary["outcomes"])
    if found is None or not found.figures:
        return Strength.DESCRIBED
    return of_figures(found)


_COUNTED = frozenset({Strength.TRIAL, Strength.SIMILAR, Strength.PACKAGE, Strength.KIND, Strength.ABROAD})
_PARTS = {Bearing.PACKAGE: "way-package", Bearing.KIND: "way-kind"}
